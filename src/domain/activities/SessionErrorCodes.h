// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

/// What is wrong or doubtful in a session of counselling or outreach.
namespace hoanhap::domain::errors::session {

inline constexpr ErrorCode kindMissing{"session.kind_missing"};
inline constexpr ErrorCode topicMissing{"session.topic_missing"};
inline constexpr ErrorCode organiserMissing{"session.organiser_missing"};
inline constexpr ErrorCode personMissing{"session.person_missing"};
inline constexpr ErrorCode personTwice{"session.person_twice"};
inline constexpr ErrorCode groupTwice{"session.group_twice"};
/// Something came out of it for a person who was not there.
inline constexpr ErrorCode absentWithResult{"session.absent_with_result"};
inline constexpr ErrorCode needKindMissing{"session.need_kind_missing"};
/// A need beside a result that says nothing about one.
inline constexpr ErrorCode needWithoutResult{"session.need_without_result"};
/// %1 how many people; the kind is for one.
inline constexpr ErrorCode severalAlone{"session.several_alone"};
inline constexpr ErrorCode nobodyThere{"session.nobody_there"};
/// %1 its topic, %2 its day.
inline constexpr ErrorCode enteredAlready{"session.entered_already"};

inline constexpr std::array all{kindMissing, topicMissing, organiserMissing, personMissing, personTwice,
    groupTwice, absentWithResult, needKindMissing, needWithoutResult, severalAlone, nobodyThere,
    enteredAlready};

} // namespace hoanhap::domain::errors::session
