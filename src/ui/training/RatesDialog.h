// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/TrainingRates.h"
#include "services/workspace/Workspace.h"

#include <QDialog>
#include <memory>

namespace Ui {
class RatesDialog;
}

namespace hoanhap::ui {

/// What the office pays learners, for an administrator to change.
class RatesDialog : public QDialog
{
    Q_OBJECT

public:
    RatesDialog(services::Workspace& workspace, QWidget* parent);
    ~RatesDialog() override;

private:
    void store();

    std::unique_ptr<Ui::RatesDialog> m_ui;
    services::Workspace& m_workspace;
};

} // namespace hoanhap::ui
