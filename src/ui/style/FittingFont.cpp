// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/FittingFont.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <algorithm>

namespace hoanhap::ui {

QFont fittingFont(const QFont& font, qreal height)
{
    QFont fitting = font;
    int pixels = QFontInfo(font).pixelSize();
    while (pixels > 1 && QFontMetrics(fitting).height() > height)
        fitting.setPixelSize(--pixels);
    return fitting;
}

} // namespace hoanhap::ui
