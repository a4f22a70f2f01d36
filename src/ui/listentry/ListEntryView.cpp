// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listentry/ListEntryView.h"

#include "ui/listentry/FrozenColumn.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace hoanhap::ui {

ListEntryView::ListEntryView(QWidget* parent) : QTableView(parent), m_frozen(new FrozenColumn(*this))
{
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::DoubleClicked);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(28);
    setHorizontalScrollMode(ScrollPerPixel); // these scroll: not before the first column stands
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(true);
    setWordWrap(false);
}

void ListEntryView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    m_frozen->follow();
}

/// Also out from under the first column.
void ListEntryView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    const int hidden = m_frozen->covered() - columnViewportPosition(index.column());
    if (index.column() > 0 && m_frozen->covered() > 0 && hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void ListEntryView::takeOpenCell()
{
    if (state() != EditingState)
        return;
    setFocus(); // the cell's field loses it, which takes over what was typed
}

void ListEntryView::goTo(int row, int column)
{
    const QModelIndex cell = model()->index(row, column);
    if (!cell.isValid())
        return;
    // Also while Ctrl is still held, as after Ctrl+S: else Delete would empty the cell of before as well.
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    scrollTo(cell);
}

/// To the next or the last cell, round the end of the row.
void ListEntryView::step(int columns)
{
    const QModelIndex cell = currentIndex();
    if (model()->rowCount() == 0) { // nothing to go through: on to the next field
        QAbstractScrollArea::focusNextPrevChild(columns > 0);
        return;
    }
    if (!cell.isValid())
        return goTo(0, 0);
    if (m_home < 0)
        m_home = cell.column();
    const int width = model()->columnCount();
    const int place = cell.row() * width + cell.column() + columns;
    if (place < 0)
        return;
    if (place / width != cell.row())
        m_home = 0;
    goTo(place / width, place % width);
}

void ListEntryView::goToRow(int by)
{
    const QModelIndex cell = currentIndex();
    const int column = m_home < 0 ? cell.column() : m_home;
    m_home = -1;
    goTo(cell.row() + by, column);
}

bool ListEntryView::handleSequence(QKeyEvent* event)
{
    const std::pair<QKeySequence::StandardKey, void (ListEntryView::*)()> sequences[]{
        {QKeySequence::Copy, &ListEntryView::copyWanted}, {QKeySequence::Cut, &ListEntryView::cutWanted},
        {QKeySequence::Paste, &ListEntryView::pasteWanted}, {QKeySequence::Undo, &ListEntryView::undoWanted},
        {QKeySequence::Redo, &ListEntryView::redoWanted}};
    for (const auto& [sequence, wanted] : sequences)
        if (event->matches(sequence)) {
            Q_EMIT(this->*wanted)();
            return true;
        }
    return false;
}

bool ListEntryView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void ListEntryView::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers with = event->modifiers() & ~Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool tab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (tab && with.testFlag(Qt::ControlModifier)) {
        takeOpenCell();
        QAbstractScrollArea::focusNextPrevChild(event->key() == Qt::Key_Tab);
        return;
    }
    if (state() == EditingState)
        return QTableView::keyPressEvent(event); // an open cell is about to close and goes on by itself
    if (handleSequence(event))
        return;
    if (enter && with == Qt::AltModifier)
        return Q_EMIT repairsWanted();
    if (enter && (with == Qt::NoModifier || with == Qt::ShiftModifier))
        return goToRow(with == Qt::NoModifier ? 1 : -1);
    if (event->key() == Qt::Key_Tab && with == Qt::NoModifier)
        return step(1);
    if (event->key() == Qt::Key_Backtab)
        return step(-1);
    if (event->key() == Qt::Key_Delete && with == Qt::ControlModifier)
        return Q_EMIT removeWanted();
    if (event->key() == Qt::Key_Delete && with == Qt::NoModifier)
        return Q_EMIT clearWanted();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        m_home = -1;
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void ListEntryView::mousePressEvent(QMouseEvent* event)
{
    m_home = -1;
    QTableView::mousePressEvent(event);
}

void ListEntryView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    switch (hint) {
    case QAbstractItemDelegate::SubmitModelCache: // Enter
        return goToRow(1);
    case QAbstractItemDelegate::EditNextItem:
        return step(1);
    case QAbstractItemDelegate::EditPreviousItem:
        return step(-1);
    case QAbstractItemDelegate::RevertModelCache:
    case QAbstractItemDelegate::NoHint:
        break;
    }
}

} // namespace hoanhap::ui
