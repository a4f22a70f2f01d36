// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

#include <QDialog>
#include <memory>

namespace Ui {
class ErasureDialog;
}

namespace hoanhap::ui {

/// Says what erasing for good means, asks why, and does it.
class ErasureDialog : public QDialog
{
    Q_OBJECT

public:
    ErasureDialog(services::Workspace& workspace, const Uuid& person, const QString& name, QWidget* parent);
    ~ErasureDialog() override;

private:
    void erase();

    std::unique_ptr<Ui::ErasureDialog> m_ui;
    services::Workspace& m_workspace;
    Uuid m_person;
};

} // namespace hoanhap::ui
