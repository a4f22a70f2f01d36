// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/RegisterAccess.h"
#include "ui/shell/UserPrompts.h"

#include <QWizard>
#include <memory>

namespace Ui {
class FirstStartWizard;
}

namespace hoanhap::ui {

/// Who we are, who you are, where the register lies; then the recovery key, once.
class FirstStartWizard : public QWizard
{
    Q_OBJECT

public:
    FirstStartWizard(services::RegisterAccess& access, UserPrompts& prompts, QWidget* parent = nullptr);
    ~FirstStartWizard() override;

    std::unique_ptr<services::Workspace> takeWorkspace() { return std::move(m_workspace); }
    QString path() const;

    bool validateCurrentPage() override;

private:
    void showLetterhead();
    bool accountIsGood();
    bool createRegister();
    void printKey();

    std::unique_ptr<Ui::FirstStartWizard> m_ui;
    services::RegisterAccess& m_access;
    UserPrompts& m_prompts;
    std::unique_ptr<services::Workspace> m_workspace;
};

} // namespace hoanhap::ui
