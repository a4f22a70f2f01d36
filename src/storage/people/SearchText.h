// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"
#include "storage/people/PersonIndex.h"

#include <QStringView>
#include <string>
#include <vector>

namespace hoanhap::storage {

/// Raised whenever the searched text of the same person changes: registers then build their index anew.
inline constexpr int searchTextVersion = 3;

/// What one person is found by, as UTF-8. Each word begins with what it is: "m" names with their
/// marks, tone placement made equal; "f" the same words without marks; "n" identity numbers, phones
/// and the year of birth; "p" and "q" names of contacts, communes and hamlets, with marks and without;
/// "u" the unit, so that an actor's scope is part of the match.
std::string searchTextOf(const PersonIndexEntry& entry);
/// One word for a key that likely twins share. Forty of its bits are kept: whom two keys of one word
/// bring together is compared in vain, no more.
std::string likenessToken(quint64 key);
/// Everything under which one person stands in the full-text tables.
struct SearchedTexts
{
    std::string words;
    std::string keys;
};
SearchedTexts searchedTextsOf(const PersonIndexEntry& entry);
/// The place in the name order; no two people have the same.
std::string sortKeyOf(const PersonIndexEntry& entry);

/// What of a person's file can be searched for.
PersonIndexEntry entryOf(const domain::PersonFile& file);

std::string unitToken(const Uuid& unit);

/// What a person typed, as full-text expressions: every word must match, the last letters may miss.
struct SearchExpressions
{
    std::string exact; ///< names with marks as typed; empty where nothing can match
    std::string loose; ///< names without marks
    std::string exactAround; ///< also by contacts and places, with marks
    std::string looseAround; ///< and without: finds everybody whom the others find

    /// Each once, the best matches first; empty where nothing was typed.
    std::vector<std::string> inOrder() const;
};
/// `units` empty: every unit. Nothing typed but blanks and signs: both empty.
SearchExpressions searchExpressionsOf(QStringView typed, const std::vector<Uuid>& units);

} // namespace hoanhap::storage
