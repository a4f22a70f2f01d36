// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QString>

namespace hoanhap::text {

inline constexpr qsizetype longestLine = 500;
inline constexpr qsizetype longestText = 200'000;

/// The gate for every one-line text that comes in (keyboard, paste, file): NFC, no-break blanks as
/// blanks, white space folded and trimmed. Refused where it holds control characters, marks of
/// writing direction, zero-width signs or more marks on one letter than any script has
/// (text.control_character: its place from 1 and "U+202E"), half a character
/// (text.broken_character: its place), or more than `limit` characters (text.too_long: the limit and
/// the length). Linear in the length.
Result<QString> normaliseLine(QStringView text, qsizetype limit = longestLine);

/// The same for text of several lines: line ends become \n, blanks at line ends go.
Result<QString> normaliseText(QStringView text, qsizetype limit = longestText);

} // namespace hoanhap::text
