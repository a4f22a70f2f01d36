// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

namespace hoanhap::domain::errors {

inline constexpr ErrorCode nameMissing{"person.name_missing"};
inline constexpr ErrorCode birthInFuture{"person.birth_in_future"};
inline constexpr ErrorCode birthLongAgo{"person.birth_long_ago"};
inline constexpr ErrorCode nameHasDigits{"person.name_has_digits"};
inline constexpr ErrorCode numberMissing{"identity.number_missing"};
inline constexpr ErrorCode citizenNumberShape{"identity.citizen_number_shape"};
/// %1 the number, %2 what it may have been before a spreadsheet took its zeros.
inline constexpr ErrorCode citizenNumberLostZeros{"identity.citizen_number_lost_zeros"};
/// "8.7085E+10": %1 the number, of which digits are gone.
inline constexpr ErrorCode citizenNumberRounded{"identity.citizen_number_rounded"};
/// %1 the number.
inline constexpr ErrorCode citizenNumberIsOldCard{"identity.citizen_number_is_old_card"};
inline constexpr ErrorCode oldCardShape{"identity.old_card_shape"};
inline constexpr ErrorCode numberOtherYear{"identity.number_other_year"};
inline constexpr ErrorCode numberOtherSex{"identity.number_other_sex"};
inline constexpr ErrorCode numberUnknownProvince{"identity.number_unknown_province"};
inline constexpr ErrorCode phoneShape{"contact.phone_shape"};
inline constexpr ErrorCode areaUnknown{"residence.area_unknown"};
inline constexpr ErrorCode kindMissing{"status.kind_missing"};
inline constexpr ErrorCode datesBackwards{"dates.backwards"};
inline constexpr ErrorCode dateInFuture{"dates.in_future"};
inline constexpr ErrorCode dateBeforeBirth{"dates.before_birth"};
inline constexpr ErrorCode termTooShort{"status.term_too_short"};
inline constexpr ErrorCode termTooLong{"status.term_too_long"};
inline constexpr ErrorCode termOver{"status.term_over"};
inline constexpr ErrorCode endWithoutReason{"status.end_without_reason"};
inline constexpr ErrorCode occupationMissing{"class.occupation_missing"};
inline constexpr ErrorCode organiserMissing{"class.organiser_missing"};
inline constexpr ErrorCode moreLearnersThanSeats{"class.more_learners_than_seats"};
inline constexpr ErrorCode plannedClassOver{"class.planned_but_over"};
inline constexpr ErrorCode learnerTwice{"class.learner_twice"};
inline constexpr ErrorCode headCountNegative{"class.head_count_negative"};
inline constexpr ErrorCode personMissing{"referral.person_missing"};
inline constexpr ErrorCode employerMissing{"referral.employer_missing"};
inline constexpr ErrorCode dayMissing{"dates.day_missing"};
inline constexpr ErrorCode refusalReasonMissing{"referral.refusal_reason_missing"};
inline constexpr ErrorCode wageImplausible{"referral.wage_implausible"};
inline constexpr ErrorCode dispatchNumberMissing{"dispatch.number_missing"};
inline constexpr ErrorCode issuerMissing{"dispatch.issuer_missing"};
inline constexpr ErrorCode layoutOutOfRange{"organisation.layout_out_of_range"};
inline constexpr ErrorCode letterheadsOverlap{"organisation.letterheads_overlap"};
inline constexpr ErrorCode middleTitleMissing{"signer.middle_title_missing"};
inline constexpr ErrorCode middleTitleUnused{"signer.middle_title_unused"};
inline constexpr ErrorCode textMissing{"text.missing"};

/// Every code this layer may give; a test demands a Vietnamese sentence for each.
inline constexpr std::array all{nameMissing, birthInFuture, birthLongAgo, nameHasDigits, numberMissing,
    citizenNumberShape, citizenNumberLostZeros, citizenNumberRounded, citizenNumberIsOldCard, oldCardShape,
    numberOtherYear, numberOtherSex, numberUnknownProvince, phoneShape, areaUnknown, kindMissing,
    datesBackwards, dateInFuture, dateBeforeBirth, termTooShort, termTooLong, termOver, endWithoutReason,
    occupationMissing, organiserMissing, moreLearnersThanSeats, plannedClassOver, learnerTwice,
    headCountNegative, personMissing, employerMissing, dayMissing, refusalReasonMissing, wageImplausible,
    dispatchNumberMissing, issuerMissing, layoutOutOfRange, letterheadsOverlap, middleTitleMissing,
    middleTitleUnused, textMissing};

} // namespace hoanhap::domain::errors
