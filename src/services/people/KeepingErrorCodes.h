// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

/// What may stand in the way of keeping, showing and erasing what the register holds of a person.
namespace hoanhap::services::keeping {

inline constexpr ErrorCode viewNotRecorded{"keeping.view_not_recorded"};
inline constexpr ErrorCode valueGone{"keeping.value_gone"};
inline constexpr ErrorCode paperUnknownForm{"keeping.paper_unknown_form"};
/// %1 the path.
inline constexpr ErrorCode paperCutShort{"keeping.paper_cut_short"};
inline constexpr ErrorCode cardHeadOnly{"keeping.card_head_only"};
/// Another unit has the person now; what was known when the person left can be looked at.
inline constexpr ErrorCode movedAway{"keeping.moved_away"};
inline constexpr ErrorCode reasonMissing{"keeping.reason_missing"};
/// What stays in the audit for good would still say whom it is about.
inline constexpr ErrorCode reasonNamesPerson{"keeping.reason_names_person"};
inline constexpr ErrorCode notInBin{"keeping.not_in_bin"};
inline constexpr ErrorCode notExpunged{"keeping.not_expunged"};

/// Every code of this header; a test demands a Vietnamese sentence for each.
inline constexpr std::array all{viewNotRecorded, valueGone, paperUnknownForm, paperCutShort, cardHeadOnly,
    movedAway, reasonMissing, reasonNamesPerson, notInBin, notExpunged};

} // namespace hoanhap::services::keeping
