// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/Dispatch.h"
#include "domain/plan/Plan.h"
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
    Result<domain::Plan> savePlan(const domain::Plan& base, const domain::Plan& edited);
    Result<domain::PlanTask> saveTask(const domain::PlanTask& base, const domain::PlanTask& edited);

    domain::Dispatch blankDispatch() const;
    /// Newest first.
    Result<std::vector<domain::Dispatch>> dispatches();
    Result<domain::Dispatch> saveDispatch(const domain::Dispatch& base, const domain::Dispatch& edited);
    Outcome moveDispatchToBin(const Uuid& dispatch);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
