// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

/// What is wrong with a file that is to be read as a document.
namespace hoanhap::document::errors::reading {

/// Something else than a .docx, an older .doc or one with a password too.
inline constexpr ErrorCode notWord{"document.not_word"};
inline constexpr ErrorCode wordDamaged{"document.word_damaged"};
inline constexpr ErrorCode wordTooLarge{"document.word_too_large"};

inline constexpr std::array all{notWord, wordDamaged, wordTooLarge};

} // namespace hoanhap::document::errors::reading
