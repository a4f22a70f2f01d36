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
    /// The register that stands already and is to be opened instead; empty: a new one was made.
    const QString& existing() const { return m_existing; }

    bool validateCurrentPage() override;
    /// Not once the register is made: its key is shown this once.
    void reject() override;

private:
    void showLetterhead();
    bool accountIsGood();
    bool createRegister();
    static bool mayBecomeFolder(const QString& path);
    bool placesAreGood();
    void printKey();
    void chooseExisting();

    std::unique_ptr<Ui::FirstStartWizard> m_ui;
    services::RegisterAccess& m_access;
    UserPrompts& m_prompts;
    std::unique_ptr<services::Workspace> m_workspace;
    QString m_existing;
};

} // namespace hoanhap::ui
