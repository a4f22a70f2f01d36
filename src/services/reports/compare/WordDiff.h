// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace hoanhap::services {

/// A stretch of words that stands in both texts or in one of them.
struct WordPiece
{
    enum class In
    {
        Both,
        Before,
        After
    };
    In in = In::Both;
    QString text;

    bool operator==(const WordPiece&) const = default;
};
using WordPieces = std::vector<WordPiece>;

/// Words, with figures, dates and symbols of documents in one piece ("1.234,5", "05/01/2022",
/// "71/KH-UBND"), and what stands between them.
std::vector<QStringView> wordsAndGaps(QStringView text);

/// Both texts word by word; the pieces of Both and Before make the one, those of Both and After the other.
WordPieces wordDifferences(const QString& before, const QString& after);

} // namespace hoanhap::services
