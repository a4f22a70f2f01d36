// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Numbers.h"

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

} // namespace

QString inWords(qint64 number, NumberWording wording)
{
    if (number == 0)
        return digitWords[0];
    if (number < 0)
        return u"âm "_s + inWords(-number, wording);
    const QString thousand = wording.southern ? u"ngàn"_s : u"nghìn"_s;
    const std::array<QString, 5> scales{QString(), thousand, u"triệu"_s, u"tỷ"_s, thousand + u" tỷ"_s};
    QStringList words;
    qint64 divisor = 1'000'000'000'000;
    for (size_t scale = 5; scale-- > 0; divisor /= 1000) {
        const int group = static_cast<int>(number / divisor % 1000);
        if (group == 0)
            continue;
        words << groupWords(group, !words.isEmpty(), wording);
        if (!scales[scale].isEmpty())
            words << scales[scale];
    }
    return words.join(u' ');
}

} // namespace hoanhap::text
