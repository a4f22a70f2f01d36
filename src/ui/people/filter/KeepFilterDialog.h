// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/finding/PersonFilter.h"
#include "services/workspace/Workspace.h"

#include <QDialog>
#include <memory>

namespace Ui {
class KeepFilterDialog;
}

namespace hoanhap::ui {

/// Asks for the name under which a filter is kept, and keeps it.
class KeepFilterDialog : public QDialog
{
    Q_OBJECT

public:
    KeepFilterDialog(services::Workspace& workspace, const domain::PersonFilter& filter, QWidget* parent);
    ~KeepFilterDialog() override;
    void accept() override;

private:
    std::unique_ptr<Ui::KeepFilterDialog> m_ui;
    services::Workspace& m_workspace;
    domain::PersonFilter m_filter;
};

} // namespace hoanhap::ui
