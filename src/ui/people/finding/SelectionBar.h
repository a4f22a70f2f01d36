// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/finding/SelectionStepDialog.h"
#include "ui/shell/WorkPage.h"

#include <QWidget>
#include <memory>

class QTableView;

namespace Ui {
class SelectionBar;
}

namespace hoanhap::ui {

class PersonListModel;

/// What can be done with several people chosen in the list at once; out of sight while there are not.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    SelectionBar(PageContext context, QTableView& view, PersonListModel& model, QWidget* parent);
    ~SelectionBar() override;
    /// Whoever may not change people or classes is not offered it. `mayBegin` asks what becomes of an entry
    /// that is not stored.
    void offer(bool editsPeople, bool editsActivities, std::function<bool()> mayBegin);

    /// Asks whether these go into the bin, and moves them.
    void moveToBin();
    /// Asks where they move to, and moves them.
    void transfer();
    void take(SelectionStepDialog::Step step);
    /// As they stand in the list.
    std::vector<Uuid> chosen() const;
    /// After a step the same people wait for the next one, also when the list is read anew.
    void keepChosen(std::vector<Uuid> people);

Q_SIGNALS:
    /// Something was done with all that were chosen; `binned` are those now in the bin.
    void done(const QString& sentence, const std::vector<Uuid>& binned);
    /// The needs of those chosen are to be surveyed.
    void surveyWanted(const std::vector<Uuid>& people);

private:
    void showChosen();
    void chooseAgain();

    std::unique_ptr<Ui::SelectionBar> m_ui;
    PageContext m_context;
    QTableView& m_view;
    PersonListModel& m_model;
    std::function<bool()> m_mayBegin = [] { return true; };
    bool m_offersAny = false;
    std::vector<Uuid> m_kept;
};

} // namespace hoanhap::ui
