// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <QWidget>

namespace hoanhap::ui {

/// Gives a widget the colours of "error", "warning" or, with an empty text, none.
inline void markFault(QWidget& widget, const char* fault)
{
    widget.setProperty("fault", QLatin1String(fault));
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace hoanhap::ui
