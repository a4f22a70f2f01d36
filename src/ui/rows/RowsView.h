// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/ListTable.h"

namespace hoanhap::ui {

/// The table of a RowsEditor. Enter and Tab go from cell to cell and leave at the ends and at the
/// empty last line, so that nobody who types is caught in it.
class RowsView : public ListTable
{
    Q_OBJECT

public:
    explicit RowsView(QWidget* parent);
    /// Room for a few rows; a form that has more gives more.
    QSize sizeHint() const override;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

protected Q_SLOTS:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool isEmptyLine(int row) const;
    bool leavesAt(const QModelIndex& index, bool forwards) const;
    void goOn();
    void open();
    void showCell();
};

} // namespace hoanhap::ui
