// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/letters/WordBeginnings.h"

#include "text/letters/Fold.h"

#include <algorithm>

namespace hoanhap::text {

namespace {

bool beginWords(const QStringList& typed, const QStringList& words)
{
    return std::all_of(typed.begin(), typed.end(), [&](const QString& one) {
        return std::any_of(
            words.begin(), words.end(), [&](const QString& word) { return word.startsWith(one); });
    });
}

} // namespace

WordBeginnings::WordBeginnings(const QString& text)
    : m_marked(splitWords(tonePlacementKey(text)))
    , m_bare(splitWords(fold(text)))
{
}

bool WordBeginnings::matchMarked(const WordBeginnings& typed) const
{
    return beginWords(typed.m_marked, m_marked);
}

bool WordBeginnings::matchBare(const WordBeginnings& typed) const
{
    return beginWords(typed.m_bare, m_bare);
}

} // namespace hoanhap::text
