// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RailButton.h"

namespace hoanhap::ui {

namespace {
constexpr int easyHeight = 43; // pixels
}

QSize RailButton::sizeHint() const
{
    return QToolButton::sizeHint().expandedTo({0, easyHeight});
}

QSize RailButton::minimumSizeHint() const
{
    return QToolButton::sizeHint();
}

} // namespace hoanhap::ui
