// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/ActKind.h"
#include "ui/forms/CodeBox.h"

#include <QDate>

namespace hoanhap::ui {

/// The task of the plan that an act is logged under: those of the plan valid on the act's day, none too.
/// What is chosen stays chosen, whatever plan it belongs to. In a .ui file it stands as a CodeBox does,
/// with the property field "plan_task_id"; the binding shows and reads it.
class TaskChoice : public CodeBox
{
    Q_OBJECT

public:
    explicit TaskChoice(QWidget* parent = nullptr);

    /// What is chosen in a record that is shown now. That of a new act is only proposed, in `base` as in
    /// `edited`: from then on it follows the act's day, until somebody chooses.
    template <typename Act>
    void showTask(const Act& base, const Act& edited, domain::ActKind kind)
    {
        const bool isProposed = base.rowVersion == 0 && base.planTaskId == edited.planTaskId;
        m_proposedFor = isProposed ? std::optional(kind) : std::nullopt;
        m_chosen = edited.planTaskId;
    }
    /// After that, and again when the act's day changes.
    void fillTasks(services::Workspace& workspace, QDate day);

private:
    void addTask(const Uuid& task, const QString& plan, const QString& line);

    std::optional<domain::ActKind> m_proposedFor; ///< while nobody has chosen
    std::optional<Uuid> m_chosen;
};

} // namespace hoanhap::ui
