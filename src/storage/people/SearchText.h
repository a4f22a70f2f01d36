// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/people/PersonIndex.h"

#include <QStringView>
#include <string>
#include <vector>

namespace hoanhap::storage {

/// Raised whenever the searched text of the same person changes: registers then build their index anew.
inline constexpr int searchTextVersion = 2;

/// What one person is found by, as UTF-8. Each word begins with what it is: "m" names with their
/// marks, tone placement made equal; "f" the same words without marks; "n" identity numbers, phones
/// and the year of birth; "u" the unit, so that an actor's scope is part of the match.
std::string searchTextOf(const PersonIndexEntry& entry);
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
