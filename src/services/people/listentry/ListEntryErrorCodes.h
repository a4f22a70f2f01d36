// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

namespace hoanhap::services::listerrors {

/// %1 cells that came, %2 cells that the list has.
inline constexpr ErrorCode cellsMissing{"list.cells_missing"};
inline constexpr ErrorCode cellsOver{"list.cells_over"};
inline constexpr ErrorCode nameInCapitals{"list.name_in_capitals"};
inline constexpr ErrorCode numberRounded{"list.number_rounded"};
inline constexpr ErrorCode numberUnreadable{"list.number_unreadable"};
/// %1 as typed, %2 the number that it was, of another year or sex than the row says.
inline constexpr ErrorCode numberOfAnother{"list.number_of_another"};
/// %1 whose it is.
inline constexpr ErrorCode numberStands{"list.number_stands"};
/// %1 the unit that has it, outside the user's scope.
inline constexpr ErrorCode numberStandsElsewhere{"list.number_stands_elsewhere"};
inline constexpr ErrorCode numberInBin{"list.number_in_bin"};
/// %1 the other row.
inline constexpr ErrorCode numberTwice{"list.number_twice"};
inline constexpr ErrorCode communeUnknown{"list.commune_unknown"};
inline constexpr ErrorCode communeAmbiguous{"list.commune_ambiguous"};
inline constexpr ErrorCode choiceUnknown{"list.choice_unknown"};
inline constexpr ErrorCode choiceAmbiguous{"list.choice_ambiguous"};
inline constexpr ErrorCode perhapsKnown{"list.perhaps_known"};

/// Every code that entering a list may give; a test demands a Vietnamese sentence for each.
inline constexpr std::array all{cellsMissing, cellsOver, nameInCapitals, numberRounded, numberUnreadable,
    numberOfAnother, numberStands, numberStandsElsewhere, numberInBin, numberTwice, communeUnknown,
    communeAmbiguous, choiceUnknown, choiceAmbiguous, perhapsKnown};

} // namespace hoanhap::services::listerrors
