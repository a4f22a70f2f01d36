// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

/// What a standing under penal law forbids, and what about it looks wrong. All of them warn.
namespace hoanhap::domain::errors::cases {

/// %1 the occupation, %2 until when.
inline constexpr ErrorCode occupationBanned{"case.occupation_banned"};
/// A ban stands and nobody wrote down on what; %1 until when.
inline constexpr ErrorCode occupationBanUnnamed{"case.occupation_ban_unnamed"};
/// %1 the banned work, which shares words with the other and may mean it.
inline constexpr ErrorCode occupationMayBeBanned{"case.occupation_may_be_banned"};
/// %1 until when.
inline constexpr ErrorCode residenceBanned{"case.residence_banned"};
inline constexpr ErrorCode boundToLocality{"case.bound_to_locality"};
inline constexpr ErrorCode stateServiceBarred{"case.state_service_barred"};
/// The same where neither the register nor the law tells until when.
inline constexpr ErrorCode occupationBannedOpen{"case.occupation_banned_open"};
inline constexpr ErrorCode occupationBanUnnamedOpen{"case.occupation_ban_unnamed_open"};
inline constexpr ErrorCode residenceBannedOpen{"case.residence_banned_open"};
inline constexpr ErrorCode boundToLocalityOpen{"case.bound_to_locality_open"};
inline constexpr ErrorCode stateServiceBarredOpen{"case.state_service_barred_open"};

/// %1 the end of the sentence as judged.
inline constexpr ErrorCode releasedAfterSentence{"case.released_after_sentence"};
/// %1 the day of release.
inline constexpr ErrorCode fromBeforeRelease{"case.from_before_release"};
/// %1 the day of release.
inline constexpr ErrorCode fromAfterRelease{"case.from_after_release"};
/// A day of release, though this penalty is not served in prison.
inline constexpr ErrorCode releasedWithoutPrison{"case.released_without_prison"};
/// %1 the day that the length of probation leads to.
inline constexpr ErrorCode probationOtherEnd{"case.probation_other_end"};
inline constexpr ErrorCode endWithoutDay{"case.end_without_day"};
inline constexpr ErrorCode endReasonUnfit{"case.end_reason_unfit"};
inline constexpr ErrorCode expungedWithoutDocument{"case.expunged_without_document"};
/// %1 the earliest day as estimated.
inline constexpr ErrorCode expungedEarly{"case.expunged_early"};
/// %1 the day of the expungement.
inline constexpr ErrorCode expungedNotEnded{"case.expunged_not_ended"};

/// Of several statuses together. %1 the line of the other, counted from 1.
inline constexpr ErrorCode enteredTwice{"case.entered_twice"};
inline constexpr ErrorCode freeAndInPrison{"case.free_and_in_prison"};
inline constexpr ErrorCode twoMainPenalties{"case.two_main_penalties"};

inline constexpr ErrorCode banWithoutPrison{"case.ban_without_prison"};
/// %1 the day of release.
inline constexpr ErrorCode banBeforeRelease{"case.ban_before_release"};
inline constexpr ErrorCode minorWithPenalty{"case.minor_with_penalty"};
/// %1 the years given, %2 the most for a minor.
inline constexpr ErrorCode minorLongPrison{"case.minor_long_prison"};

inline constexpr std::array bars{occupationBanned, occupationBanUnnamed, residenceBanned, boundToLocality,
    stateServiceBarred, occupationBannedOpen, occupationBanUnnamedOpen, residenceBannedOpen,
    boundToLocalityOpen, stateServiceBarredOpen, occupationMayBeBanned};
inline constexpr std::array rules{releasedAfterSentence, fromBeforeRelease, fromAfterRelease,
    releasedWithoutPrison, expungedNotEnded, probationOtherEnd, endWithoutDay, endReasonUnfit,
    expungedWithoutDocument, expungedEarly, enteredTwice, freeAndInPrison, twoMainPenalties, banWithoutPrison,
    banBeforeRelease, minorWithPenalty, minorLongPrison};

} // namespace hoanhap::domain::errors::cases
