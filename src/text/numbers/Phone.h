// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hoanhap::text {

/// The digits of a number as it is dialled in the country, as far as it is typed: "+84 912" → "0912",
/// "0084 912" → "0912", "84912345678" → "0912345678". Empty where other signs than digits, blanks and
/// . - + ( ) stand in it.
QString domesticDigits(QStringView typed);
/// Digits beginning with 0: "+84 912.345.678" → "0912345678". Empty where it is no phone number of
/// ten or eleven digits.
QString phoneDigits(QStringView typed);
/// The numbers of a field that holds several: "0912345678; 0277.3851234 (nhà)" → both, as
/// `phoneDigits` gives them. What is no phone number is left out.
QStringList phonesIn(QStringView typed);
/// "0912 345 678"; a number of another length as it is.
QString phoneDisplay(QStringView digits);

} // namespace hoanhap::text
