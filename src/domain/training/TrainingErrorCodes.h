// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

/// What may be wrong or doubtful about learners, attendance, certificates and money of a class.
namespace hoanhap::domain::errors::training {

/// %1 the class that paid before (Quyết định 46/2015/QĐ-TTg: once a person).
inline constexpr ErrorCode supportTwice{"class.support_twice"};
/// %1 how often at most, who lost work for causes beyond them (Thông tư 152/2016/TT-BTC, Điều 3).
inline constexpr ErrorCode supportTooOften{"class.support_too_often"};
inline constexpr ErrorCode supportGroundMissing{"class.support_ground_missing"};
/// %1 the other class, %2 and %3 its first and last day.
inline constexpr ErrorCode classesOverlap{"class.overlap"};
/// %1 the class's first day, %2 its last.
inline constexpr ErrorCode dayOutsideClass{"class.day_outside"};
inline constexpr ErrorCode dropReasonMissing{"class.drop_reason_missing"};
/// %1 the age that day, %2 the least (Thông tư 42/2015/TT-BLĐTBXH, Điều 15).
inline constexpr ErrorCode learnerTooYoung{"class.learner_too_young"};
/// %1 the hours, %2 the least of that level.
inline constexpr ErrorCode hoursTooFew{"class.hours_too_few"};
/// %1 days with attendance that the class's dates leave out.
inline constexpr ErrorCode attendanceLeftOut{"class.attendance_left_out"};
inline constexpr ErrorCode amountNegative{"class.amount_negative"};
/// Of a class that is told as over before its last day. %1 that day.
inline constexpr ErrorCode classOverAhead{"class.over_ahead"};
/// %1 the learners that are told as through, %2 the last day, which is to come.
inline constexpr ErrorCode completedAhead{"class.completed_ahead"};
/// Of a paper that would recognise nobody.
inline constexpr ErrorCode nobodyCompleted{"class.nobody_completed"};
/// %1 the learners, %2 the most of a class.
inline constexpr ErrorCode classTooLarge{"class.too_large"};
/// %1 the learners, %2 the most at a practical lesson.
inline constexpr ErrorCode practiceTooLarge{"class.practice_too_large"};
/// %1 what the class costs, %2 what its learners may cost together, in đồng.
inline constexpr ErrorCode costTooHigh{"class.cost_too_high"};

inline constexpr ErrorCode certificateWithoutCompletion{"certificate.without_completion"};
inline constexpr ErrorCode certificateBeforeEnd{"certificate.before_end"};
inline constexpr ErrorCode certificateTwice{"certificate.twice"};
inline constexpr ErrorCode certificateNumberMissing{"certificate.number_missing"};
/// %1 the class in which it was given.
inline constexpr ErrorCode certificateNumberTaken{"certificate.number_taken"};
/// %1 the class, %2 its institution.
inline constexpr ErrorCode certificateNumberElsewhere{"certificate.number_elsewhere"};
inline constexpr ErrorCode registerNumberTaken{"certificate.register_number_taken"};

/// %1 the class's first day, %2 its last.
inline constexpr ErrorCode attendanceOutsideClass{"attendance.outside_class"};
inline constexpr ErrorCode attendanceAhead{"attendance.ahead"};
/// %1 the day on which the learner left.
inline constexpr ErrorCode attendanceAfterLeaving{"attendance.after_leaving"};
inline constexpr ErrorCode attendanceStateUnknown{"attendance.state_unknown"};

inline constexpr std::array all{supportTwice, supportTooOften, supportGroundMissing, classesOverlap,
    dayOutsideClass, dropReasonMissing, learnerTooYoung, hoursTooFew, attendanceLeftOut, amountNegative,
    classOverAhead, completedAhead, nobodyCompleted, classTooLarge, practiceTooLarge, costTooHigh,
    certificateWithoutCompletion, certificateBeforeEnd, certificateTwice, certificateNumberMissing,
    certificateNumberTaken, certificateNumberElsewhere, registerNumberTaken, attendanceOutsideClass,
    attendanceAhead, attendanceAfterLeaving, attendanceStateUnknown};

} // namespace hoanhap::domain::errors::training
