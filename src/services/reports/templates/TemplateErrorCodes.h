// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

namespace hoanhap::services::errors::wording {

/// %1 line, %2 the name that is no text: a list, a condition, prose.
inline constexpr ErrorCode wrongUse{"template.wrong_use"};
/// %1 line, %2 the inner list, %3 the one it stands in.
inline constexpr ErrorCode listInList{"template.list_in_list"};
/// %1 line, %2 the deepest that sections may stand in one another.
inline constexpr ErrorCode tooDeep{"template.too_deep"};
/// %1 the letters it may have.
inline constexpr ErrorCode tooLong{"template.too_long"};
inline constexpr ErrorCode noSubject{"template.no_subject"};
inline constexpr ErrorCode noKindLine{"template.no_kind_line"};
/// A dispatch names no kind: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.5.
inline constexpr ErrorCode kindLineOfDispatch{"template.kind_line_of_dispatch"};
/// Nothing stands in the template below its subject.
inline constexpr ErrorCode empty{"template.empty"};
/// A title, sentence or point of the outline has no word in it.
inline constexpr ErrorCode wordless{"template.wordless"};
/// %1 the version that somebody else stored meanwhile.
inline constexpr ErrorCode newerVersion{"template.newer_version"};
/// A template of one's own needs a name, without a tilde.
inline constexpr ErrorCode nameMissing{"template.name_missing"};
/// %1 the name that another kind of report bears.
inline constexpr ErrorCode nameTaken{"template.name_taken"};

inline constexpr std::array all{wrongUse, listInList, tooDeep, tooLong, noSubject, noKindLine,
    kindLineOfDispatch, empty, wordless, newerVersion, nameMissing, nameTaken};

} // namespace hoanhap::services::errors::wording
