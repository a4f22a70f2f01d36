// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"
#include "ui/shell/Preferences.h"

#include <QDialog>
#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace hoanhap::ui {

class FieldFaults;

/// The settings of this PC, and one's own password.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(services::Workspace& workspace, const Preferences& preferences, QWidget* parent);
    ~SettingsDialog() override;

    Preferences preferences() const;

private:
    /// Takes along a password that was typed; stays open where it is refused.
    void acceptAll();
    bool changePassword();
    bool refused(const QString& sentence);

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    std::unique_ptr<FieldFaults> m_faults;
    services::Workspace& m_workspace;
};

} // namespace hoanhap::ui
