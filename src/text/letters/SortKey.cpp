// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/letters/SortKey.h"

#include "text/letters/Composition.h"
#include "text/letters/Letters.h"
#include "text/names/PersonName.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace hoanhap::text {

namespace {

constexpr std::u16string_view alphabet = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
constexpr char partEnd = 1; // below every weight, so that a shorter text comes first
constexpr char blankWeight = 2;
constexpr char signWeight = 3;
constexpr char firstDigit = 4;
constexpr char firstLetter = 14;
constexpr char otherLetter = 60; // other scripts, after ours, by code point
constexpr char foreignMark = 8; // among the tones, after all of ours: ñ follows n

std::array<char, 0x200> makeWeights()
{
    std::array<char, 0x200> weights{};
    for (size_t i = 0; i < alphabet.size(); ++i)
        weights[alphabet[i]] = static_cast<char>(firstLetter + static_cast<char>(i));
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        weights[digit] = static_cast<char>(firstDigit + (digit - u'0'));
    return weights;
}

/// 0 for what is neither a letter of the alphabet above nor a digit.
char weightOf(char16_t base)
{
    static const std::array<char, 0x200> weights = makeWeights();
    return base < weights.size() ? weights[base] : '\0';
}

void appendOther(QByteArray& key, QChar c, char16_t base)
{
    if (c.isSpace())
        key += blankWeight;
    else if (!c.isLetterOrNumber())
        key += signWeight;
    else
        key.append(otherLetter).append(static_cast<char>(base >> 8)).append(static_cast<char>(base & 0xFF));
}

} // namespace

QByteArray sortKey(QStringView text)
{
    const QString whole = composed(text);
    QByteArray letters;
    QByteArray tones;
    QByteArray capitals;
    for (const QChar c : whole) {
        const Letter letter = letterOf(c);
        const char own = weightOf(letter.base);
        const char weight = own ? own : weightOf(letter.plain);
        if (weight)
            letters += weight;
        else
            appendOther(letters, c, letter.base);
        const char tone = static_cast<char>(partEnd + 1 + static_cast<char>(letter.tone));
        tones += weight == own ? tone : foreignMark;
        capitals += static_cast<char>(partEnd + 1 + (letter.upper ? 1 : 0));
    }
    return letters + partEnd + tones + partEnd + capitals;
}

QByteArray numberedSortKey(QStringView text)
{
    QString counted; // before each number how many digits it has: the shorter is the smaller
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && text[end].isDigit())
            ++end;
        if (end == at) {
            counted += text[at++];
            continue;
        }
        while (at + 1 < end && text[at] == u'0')
            ++at;
        constexpr qsizetype longestCounted = 9;
        counted += QString::number(std::min(end - at, longestCounted));
        counted += text.sliced(at, end - at);
        at = end;
    }
    return sortKey(counted) + sortKey(text);
}

QByteArray nameSortKey(QStringView fullName, NameOrder order)
{
    if (order == NameOrder::FamilyFirst)
        return sortKey(fullName);
    // No key is the beginning of another, so keys in a row compare one after the other.
    const PersonName name = PersonName::of(fullName);
    return sortKey(name.given) + sortKey(name.family) + sortKey(name.middle);
}

} // namespace hoanhap::text
