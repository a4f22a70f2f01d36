// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listentry/FrozenColumn.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>

namespace hoanhap::ui {

namespace {
constexpr int edge = 2; // pixels of the line on its right, as in the style sheet
}

FrozenColumn::FrozenColumn(QTableView& grid) : QTableView(&grid), m_grid(grid)
{
    setObjectName("frozenView");
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    hide();
    setVerticalScrollMode(ScrollPerPixel);
    m_grid.viewport()->installEventFilter(this);
    connect(
        m_grid.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(m_grid.verticalScrollBar(), &QScrollBar::rangeChanged, this, &FrozenColumn::place);
    connect(horizontalHeader(), &QHeaderView::sectionCountChanged, this, &FrozenColumn::hideOthers);
    connect(m_grid.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::place);
    connect(m_grid.horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumn::place);
}

void FrozenColumn::follow()
{
    const QItemSelectionModel* own = selectionModel();
    setModel(m_grid.model());
    setSelectionModel(m_grid.selectionModel());
    delete own;
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(m_grid.verticalHeader()->defaultSectionSize());
    hideOthers();
    place();
}

/// Also those that come later: the columns of a grid of figures are known when it is filled.
void FrozenColumn::hideOthers()
{
    for (int column = 1; column < horizontalHeader()->count(); ++column)
        setColumnHidden(column, true);
}

void FrozenColumn::place()
{
    const QRect shown = m_grid.viewport()->geometry();
    const int header = m_grid.horizontalHeader()->height();
    setColumnWidth(0, m_grid.columnWidth(0));
    horizontalHeader()->setFixedHeight(header);
    setGeometry(shown.x(), shown.y() - header, m_grid.columnWidth(0) + edge, shown.height() + header);
    setVisible(model() && m_grid.horizontalScrollBar()->value() > 0);
    executeDelayedItemsLayout(); // else it may not be scrolled as far as the grid yet
    verticalScrollBar()->setValue(m_grid.verticalScrollBar()->value());
    raise();
}

bool FrozenColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_grid.viewport())
        place();
    return QTableView::eventFilter(watched, event);
}

void FrozenColumn::mousePressEvent(QMouseEvent* event)
{
    m_grid.setFocus();
    if (const QModelIndex cell = indexAt(event->pos()); cell.isValid())
        m_grid.setCurrentIndex(cell);
}

void FrozenColumn::wheelEvent(QWheelEvent* event)
{
    QCoreApplication::sendEvent(m_grid.viewport(), event);
}

} // namespace hoanhap::ui
