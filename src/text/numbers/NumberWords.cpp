// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/numbers/Numbers.h"

#include <QStringList>
#include <array>

namespace hoanhap::text {

using namespace Qt::StringLiterals;

namespace {

const std::array<QString, 10> digitWords{
    u"không"_s, u"một"_s, u"hai"_s, u"ba"_s, u"bốn"_s, u"năm"_s, u"sáu"_s, u"bảy"_s, u"tám"_s, u"chín"_s};

/// The last digit sounds different after a ten: mốt, tư, lăm.
QString unitWord(int tens, int unit)
{
    if (unit == 1 && tens >= 2)
        return u"mốt"_s;
    if (unit == 4 && tens >= 2)
        return u"tư"_s;
    if (unit == 5 && tens >= 1)
        return u"lăm"_s;
    return digitWords[static_cast<size_t>(unit)];
}

/// One group of three digits; `full` speaks the zero hundreds of a group that follows another.
QStringList groupWords(int group, bool full, const NumberWording& wording)
{
    const int hundreds = group / 100;
    const int tens = group / 10 % 10;
    const int unit = group % 10;
    QStringList words;
    if (hundreds > 0 || full)
        words << digitWords[static_cast<size_t>(hundreds)] << u"trăm"_s;
    if (tens == 0 && unit > 0 && !words.isEmpty())
        words << (wording.southern ? u"lẻ"_s : u"linh"_s);
    if (tens == 1)
        words << u"mười"_s;
    if (tens > 1)
        words << digitWords[static_cast<size_t>(tens)] << u"mươi"_s;
    if (unit > 0)
        words << unitWord(tens, unit);
    return words;
}

/// Words of a number under 10^9; `full` as above.
QStringList wordsUnderMilliard(int number, bool full, const NumberWording& wording)
{
    const std::array<QString, 3> scales{QString(), wording.southern ? u"ngàn"_s : u"nghìn"_s, u"triệu"_s};
    QStringList words;
    int divisor = 1'000'000;
    for (size_t scale = scales.size(); scale-- > 0; divisor /= 1000) {
        const int group = number / divisor % 1000;
        if (group == 0)
            continue;
        words << groupWords(group, full || !words.isEmpty(), wording);
        if (!scales[scale].isEmpty())
            words << scales[scale];
    }
    return words;
}

/// "tỷ" closes everything before it: một nghìn hai trăm tỷ, một tỷ tỷ.
QStringList wordsOf(quint64 number, const NumberWording& wording)
{
    constexpr quint64 milliard = 1'000'000'000;
    QStringList words;
    if (number >= milliard)
        words << wordsOf(number / milliard, wording) << u"tỷ"_s;
    return words << wordsUnderMilliard(static_cast<int>(number % milliard), !words.isEmpty(), wording);
}

} // namespace

QString inWords(qint64 number, NumberWording wording)
{
    if (number == 0)
        return digitWords[0];
    const quint64 amount = number < 0 ? 0 - static_cast<quint64>(number) : static_cast<quint64>(number);
    const QString words = wordsOf(amount, wording).join(u' ');
    return number < 0 ? u"âm "_s + words : words;
}

QString moneyInWords(qint64 dong, NumberWording wording)
{
    QString words = inWords(dong, wording) + u" đồng"_s;
    words.front() = words.front().toUpper();
    return words;
}

} // namespace hoanhap::text
