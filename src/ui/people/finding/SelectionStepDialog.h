// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/finding/SelectionService.h"

#include <QDialog>
#include <functional>
#include <memory>

namespace Ui {
class SelectionStepDialog;
}

namespace hoanhap::ui {

class CodeBox;

/// Asks for what one step on many people needs, and takes it; a refusal is told without losing the entry.
class SelectionStepDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Step
    {
        AssignHelper,
        AddNeed,
        AddToClass,
        AddToSession
    };
    using Changed = services::SelectionService::Changed;

    SelectionStepDialog(services::Workspace& workspace, Step step, std::vector<Uuid> people, QWidget* parent);
    ~SelectionStepDialog() override;
    void accept() override;
    const Changed& changed() const { return m_changed; }
    /// The class or the session, as the box names it.
    QString chosenName() const;

private:
    void fillClasses();
    void fillSessions();
    QString titleOf(Step step) const;
    Result<Changed> take();
    /// Whether what speaks against the class was shown just now; the next press takes the step.
    bool showsDoubts();
    void showFaults(const Errors& errors);
    void forgetDoubts();
    CodeBox* notChosen() const;

    std::unique_ptr<Ui::SelectionStepDialog> m_ui;
    services::Workspace& m_workspace;
    Step m_step;
    std::vector<Uuid> m_people;
    Changed m_changed;
    bool m_doubtsSeen = false;
};

} // namespace hoanhap::ui
