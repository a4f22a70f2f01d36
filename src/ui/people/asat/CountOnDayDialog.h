// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/asat/PeopleOnDay.h"

#include <QDialog>
#include <memory>

namespace Ui {
class CountOnDayDialog;
}

namespace hoanhap::ui {

/// Counts the register as it was on any day.
class CountOnDayDialog : public QDialog
{
    Q_OBJECT

public:
    CountOnDayDialog(services::Workspace& workspace, QWidget* parent);
    ~CountOnDayDialog() override;

    void count();

private:
    void showTable(const services::PeopleOnDay::Table& table);

    std::unique_ptr<Ui::CountOnDayDialog> m_ui;
    services::Workspace& m_workspace;
};

} // namespace hoanhap::ui
