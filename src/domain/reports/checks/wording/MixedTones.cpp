// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/CheckErrorCodes.h"
#include "domain/reports/checks/reading/ProseWords.h"
#include "domain/reports/checks/wording/MixedStyles.h"
#include "text/letters/Letters.h"

namespace hoanhap::domain {

namespace {

enum class Placement
{
    None, ///< the word can be written in one way only
    Old, ///< hòa, thủy
    New ///< hoà, thuỷ
};

bool isPair(const text::Letter& first, const text::Letter& second)
{
    return (first.base == u'o' && (second.base == u'a' || second.base == u'e'))
        || (first.base == u'u' && second.base == u'y');
}

Placement placementOf(const QString& word)
{
    const qsizetype last = word.size() - 1;
    if (last < 1)
        return Placement::None;
    const text::Letter first = text::letterOf(word[last - 1]);
    const text::Letter second = text::letterOf(word[last]);
    const bool afterQ = last > 1 && text::letterOf(word[last - 2]).plain == u'q';
    if (!isPair(first, second) || afterQ)
        return Placement::None;
    if (first.tone != text::Tone::Level)
        return Placement::Old;
    return second.tone != text::Tone::Level ? Placement::New : Placement::None;
}

QString withOtherPlacement(QString word)
{
    const qsizetype last = word.size() - 1;
    const text::Letter first = text::letterOf(word[last - 1]);
    const text::Letter second = text::letterOf(word[last]);
    const auto put = [&](qsizetype at, const text::Letter& letter, text::Tone tone) {
        const QChar c = text::withTone(letter.base, tone);
        word[at] = letter.upper ? c.toUpper() : c;
    };
    put(last - 1, first, second.tone);
    put(last, second, first.tone);
    return word;
}

/// A capital beside another capital is part of a name: Hoà Long, Thanh Hóa.
bool isInName(const std::vector<ProseWord>& words, std::size_t at)
{
    const bool before = at > 0 && words[at].joined && words[at - 1].capital;
    const bool after = at + 1 < words.size() && words[at + 1].joined && words[at + 1].capital;
    return words[at].capital && (before || after);
}

} // namespace

Slips mixedTones(const Prose& prose)
{
    Slips old;
    Slips fresh;
    for (std::size_t i = 0; i < prose.size(); ++i) {
        const std::vector<ProseWord> words = proseWords(prose[i].text);
        for (std::size_t at = 0; at < words.size(); ++at) {
            const ProseWord& word = words[at];
            const Placement placement = placementOf(word.text);
            if (placement == Placement::None || isInName(words, at))
                continue;
            const QString other = withOtherPlacement(word.text);
            Slips& ofPlacement = placement == Placement::Old ? old : fresh;
            ofPlacement.push_back(
                {errors::checks::mixedTones, i, word.start, word.length, other, {word.text, other}});
        }
    }
    if (old.empty() || fresh.empty())
        return {};
    return old.size() < fresh.size() ? old : fresh;
}

} // namespace hoanhap::domain
