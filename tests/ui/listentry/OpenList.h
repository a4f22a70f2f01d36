// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/Typing.h"
#include "ui/listentry/ListEntryModel.h"
#include "ui/listentry/ListEntryPage.h"
#include "ui/listentry/ListEntryView.h"

#include <QClipboard>
#include <QPushButton>

namespace hoanhap::tests {

/// The main window with the grid for lists open, its first cell current.
struct OpenList : OpenWindow
{
    using Column = services::ListColumn;

    explicit OpenList(const Preparation& prepare = [](TestOffice&) {}) : OpenWindow(prepare)
    {
        find<QPushButton>("listEntryButton")->click();
        QApplication::processEvents();
    }
    ui::ListEntryView& grid() { return *find<ui::ListEntryView>("gridView"); }
    ui::ListEntryPage& page() { return *window.findChild<ui::ListEntryPage*>(); }
    ui::ListEntryModel& model() { return page().model(); }
    QString cell(int row, Column column)
    {
        return model().index(row, static_cast<int>(column)).data(Qt::EditRole).toString();
    }
    bool hasFault(int row, Column column)
    {
        return !model().faultsAt(model().index(row, static_cast<int>(column))).empty();
    }
    void goTo(int row, Column column)
    {
        grid().setFocus();
        grid().setCurrentIndex(model().index(row, static_cast<int>(column)));
    }
    QModelIndex current() { return grid().currentIndex(); }
    void paste(const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }
};

} // namespace hoanhap::tests
