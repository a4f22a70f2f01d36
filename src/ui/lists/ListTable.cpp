// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ListTable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>

namespace hoanhap::ui {

int heightForRows(const QTableView& table, int least, int most)
{
    const QHeaderView& rows = *table.verticalHeader();
    const QHeaderView& titles = *table.horizontalHeader();
    const int seen = std::min(rows.count(), most);
    int height = std::max(titles.sizeHint().height(), titles.minimumHeight()) + 2 * table.frameWidth()
        + std::max(least - seen, 0) * rows.defaultSectionSize();
    for (int row = 0; row < seen; ++row)
        height += rows.sectionSize(row);
    const bool hasBar = table.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff
        && titles.length() > table.viewport()->width();
    return height + (hasBar ? table.horizontalScrollBar()->sizeHint().height() : 0);
}

void ListTable::setRowsInSight(int rows)
{
    m_rowsInSight = rows;
    updateGeometry();
}

QSize ListTable::minimumSizeHint() const
{
    const QSize least = QTableView::minimumSizeHint();
    return m_rowsInSight == 0 ? least
                              : QSize(least.width(), heightForRows(*this, m_leastRows, m_rowsInSight));
}

QSize ListTable::sizeHint() const
{
    const QSize asked = QTableView::sizeHint();
    return m_rowsInSight == 0 ? asked : QSize(asked.width(), minimumSizeHint().height());
}

/// Rows came, went or wrap anew.
void ListTable::updateGeometries()
{
    QTableView::updateGeometries();
    if (const int height = minimumSizeHint().height(); m_rowsInSight > 0 && height != m_asked) {
        m_asked = height;
        updateGeometry();
    }
}

void ListTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    const int place = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (selectionBehavior() == SelectRows && !m_sideways)
        horizontalScrollBar()->setValue(place);
}

void ListTable::keyPressEvent(QKeyEvent* event)
{
    m_sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    QTableView::keyPressEvent(event);
    m_sideways = false;
}

} // namespace hoanhap::ui
