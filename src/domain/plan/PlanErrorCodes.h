// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

/// What can be wrong with the targets of a plan and the letters around it.
namespace hoanhap::domain::errors::plan {

/// A target without a task.
inline constexpr ErrorCode taskMissing{"plan.task_missing"};
/// A target that does not say what is counted.
inline constexpr ErrorCode indicatorMissing{"plan.indicator_missing"};
/// %1 the first and %2 the last year of the plan.
inline constexpr ErrorCode yearOutsidePlan{"plan.year_outside_plan"};
inline constexpr ErrorCode targetNegative{"plan.target_negative"};
/// The same task, unit, year and indicator a second time.
inline constexpr ErrorCode targetTwice{"plan.target_twice"};
/// A letter that asks for a report without a deadline is not reminded of.
inline constexpr ErrorCode deadlineMissing{"plan.deadline_missing"};
/// %1 the year, which is none that a letter of that day can ask for.
inline constexpr ErrorCode reportYearImplausible{"plan.report_year_implausible"};
/// A letter cannot answer itself.
inline constexpr ErrorCode answersItself{"plan.answers_itself"};

inline constexpr std::array all{taskMissing, indicatorMissing, yearOutsidePlan, targetNegative, targetTwice,
    deadlineMissing, reportYearImplausible, answersItself};

} // namespace hoanhap::domain::errors::plan
