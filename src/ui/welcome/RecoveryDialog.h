// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/RegisterAccess.h"

#include <QDialog>
#include <memory>

namespace Ui {
class RecoveryDialog;
}

namespace hoanhap::ui {

class FieldFaults;

/// Opens a register with the printed key and sets a new password.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    RecoveryDialog(services::RegisterAccess& access, const QString& path, QWidget* parent);
    ~RecoveryDialog() override;
    std::unique_ptr<services::Workspace> takeWorkspace() { return std::move(m_workspace); }

private:
    void tryToOpen();

    std::unique_ptr<Ui::RecoveryDialog> m_ui;
    std::unique_ptr<FieldFaults> m_faults;
    services::RegisterAccess& m_access;
    QString m_path;
    std::unique_ptr<services::Workspace> m_workspace;
};

} // namespace hoanhap::ui
