// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

/// What may be wrong or doubtful about employers, vacancies, referrals to them and follow-ups.
namespace hoanhap::domain::errors::placement {

inline constexpr ErrorCode employerNameMissing{"employer.name_missing"};
inline constexpr ErrorCode taxCodeShape{"employer.tax_code_shape"};
/// %1 the last of its first ten digits, which does not follow from the others.
inline constexpr ErrorCode taxCodeControlDigit{"employer.tax_code_control_digit"};
inline constexpr ErrorCode shareOutOfRange{"employer.share_out_of_range"};
inline constexpr ErrorCode vacancyEmployerMissing{"vacancy.employer_missing"};
inline constexpr ErrorCode vacancyOccupationMissing{"vacancy.occupation_missing"};
inline constexpr ErrorCode openingsMissing{"vacancy.openings_missing"};
inline constexpr ErrorCode wagesBackwards{"vacancy.wages_backwards"};
/// %1 the last day it was open.
inline constexpr ErrorCode vacancyOver{"vacancy.over"};
inline constexpr ErrorCode vacancyClosed{"referral.vacancy_closed"};
/// %1 the last day it was open.
inline constexpr ErrorCode vacancyExpired{"referral.vacancy_expired"};
/// %1 how many were wanted.
inline constexpr ErrorCode vacancyFilled{"referral.vacancy_filled"};
/// %1 the day of the referral, %2 the day the work began.
inline constexpr ErrorCode hiredBeforeReferred{"referral.hired_before_referred"};
inline constexpr ErrorCode otherEmployersVacancy{"referral.other_employers_vacancy"};
/// %1 the day the work began.
inline constexpr ErrorCode followUpBeforeStart{"follow_up.before_start"};
/// %1 the day it falls due.
inline constexpr ErrorCode followUpEarly{"follow_up.early"};
inline constexpr ErrorCode followUpStateMissing{"follow_up.state_missing"};
inline constexpr ErrorCode followUpNotHired{"follow_up.not_hired"};

inline constexpr std::array all{employerNameMissing, taxCodeShape, taxCodeControlDigit, shareOutOfRange,
    vacancyEmployerMissing, vacancyOccupationMissing, openingsMissing, wagesBackwards, vacancyOver,
    vacancyClosed, vacancyExpired, vacancyFilled, hiredBeforeReferred, otherEmployersVacancy,
    followUpBeforeStart, followUpEarly, followUpStateMissing, followUpNotHired};

} // namespace hoanhap::domain::errors::placement
