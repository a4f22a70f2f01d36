// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/people/PersonIndex.h"

#include <QStringView>
#include <string>
#include <vector>

namespace hoanhap::storage {

/// Raised whenever the searched text of the same person changes: registers then build their index anew.
inline constexpr int searchTextVersion = 1;

/// The columns of one row of the full-text table, as UTF-8.
struct SearchText
{
    std::string marked; ///< words with their marks, tone placement made equal
    std::string folded; ///< the same words without marks
    std::string numbers; ///< identity numbers, phones and the year of birth
    std::string unit; ///< one token, so that an actor's scope is part of the match
};
SearchText searchTextOf(const PersonIndexEntry& entry);
/// The place in the name order; no two people have the same.
std::string sortKeyOf(const PersonIndexEntry& entry);

std::string unitToken(const Uuid& unit);

/// What a person typed, as full-text expressions: every word must match, the last letters may miss.
struct SearchExpressions
{
    std::string exact; ///< words with marks as typed; empty where nothing can match
    std::string loose; ///< words without marks
};
/// `units` empty: every unit. Nothing typed but blanks and signs: both empty.
SearchExpressions searchExpressionsOf(QStringView typed, const std::vector<Uuid>& units);

} // namespace hoanhap::storage
