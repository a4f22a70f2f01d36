// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/papers/PaperService.h"
#include "ui/shell/WorkPage.h"

#include <QDialog>
#include <memory>

class QTableView;

namespace Ui {
class PaperDialog;
}

namespace hoanhap::ui {

class PaperOnScreen;

/// Chooses one of the papers about people, shows it as it will print, and prints or writes it.
class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    /// `person` is whom the page shows, null where nobody is chosen; `list` is what it lists.
    PaperDialog(PageContext context, const Uuid& person, const QTableView& list, QWidget* parent);
    ~PaperDialog() override;

private:
    enum class Kind
    {
        Sheet,
        List,
        Chosen, ///< of the list the rows that are chosen
        Needs,
        Release
    };
    void offerPapers();
    void connectFields();
    Kind kind() const;
    /// More than one: one alone is the person whom the page shows.
    std::vector<int> chosenRows() const;
    void choose();
    void make();
    services::Including including() const;
    Result<services::Paper> made(Kind kind, int months, services::Including including);

    std::unique_ptr<Ui::PaperDialog> m_ui;
    PageContext m_context;
    Uuid m_person;
    const QTableView& m_list;
    std::optional<services::PeopleListPaper> m_rows; ///< read when the list is first chosen
    std::optional<services::PeopleListPaper> m_chosenRows;
    PaperOnScreen* m_paper;
};

} // namespace hoanhap::ui
