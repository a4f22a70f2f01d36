// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace hoanhap::ui {

/// A button of the rail: of easy height on an ordinary screen, as low as its picture where the screen is low.
class RailButton : public QToolButton
{
    Q_OBJECT

public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace hoanhap::ui
