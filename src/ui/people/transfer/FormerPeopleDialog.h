// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/transfer/FormerPeople.h"

#include <QDialog>
#include <memory>

namespace Ui {
class FormerPeopleDialog;
}

namespace hoanhap::ui {

/// People who were transferred away, and the file of each as it was when they left. To read only.
class FormerPeopleDialog : public QDialog
{
    Q_OBJECT

public:
    FormerPeopleDialog(services::Workspace& workspace, QWidget* parent);
    ~FormerPeopleDialog() override;

    /// Of the person chosen in the list.
    void showThen();

private:
    void fillList();

    std::unique_ptr<Ui::FormerPeopleDialog> m_ui;
    services::Workspace& m_workspace;
};

} // namespace hoanhap::ui
