// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace hoanhap::ui {

/// The pixels of height at which so many of a table's rows stand in sight without a bar: all of them, but at
/// most `most` and no fewer than `least`.
int heightForRows(const QTableView& table, int least, int most);

/// A list of whole rows: choosing one never moves the list sideways, so that its first column stays in
/// sight; Left and Right do. Inside a page that scrolls it is as high as its rows.
class ListTable : public QTableView
{
    Q_OBJECT
    /// So many rows at most stand in sight without a bar of the list's own; 0: as its page has room.
    Q_PROPERTY(int rowsInSight READ rowsInSight WRITE setRowsInSight)

public:
    using QTableView::QTableView;

    int rowsInSight() const { return m_rowsInSight; }
    void setRowsInSight(int rows);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void updateGeometries() override;
    /// As high as so many rows, also where there are fewer.
    void setLeastRows(int rows) { m_leastRows = rows; }

private:
    int m_rowsInSight = 0;
    int m_leastRows = 3;
    int m_asked = 0; ///< pixels of height, when it was asked last
    bool m_sideways = false;
};

} // namespace hoanhap::ui
