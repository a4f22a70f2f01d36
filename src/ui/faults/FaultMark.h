// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
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

/// A text with the sign before it; the sign stays on the line of the first word.
inline QString withSign(const QString& text)
{
    return QStringLiteral("⚠\u00a0") + text;
}

} // namespace hoanhap::ui
