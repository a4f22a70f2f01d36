// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace hoanhap::ui {

/// Names beside the rows of a grid; one that is longer than its room ends in dots. By itself a header puts
/// them where the padding of the style sheet hides them.
class NameHeader : public QHeaderView
{
    Q_OBJECT

public:
    /// `widest` in pixels.
    NameHeader(int widest, QWidget* parent);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int row) const override;
};

} // namespace hoanhap::ui
