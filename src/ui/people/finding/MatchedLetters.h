// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <vector>

namespace hoanhap::ui {

/// Letters of a text that were found, from `start` on.
struct MatchedLetters
{
    qsizetype start;
    qsizetype length;

    bool operator==(const MatchedLetters&) const = default;
};

/// The beginnings of words in `shown` that words of `typed` found, marks aside, from left to right.
std::vector<MatchedLetters> matchedLetters(const QString& shown, const QString& typed);

} // namespace hoanhap::ui
