// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/wording/DoubledWords.h"

#include "domain/reports/checks/CheckErrorCodes.h"
#include "domain/reports/checks/reading/ProseWords.h"
#include "domain/reports/checks/wording/LawfulDoubles.h"
#include "text/letters/Fold.h"

#include <QHash>
#include <algorithm>

namespace hoanhap::domain {

namespace {

using Words = std::vector<ProseWord>;
/// For each word those that stand before it somewhere in the text.
using WordsBefore = QHash<QString, QStringList>;

constexpr std::size_t longestGroup = 4;

QString keyOf(const ProseWord& word)
{
    return text::tonePlacementKey(word.text);
}

WordsBefore wordsBefore(const std::vector<Words>& paragraphs)
{
    WordsBefore before;
    for (const Words& words : paragraphs)
        for (std::size_t i = 1; i < words.size(); ++i)
            if (words[i].joined && words[i].lower != words[i - 1].lower)
                before[words[i].lower] << words[i - 1].lower;
    return before;
}

/// Alike enough to have been meant: the same but for one letter, marks aside.
bool isNear(const QString& one, const QString& other)
{
    const QString a = text::fold(one);
    const QString b = text::fold(other);
    const QString& longer = a.size() >= b.size() ? a : b;
    const QString& shorter = a.size() >= b.size() ? b : a;
    if (longer.size() - shorter.size() > 1)
        return false;
    qsizetype same = 0;
    while (same < shorter.size() && shorter[same] == longer[same])
        ++same;
    const qsizetype rest = longer.size() == shorter.size() ? same + 1 : same;
    return same == longer.size() || shorter.mid(rest) == longer.mid(same + 1);
}

/// The word that makes a compound with `word` elsewhere in the text and looks like it.
QString compoundWith(const ProseWord& word, const QString& before, const WordsBefore& known)
{
    for (const QString& first : known.value(word.lower))
        if (first != before && first != word.lower && isNear(first, word.lower))
            return first;
    return {};
}

/// How many words from `at` stand once more behind themselves; 0: none.
std::size_t repeatedGroup(const Words& words, std::size_t at)
{
    for (std::size_t length = longestGroup; length > 0; --length) {
        if (at + 2 * length > words.size())
            continue;
        bool repeats = true;
        for (std::size_t i = 0; i < length && repeats; ++i)
            repeats = keyOf(words[at + i]) == keyOf(words[at + length + i]) && words[at + length + i].joined
                && (i == 0 || words[at + i].joined) && !words[at + i].text[0].isDigit();
        if (repeats)
            return length;
    }
    return 0;
}

bool isLawful(const Words& words, std::size_t at, std::size_t length)
{
    if (length > 1)
        return length == 2 && isNounAndVerb(words[at].lower + QLatin1Char(' ') + words[at + 1].lower);
    const QString key = keyOf(words[at]);
    if (isReduplication(key))
        return true;
    const bool nameFollows = !words[at].capital && words[at + 1].capital && at + 2 < words.size()
        && words[at + 2].joined && words[at + 2].capital;
    if (nameFollows)
        return true; // "cộng đồng Đồng Tháp"
    const QString before = at > 0 && words[at].joined ? keyOf(words[at - 1]) : QString();
    const QString after = at + 2 < words.size() && words[at + 2].joined ? keyOf(words[at + 2]) : QString();
    return endsAndBegins(before, key, after);
}

Slip slipAt(
    const QString& text, const Words& words, std::size_t at, std::size_t length, const WordsBefore& known)
{
    const ProseWord& last = words[at + length - 1];
    const qsizetype start = words[at].start;
    const qsizetype end = words[at + 2 * length - 1].end();
    QString meant = text.mid(start, last.end() - start);
    if (length == 1) {
        const QString before = at > 0 && words[at].joined ? words[at - 1].lower : QString();
        QString first = compoundWith(last, before, known);
        if (!first.isEmpty()) {
            if (words[at].capital)
                first[0] = first[0].toUpper();
            meant = first + QLatin1Char(' ') + last.lower;
        }
    }
    return {errors::checks::doubledWord, 0, start, end - start, meant, {text.mid(start, end - start)}};
}

} // namespace

Slips doubledWords(const Prose& prose)
{
    std::vector<Words> paragraphs;
    for (const ProseParagraph& paragraph : prose)
        paragraphs.push_back(proseWords(paragraph.text));
    const WordsBefore known = wordsBefore(paragraphs);
    Slips slips;
    for (std::size_t i = 0; i < prose.size(); ++i) {
        const Words& words = paragraphs[i];
        for (std::size_t at = 0; at < words.size(); ++at) {
            const std::size_t length = repeatedGroup(words, at);
            if (length == 0 || isLawful(words, at, length))
                continue;
            Slip slip = slipAt(prose[i].text, words, at, length, known);
            slip.paragraph = i;
            slips.push_back(std::move(slip));
            at += 2 * length - 1;
        }
    }
    return slips;
}

} // namespace hoanhap::domain
