// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/letters/Letters.h"

#include <array>
#include <string_view>

namespace hoanhap::text {

namespace {

// Each row: a base vowel with the six tones in dictionary order.
constexpr std::array<std::u16string_view, 12> vowels{u"aàảãáạ", u"ăằẳẵắặ", u"âầẩẫấậ", u"eèẻẽéẹ", u"êềểễếệ",
    u"iìỉĩíị", u"oòỏõóọ", u"ôồổỗốộ", u"ơờởỡớợ", u"uùủũúụ", u"ưừửữứự", u"yỳỷỹýỵ"};
constexpr std::u16string_view plainVowels = u"aaaeeiooouuy";

constexpr char16_t firstTabled = 0x80;
constexpr char16_t endOfTable = 0x1F00; // the last Vietnamese letter is U+1EF9

using Table = std::array<Letter, endOfTable - firstTabled>;

/// The small letter below its marks: n of ñ, c of Č, и of й. Others as they are.
char16_t withoutMarks(QChar lower)
{
    const QString parts = lower.decomposition();
    const bool stands = lower.decompositionTag() != QChar::Canonical || parts.isEmpty()
        || (parts.size() > 1 && !isLooseMark(parts[1]));
    return stands ? lower.unicode() : withoutMarks(parts[0].toLower());
}

Table makeTable()
{
    Table table{};
    for (char16_t c = firstTabled; c < endOfTable; ++c) {
        const QChar lower = QChar(c).toLower();
        table[c - firstTabled] = {withoutMarks(lower), lower.unicode(), Tone::Level, lower != QChar(c)};
    }
    const auto put = [&](QChar c, char16_t plain, char16_t base, Tone tone) {
        for (const QChar variant : {c, c.toUpper()})
            if (variant.unicode() >= firstTabled)
                table[variant.unicode() - firstTabled] = {plain, base, tone, variant != c};
    };
    for (size_t row = 0; row < vowels.size(); ++row)
        for (size_t tone = 0; tone < 6; ++tone)
            put(vowels[row][tone], plainVowels[row], vowels[row][0], static_cast<Tone>(tone));
    put(u'đ', u'd', u'đ', Tone::Level);
    return table;
}

} // namespace

Letter letterOf(QChar c)
{
    static const Table table = makeTable();
    const char16_t code = c.unicode();
    if (code >= u'A' && code <= u'Z')
        return {static_cast<char16_t>(code + 32), static_cast<char16_t>(code + 32), Tone::Level, true};
    if (code < firstTabled)
        return {code, code, Tone::Level, false};
    if (code < endOfTable)
        return table[code - firstTabled];
    const QChar lower = c.toLower();
    return {withoutMarks(lower), lower.unicode(), Tone::Level, lower != c};
}

QChar withTone(char16_t base, Tone tone)
{
    for (const std::u16string_view row : vowels)
        if (row[0] == base)
            return row[static_cast<size_t>(tone)];
    return base;
}

} // namespace hoanhap::text
