// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/RegisterAccess.h"
#include "ui/shell/UserPrompts.h"

#include <QDialog>
#include <memory>

namespace Ui {
class SignInDialog;
}

namespace hoanhap::ui {

/// Opens a register with name and password; after wrong ones it waits longer each time. It is also
/// what covers the program while it is locked.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    SignInDialog(services::RegisterAccess& access, UserPrompts& prompts, const QString& path,
        QWidget* parent = nullptr);
    ~SignInDialog() override;

    /// After acceptance; nothing when a new register is wanted.
    std::unique_ptr<services::Workspace> takeWorkspace() { return std::move(m_workspace); }
    QString path() const;
    bool wantsNewRegister() const { return m_wantsNew; }
    /// For the lock: the register stays the one it is.
    void fixRegister();

private:
    void signIn();
    void recover();
    void refuse(const QString& sentence);

    std::unique_ptr<Ui::SignInDialog> m_ui;
    services::RegisterAccess& m_access;
    UserPrompts& m_prompts;
    std::unique_ptr<services::Workspace> m_workspace;
    int m_failures = 0;
    bool m_wantsNew = false;
};

} // namespace hoanhap::ui
