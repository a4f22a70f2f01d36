// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

/// What is wrong or doubtful in a loan. The second half are conditions of Quyết định 22/2023/QĐ-TTg that are
/// not fulfilled: they stop a proposal, and warn where the bank has decided already.
namespace hoanhap::domain::errors::loan {

inline constexpr ErrorCode sourceMissing{"loan.source_missing"};
inline constexpr ErrorCode borrowerMissing{"loan.borrower_missing"};
inline constexpr ErrorCode amountMissing{"loan.amount_missing"};
inline constexpr ErrorCode amountNegative{"loan.amount_negative"};
/// %1 the amount in đồng, probably thousands of them.
inline constexpr ErrorCode amountImplausible{"loan.amount_implausible"};
inline constexpr ErrorCode paidMoreThanApproved{"loan.paid_more_than_approved"};
inline constexpr ErrorCode refusedButPaid{"loan.refused_but_paid"};
inline constexpr ErrorCode paidNotSaid{"loan.paid_not_said"};
inline constexpr ErrorCode termNotPositive{"loan.term_not_positive"};
inline constexpr ErrorCode moreReleasedThanWorkers{"loan.more_released_than_workers"};
/// %1 the amount, %2 the day.
inline constexpr ErrorCode enteredAlready{"loan.entered_already"};

/// %1 the first day.
inline constexpr ErrorCode notInForce{"loan.not_in_force"};
inline constexpr ErrorCode notEntitled{"loan.not_entitled"};
/// %1 the last day.
inline constexpr ErrorCode tooLongAgo{"loan.too_long_ago"};
inline constexpr ErrorCode notObeyingLaw{"loan.not_obeying_law"};
inline constexpr ErrorCode owesAlready{"loan.owes_already"};
/// %1 the most, in đồng.
inline constexpr ErrorCode amountTooHigh{"loan.amount_too_high"};
/// %1 the most, in months.
inline constexpr ErrorCode termTooLong{"loan.term_too_long"};
inline constexpr ErrorCode employerKindNotEntitled{"loan.employer_kind_not_entitled"};
/// %1 the share, %2 the least, in per cent.
inline constexpr ErrorCode shareTooSmall{"loan.share_too_small"};

inline constexpr std::array all{sourceMissing, borrowerMissing, amountMissing, amountNegative,
    amountImplausible, paidMoreThanApproved, refusedButPaid, paidNotSaid, termNotPositive,
    moreReleasedThanWorkers, enteredAlready, notInForce, notEntitled, tooLongAgo, notObeyingLaw, owesAlready,
    amountTooHigh, termTooLong, employerKindNotEntitled, shareTooSmall};

} // namespace hoanhap::domain::errors::loan
