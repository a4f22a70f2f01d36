// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

/// What is wrong or doubtful in surveyed needs, in notes of readiness and in what stands in the way.
namespace hoanhap::domain::errors::needs {

inline constexpr ErrorCode declineReasonMissing{"need.decline_reason_missing"};
/// A reason for declining stands at a need that is not declined.
inline constexpr ErrorCode reasonUnused{"need.reason_unused"};
inline constexpr ErrorCode closedDayMissing{"need.closed_day_missing"};
/// A day of closing stands at a need that is open.
inline constexpr ErrorCode closedDayUnused{"need.closed_day_unused"};
inline constexpr ErrorCode occupationMissing{"need.occupation_missing"};
/// That there is no need, beside a need that is open.
inline constexpr ErrorCode noneBesideOthers{"need.none_beside_others"};
inline constexpr ErrorCode openTwice{"need.open_twice"};
inline constexpr ErrorCode surveyDayMissing{"need.survey_day_missing"};
inline constexpr ErrorCode surveyDayAhead{"need.survey_day_ahead"};
inline constexpr ErrorCode occupationWithoutTraining{"need.occupation_without_training"};
inline constexpr ErrorCode communeMissing{"need.commune_missing"};
inline constexpr ErrorCode nothingMarked{"need.nothing_marked"};
inline constexpr ErrorCode readinessMissing{"readiness.state_missing"};
inline constexpr ErrorCode notedDayMissing{"readiness.day_missing"};
/// %1 the day.
inline constexpr ErrorCode notedDayAhead{"readiness.day_ahead"};
inline constexpr ErrorCode whyDeclinedMissing{"readiness.why_declined_missing"};
inline constexpr ErrorCode whyNotAbleMissing{"readiness.why_not_able_missing"};
inline constexpr ErrorCode wouldChangeMissing{"readiness.would_change_missing"};
inline constexpr ErrorCode holdReasonMissing{"readiness.hold_reason_missing"};
inline constexpr ErrorCode holdDayMissing{"readiness.hold_day_missing"};
/// %1 the day of the note.
inline constexpr ErrorCode holdOver{"readiness.hold_over"};
/// %1 the most, in months.
inline constexpr ErrorCode holdLong{"readiness.hold_long"};
inline constexpr ErrorCode obstacleMissing{"obstacle.kind_missing"};
inline constexpr ErrorCode obstacleTwice{"obstacle.twice"};

inline constexpr std::array all{declineReasonMissing, reasonUnused, closedDayMissing, closedDayUnused,
    occupationMissing, noneBesideOthers, openTwice, surveyDayMissing, surveyDayAhead,
    occupationWithoutTraining, communeMissing, nothingMarked, readinessMissing, notedDayMissing,
    notedDayAhead, whyDeclinedMissing, whyNotAbleMissing, wouldChangeMissing, holdReasonMissing,
    holdDayMissing, holdOver, holdLong, obstacleMissing, obstacleTwice};

} // namespace hoanhap::domain::errors::needs
