// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/finding/ListChoices.h"

#include <QMenu>

class QTableView;

namespace hoanhap::ui {

class PersonListModel;

/// Chooses the columns of a list of people and what it is sorted by, from a menu or at the head of the
/// list, where columns are also moved; keeps both for the account.
class ColumnMenu : public QMenu
{
    Q_OBJECT

public:
    /// The view has its look (giveListLook) and the model already.
    ColumnMenu(QTableView& view, PersonListModel& model, const Uuid& account, QWidget* parent);

protected:
    /// A tick leaves the menu open for the next.
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    static bool isTick(const QAction* action);
    void fill();
    void toggle(domain::PersonColumn column);
    void takeMoves();
    void takeOrder();
    void keep();
    void apply();
    void moveSections();

    QTableView& m_view;
    PersonListModel& m_model;
    Uuid m_account;
    ListChoices m_choices;
    bool m_applying = false;
};

} // namespace hoanhap::ui
