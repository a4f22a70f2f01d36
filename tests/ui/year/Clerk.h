// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/OpenWindow.h"

#include <QDialog>

namespace hoanhap::tests {

/// Somebody who works in the window by the keyboard alone: a field that no key leads to fails the test.
class Clerk
{
public:
    explicit Clerk(OpenWindow& open) : m_open(open) { }

    /// To the page of that place in the rail, from 1.
    void goToPage(int place);
    void goToTab(const char* tabs, int place);
    /// By Tab to a field, a button or the first cell of a table.
    void goTo(const char* name);
    /// Types over what a field holds, as UniKey writes it.
    void fill(const char* field, const QString& text);
    /// Down to the entry of that code.
    void choose(const char* box, const QString& code);
    /// The same in the box that has the focus.
    void chooseHere(const QString& code);
    /// The first suggestion for what is typed.
    void pick(const char* picker, const QString& typed);
    void push(const char* button);
    /// By Enter through the cells of a table; letters go to that cell's field then.
    void goToCell(const char* table, int row, int column);
    void save();
    /// Does `work` in the dialog that opens next, once it is `ready`; what opens it comes after this call.
    void inDialog(const std::function<bool(QDialog&)>& ready, const std::function<void(QDialog&)>& work);

    /// What stands on a label that is seen.
    QString label(const char* name);
    /// What a list shows, row by row, its cells joined by " | ".
    QStringList rows(const char* view);

private:
    bool isAt(const char* name) const;

    OpenWindow& m_open;
};

} // namespace hoanhap::tests
