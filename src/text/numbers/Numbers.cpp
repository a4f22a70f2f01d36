// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/numbers/Numbers.h"

#include "text/letters/Fold.h"
#include "text/letters/Letters.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <string_view>

namespace hoanhap::text {

using namespace Qt::StringLiterals;

namespace {

/// Points into the whole part of a number in digits, with or without a sign before.
QString withPoints(QString digits)
{
    const qsizetype first = digits.startsWith(u'-') ? 1 : 0;
    for (qsizetype place = digits.size() - 3; place > first; place -= 3)
        digits.insert(place, u'.');
    return digits;
}

/// What is counted may stand behind a number, as in "đồng", "đ/tháng", "lượt người". "12 triệu" and "12tr5"
/// are more than their digits say, and of "40000000Thao" or "36x" nobody knows what was meant.
bool isUnit(QStringView behind)
{
    static const QStringList units{u"d"_s, u"dong"_s, u"vnd"_s, u"nguoi"_s, u"luot"_s, u"hoc"_s, u"vien"_s,
        u"lop"_s, u"buoi"_s, u"gio"_s, u"ngay"_s, u"tuan"_s, u"thang"_s, u"nam"_s, u"tuoi"_s, u"chung"_s,
        u"chi"_s, u"khoan"_s};
    const QStringList words = splitWords(fold(behind));
    return std::ranges::none_of(behind, [](QChar c) { return c.isDigit(); })
        && std::ranges::all_of(words, [](const QString& word) { return units.contains(word); });
}

} // namespace

QString grouped(qint64 number)
{
    return withPoints(QString::number(number));
}

QString grouped(double number, int decimals)
{
    const QStringList parts = QString::number(qAbs(number), 'f', decimals).split(u'.');
    const QString whole = withPoints(parts[0]);
    const QString text = parts.size() > 1 ? whole + u',' + parts[1] : whole;
    const bool isZero = std::ranges::none_of(text, [](QChar c) { return c >= u'1' && c <= u'9'; });
    return number < 0 && !isZero ? u'-' + text : text;
}

std::optional<qint64> wholeNumberIn(QStringView typed)
{
    const auto end = std::ranges::find_if(typed, [](QChar c) { return c.isLetter(); });
    if (!isUnit(typed.sliced(end - typed.begin())))
        return std::nullopt;
    QString digits = typed.left(end - typed.begin()).toString().simplified().replace(u' ', u'.');
    const QStringList groups = digits.split(u'.');
    const auto isGroup = [](const QString& group) { return group.size() == 3; };
    if (groups.size() > 1
        && (groups[0].size() > 3 || !std::all_of(groups.begin() + 1, groups.end(), isGroup)))
        return std::nullopt; // "12.5" is no whole number
    digits.remove(u'.');
    if (!std::ranges::all_of(digits, isDigit))
        return std::nullopt;
    bool readable = false;
    const qint64 number = digits.toLongLong(&readable);
    return readable ? std::optional(number) : std::nullopt;
}

bool hasFraction(QStringView typed)
{
    const qsizetype comma = std::max(typed.lastIndexOf(u','), typed.lastIndexOf(u'.'));
    const QStringView fraction = comma < 0 ? QStringView() : typed.sliced(comma + 1).trimmed();
    return !wholeNumberIn(typed) && !fraction.isEmpty() && std::ranges::all_of(fraction, isDigit)
        && wholeNumberIn(typed.left(comma)).has_value();
}

QString percent(double value, int decimals)
{
    return grouped(value, decimals) + u'%';
}

QString countInProse(qint64 count)
{
    return count >= 0 && count < 10 ? u'0' + QString::number(count) : grouped(count);
}

QString roman(int number)
{
    static constexpr std::array<std::pair<int, QLatin1String>, 13> signs{
        {{1000, "M"_L1}, {900, "CM"_L1}, {500, "D"_L1}, {400, "CD"_L1}, {100, "C"_L1}, {90, "XC"_L1},
            {50, "L"_L1}, {40, "XL"_L1}, {10, "X"_L1}, {9, "IX"_L1}, {5, "V"_L1}, {4, "IV"_L1}, {1, "I"_L1}}};
    QString text;
    for (const auto& [value, sign] : signs)
        for (; number >= value; number -= value)
            text += sign;
    return text;
}

QString pointLetter(int position)
{
    static constexpr std::u16string_view letters = u"abcdđeghiklmnopqrstuvxy";
    const int count = static_cast<int>(letters.size());
    const QChar last(letters[static_cast<size_t>(position % count)]);
    return position < count ? QString(last) : pointLetter(position / count - 1) + last;
}

} // namespace hoanhap::text
