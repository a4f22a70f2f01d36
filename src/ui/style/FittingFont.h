// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace hoanhap::ui {

/// The font, made small enough that a line of it, marks above and tails below, stands in `height` pixels;
/// never larger than it was.
QFont fittingFont(const QFont& font, qreal height);

} // namespace hoanhap::ui
