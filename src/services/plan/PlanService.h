// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "domain/plan/Dispatch.h"
#include "domain/plan/PlanFile.h"
#include "domain/reports/Report.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// The plan an office works under, its tasks, and the dispatches around it.
class PlanService
{
public:
    explicit PlanService(Workspace& workspace);

    /// The plan in force in `year`; nothing where the register has none for it.
    Result<std::optional<domain::Plan>> planOf(int year);
    Result<std::vector<domain::Plan>> plans();
    Result<std::vector<domain::PlanTask>> tasks(const Uuid& plan);
    Result<domain::PlanFile> load(const Uuid& plan);
    /// Stores plan and tasks together or neither. Tasks gone from `edited` go into the bin; one under
    /// which something was done stays (services.task_in_use with its text and the number of acts). A new
    /// task that does not say which acts it is for takes what its targets and words say.
    Result<domain::PlanFile> save(const domain::PlanFile& base, const domain::PlanFile& edited);

    domain::Dispatch blankDispatch() const;
    /// Of the unit of whoever signed in: who issues what goes out.
    QString ownName() const;
    /// Newest first.
    Result<std::vector<domain::Dispatch>> dispatches(storage::Shelf shelf = storage::Shelf::Standing);
    Result<domain::Dispatch> dispatch(const Uuid& id);
    /// What came of a letter.
    struct Links
    {
        std::vector<domain::Dispatch> answers;
        std::vector<domain::Report> reports;
    };
    Result<Links> linksOf(const Uuid& dispatch);
    struct SavedDispatch
    {
        domain::Dispatch dispatch;
        QStringList mergedFields;
        Errors warnings;
    };
    Result<SavedDispatch> saveDispatch(const domain::Dispatch& base, const domain::Dispatch& edited);
    /// What a save would warn of, also where it refuses.
    Errors doubts(domain::Dispatch edited) const;
    Outcome moveDispatchToBin(const Uuid& dispatch);
    Outcome restoreDispatch(const Uuid& dispatch);

private:
    /// What is wrong or doubtful in a dispatch, also beside the others; its texts are normalised.
    domain::Findings check(domain::Dispatch& dispatch) const;
    Errors faultsOf(domain::PlanFile& file) const;
    Errors usedTasksGone(const domain::PlanFile& base, const domain::PlanFile& edited);
    Workspace& m_workspace;
};

} // namespace hoanhap::services
