// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/RowsView.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>

namespace hoanhap::ui {

RowsView::RowsView(QWidget* parent) : ListTable(parent)
{
    setLeastRows(2); // the line to type into and one above it
    verticalHeader()->setDefaultSectionSize(28);
    verticalHeader()->setMinimumSectionSize(22);
    verticalHeader()->setFixedWidth(24);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::AllEditTriggers);
    setTabKeyNavigation(true);
}

QSize RowsView::sizeHint() const
{
    return {300, horizontalHeader()->sizeHint().height() + 2 * verticalHeader()->defaultSectionSize() + 12};
}

bool RowsView::isEmptyLine(int row) const
{
    return row >= 0 && model()->index(row, 0).data(Qt::EditRole).isNull();
}

bool RowsView::leavesAt(const QModelIndex& index, bool forwards) const
{
    if (!forwards)
        return index.row() == 0 && index.column() == 0;
    return index.row() == model()->rowCount() - 1
        && (index.data(Qt::EditRole).isNull() || index.column() == model()->columnCount() - 1);
}

QModelIndex RowsView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool steps = action == MoveNext || action == MovePrevious;
    if (steps && leavesAt(currentIndex(), action == MoveNext))
        return {}; // the key goes on to the next field of the form
    return ListTable::moveCursor(action, modifiers);
}

void RowsView::goOn()
{
    if (leavesAt(currentIndex(), true)) {
        ListTable::focusNextPrevChild(true);
        return;
    }
    const QModelIndex next = moveCursor(MoveNext, Qt::NoModifier);
    setCurrentIndex(next);
    open();
}

/// The current cell's field; a change of cell may have opened it already.
void RowsView::open()
{
    showCell();
    if (state() != EditingState && currentIndex().flags().testFlag(Qt::ItemIsEditable))
        edit(currentIndex());
}

/// A form that scrolls brings a field into sight by itself, not a cell of a table in it.
void RowsView::showCell()
{
    for (QWidget* around = parentWidget(); around; around = around->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(around)) {
            const QRect cell = visualRect(currentIndex());
            const QPoint middle = viewport()->mapTo(scroll->widget(), cell.center());
            scroll->ensureVisible(middle.x(), middle.y(), cell.width() / 2, cell.height());
            return;
        }
}

void RowsView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool clears = event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier;
    if (clears && state() != EditingState && currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        model()->setData(currentIndex(), QString()); // as in every grid
        return;
    }
    if (!enter || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return ListTable::keyPressEvent(event);
    if (state() != EditingState) // else the open cell is about to close and goes on by itself
        goOn();
}

void RowsView::focusInEvent(QFocusEvent* event)
{
    ListTable::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason != Qt::TabFocusReason && reason != Qt::BacktabFocusReason && reason != Qt::ShortcutFocusReason)
        return;
    // Who jumps here means to add or to look: letters must not fall on a row that stands there already.
    const int last = model()->rowCount() - 1;
    const bool toLast =
        reason == Qt::BacktabFocusReason || (reason == Qt::ShortcutFocusReason && isEmptyLine(last));
    setCurrentIndex(model()->index(toLast ? last : 0, 0));
    open(); // letters go to a real field from the first one on
}

void RowsView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    ListTable::closeEditor(editor, QAbstractItemDelegate::NoHint);
    switch (hint) {
    case QAbstractItemDelegate::SubmitModelCache: // Enter
    case QAbstractItemDelegate::EditNextItem:
        goOn();
        break;
    case QAbstractItemDelegate::EditPreviousItem:
        if (leavesAt(currentIndex(), false)) {
            ListTable::focusNextPrevChild(false);
        } else {
            setCurrentIndex(moveCursor(MovePrevious, Qt::NoModifier));
            open();
        }
        break;
    case QAbstractItemDelegate::RevertModelCache:
    case QAbstractItemDelegate::NoHint:
        break;
    }
}

} // namespace hoanhap::ui
