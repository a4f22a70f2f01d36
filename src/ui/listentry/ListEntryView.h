// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace hoanhap::ui {

class FrozenColumn;

/// The grid of a list, with the keys of a spreadsheet: letters type over a cell, F2 opens it, Tab goes on to
/// the right, Enter down to where Tab began, Delete empties what is chosen, blocks are copied and pasted.
/// Ctrl+Tab leaves it. Its first column stays in sight. Whoever owns it does what the signals ask for.
class ListEntryView : public QTableView
{
    Q_OBJECT

public:
    explicit ListEntryView(QWidget* parent = nullptr);
    /// What is being typed goes into its cell now.
    void takeOpenCell();
    /// That cell alone is chosen and in sight.
    void goTo(int row, int column);
    void setModel(QAbstractItemModel* model) override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void copyWanted();
    void cutWanted();
    void pasteWanted();
    void clearWanted();
    void removeWanted();
    void undoWanted();
    void redoWanted();
    void repairsWanted();

protected:
    /// The keys of the window take back what is stored; here they take back what is typed.
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

protected Q_SLOTS:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool handleSequence(QKeyEvent* event);
    void step(int columns);
    void goToRow(int by);

    FrozenColumn* m_frozen;
    int m_home = -1; ///< the column that Tab began in, where Enter goes back to; −1: Enter goes straight down
};

} // namespace hoanhap::ui
