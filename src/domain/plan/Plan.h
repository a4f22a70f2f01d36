// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// A plan an office works under, such as Kế hoạch 71/KH-UBND. (kế hoạch)
struct Plan : Record
{
    QString number;
    std::optional<QDate> issuedOn;
    QString issuer;
    QString subject;
    int fromYear = 0;
    int toYear = 0;
};

template <>
struct Fields<Plan>
{
    static constexpr std::string_view entity = "plan";
    static constexpr auto all = TypedList{
        field("number", &Plan::number),
        field("issued_on", &Plan::issuedOn),
        field("issuer", &Plan::issuer),
        field("subject", &Plan::subject),
        field("from_year", &Plan::fromYear),
        field("to_year", &Plan::toYear),
    };
};

/// A task of the plan. (nhiệm vụ)
struct PlanTask : Record
{
    Uuid planId;
    int position = 0;
    QString line;
    std::optional<Uuid> unitInChargeId;
    QString partnersText;
    QString defaultFor; ///< kind of act: training, placement, outreach, loan
};

template <>
struct Fields<PlanTask>
{
    static constexpr std::string_view entity = "plan_task";
    static constexpr auto all = TypedList{
        field("plan_id", &PlanTask::planId),
        field("position", &PlanTask::position),
        field("line", &PlanTask::line),
        field("unit_in_charge_id", &PlanTask::unitInChargeId),
        field("partners_text", &PlanTask::partnersText),
        field("default_for", &PlanTask::defaultFor),
    };
};

/// What a task is to reach in a year. (chỉ tiêu)
struct TaskTarget : Record
{
    Uuid taskId;
    std::optional<Uuid> forUnitId;
    int year = 0;
    QString indicator;
    qint64 value = 0;
};

template <>
struct Fields<TaskTarget>
{
    static constexpr std::string_view entity = "task_target";
    static constexpr auto all = TypedList{
        field("task_id", &TaskTarget::taskId),
        field("for_unit_id", &TaskTarget::forUnitId),
        field("year", &TaskTarget::year),
        field("indicator", &TaskTarget::indicator),
        field("value", &TaskTarget::value),
    };
};

} // namespace hoanhap::domain
