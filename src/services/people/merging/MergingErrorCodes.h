// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

/// What stands in the way of taking two records together or apart.
namespace hoanhap::services::merging::errors {

inline constexpr ErrorCode sameRecord{"merging.same_record"};
inline constexpr ErrorCode inBin{"merging.in_bin"};
/// One of the two was changed after it was shown.
inline constexpr ErrorCode seenOlder{"merging.seen_older"};
/// The record is in the bin because it was merged.
inline constexpr ErrorCode mergedRecord{"merging.merged_record"};
inline constexpr ErrorCode takenApartAlready{"merging.taken_apart_already"};
/// A later merge stands upon this one.
inline constexpr ErrorCode laterMergeFirst{"merging.later_merge_first"};
inline constexpr ErrorCode survivorInBin{"merging.survivor_in_bin"};

/// Every code of this area; a test demands a Vietnamese sentence for each.
inline constexpr std::array all{
    sameRecord, inBin, seenOlder, mergedRecord, takenApartAlready, laterMergeFirst, survivorInBin};

} // namespace hoanhap::services::merging::errors
