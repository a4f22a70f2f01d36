// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/ActKind.h"
#include "domain/plan/Plan.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// The tasks an act may be logged under, and the one that is proposed for it.
class TaskProposal
{
public:
    explicit TaskProposal(Workspace& workspace);

    struct Task
    {
        Uuid id;
        QString planNumber;
        QString line;
        QString defaultFor;
    };
    /// Of the plans in force on `day`, the newest plan first, each plan's tasks in their order. Where none
    /// is in force, of the newest one: work goes on under a plan that ran out until the next is signed.
    Result<std::vector<Task>> tasksOn(QDate day);
    /// The first task meant for that kind of act; nothing where no plan names one. A new record takes it
    /// as its planTaskId from the start.
    std::optional<Uuid> proposed(domain::ActKind kind, QDate day);
    /// Also one in the bin or of a plan that ran out.
    std::optional<Task> task(const Uuid& id);

private:
    std::vector<domain::Plan> plansOn(QDate day);
    /// In their order. Where none of them says which acts it is for, as in a plan that came from elsewhere,
    /// their targets and words do.
    std::vector<domain::PlanTask> tasksOf(const domain::Plan& plan);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
