// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/ClassPartner.h"
#include "ui/shell/WorkPage.h"

#include <QDialog>
#include <memory>
#include <vector>

namespace Ui {
class RosterDialog;
}

namespace hoanhap::ui {

class RosterModel;

/// Names of a list become learners of a class or people at a session: each is found in the register or taken
/// as new.
class RosterDialog : public QDialog
{
    Q_OBJECT

public:
    enum class For
    {
        Class,
        Session ///< who is not in the register is counted by number alone
    };
    /// A list that lies on the clipboard is read at once. `seated`: who is there already.
    RosterDialog(PageContext context, For what, std::vector<Uuid> seated, QWidget* parent);
    ~RosterDialog() override;

    std::vector<Uuid> learners() const;
    std::vector<domain::ClassGuest> guests() const;

private:
    void find();
    void goToUndecided();
    void takeOver();
    void showCounts();

    std::unique_ptr<Ui::RosterDialog> m_ui;
    PageContext m_context;
    std::vector<Uuid> m_seated;
    RosterModel* m_model;
};

} // namespace hoanhap::ui
