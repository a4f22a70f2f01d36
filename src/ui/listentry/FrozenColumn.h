// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace hoanhap::ui {

/// The first column of a grid, kept in sight over the others while the grid is scrolled sideways. It only
/// shows: a click goes to the cell itself. Belongs to the grid.
class FrozenColumn : public QTableView
{
    Q_OBJECT

public:
    /// The grid scrolls by pixels.
    explicit FrozenColumn(QTableView& grid);
    /// Once, when the grid has its model.
    void follow();
    /// The pixels of the grid that lie under it; 0 while the column itself is in sight.
    int covered() const { return isHidden() ? 0 : width(); }
    /// It is scrolled with the grid alone, not by the current cell that it shares with it.
    void scrollTo(const QModelIndex&, ScrollHint) override { }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent*) override { }
    void wheelEvent(QWheelEvent* event) override;

private:
    void place();
    void hideOthers();

    QTableView& m_grid;
};

} // namespace hoanhap::ui
