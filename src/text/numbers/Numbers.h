// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace hoanhap::text {

/// 1234567 → "1.234.567".
QString grouped(qint64 number);
/// 1234.5 with one decimal → "1.234,5".
QString grouped(double number, int decimals);
/// Reads "1.234.567", "1234567" and "100.000.000 đồng"; nothing where it is no whole number,
/// as in "12 triệu".
std::optional<qint64> wholeNumberIn(QStringView typed);
/// "14,9", "14.9": a number, but not a whole one.
bool hasFraction(QStringView typed);
/// 93.9 → "93,9%".
QString percent(double value, int decimals = 1);
/// Counts in prose: 1 → "01", 7 → "07", 20 → "20", 1234 → "1.234".
QString countInProse(qint64 count);
/// 4 → "IV". From 1 to 3999.
QString roman(int number);
/// Letters of list points by position, from 0: a b c d đ e g h i k l m n o p q r s t u v x y; after
/// those they are doubled: aa, ab … (Nghị định 30/2020/NĐ-CP writes points in Vietnamese order).
QString pointLetter(int position);

struct NumberWording
{
    bool southern = true; ///< lẻ and ngàn as in Đồng Tháp, else linh and nghìn
};
/// "hai mươi mốt", "một trăm lẻ năm"; up to 10^15.
QString inWords(qint64 number, NumberWording wording = {});
/// "Hai triệu một trăm ngàn đồng", as it stands behind a sum in figures.
QString moneyInWords(qint64 dong, NumberWording wording = {});

} // namespace hoanhap::text
