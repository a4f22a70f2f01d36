// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

/// What may stand in the way of a report on its way out.
namespace hoanhap::services::errors::lifecycle {

/// %1 the code of the state in which the report is.
inline constexpr ErrorCode otherState{"lifecycle.other_state"};
/// Number and day come after the signature: Nghị định 30/2020/NĐ-CP, Điều 15.2.
inline constexpr ErrorCode notSigned{"lifecycle.not_signed"};
inline constexpr ErrorCode numberMissing{"lifecycle.number_missing"};
/// The register of outgoing documents begins each year with 1.
inline constexpr ErrorCode numberNought{"lifecycle.number_nought"};
inline constexpr ErrorCode dayMissing{"lifecycle.day_missing"};
/// %1 the number, %2 the document that bears it.
inline constexpr ErrorCode numberUsed{"lifecycle.number_used"};
/// %1 the day, %2 that of the signature.
inline constexpr ErrorCode dayBeforeSignature{"lifecycle.day_before_signature"};
/// %1 the month on the signed paper ("12/2021"), %2 that of the day of issue.
inline constexpr ErrorCode otherMonth{"lifecycle.other_month"};
/// %1 the day on which it is said to have been signed.
inline constexpr ErrorCode signatureToCome{"lifecycle.signature_to_come"};
inline constexpr ErrorCode reasonMissing{"lifecycle.reason_missing"};
inline constexpr ErrorCode alreadyReplaced{"lifecycle.already_replaced"};
inline constexpr ErrorCode textChanged{"lifecycle.text_changed"};
inline constexpr ErrorCode unknownFile{"lifecycle.unknown_file"};
inline constexpr ErrorCode commentEmpty{"lifecycle.comment_empty"};

inline constexpr std::array all{otherState, notSigned, numberMissing, numberNought, dayMissing, numberUsed,
    dayBeforeSignature, otherMonth, signatureToCome, reasonMissing, alreadyReplaced, textChanged, unknownFile,
    commentEmpty};

} // namespace hoanhap::services::errors::lifecycle
