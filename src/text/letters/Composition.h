// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoanhap::text {

/// More marks in a row than any script piles on one letter. Sorting a pile takes the square of its
/// height, so that a hostile text of some thousand marks would stop the program.
inline constexpr int highestPile = 8;

/// NFC in linear time; at once where the text is composed already, as nearly all is. Marks above the
/// highest pile are left out: the gate (Normalise.h) has refused such texts before they are kept.
QString composed(QStringView text);

} // namespace hoanhap::text
