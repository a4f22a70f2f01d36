// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

/// What only a look over the whole register finds, beside the warnings of domain/ErrorCodes.h.
namespace hoanhap::domain::errors::review {

/// Two records look like one person.
inline constexpr ErrorCode samePerson{"review.same_person"};
/// Nobody asked the person for needs, or nobody wrote down the answer.
inline constexpr ErrorCode needNotAssessed{"review.need_not_assessed"};
/// %1 the age on the day of the judgment.
inline constexpr ErrorCode tooYoung{"review.too_young"};
/// Setting aside asks for a reason.
inline constexpr ErrorCode reasonMissing{"review.reason_missing"};

inline constexpr std::array all{samePerson, needNotAssessed, tooYoung, reasonMissing};

} // namespace hoanhap::domain::errors::review
