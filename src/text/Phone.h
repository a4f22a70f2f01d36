// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoanhap::text {

/// Digits beginning with 0: "+84 912.345.678" → "0912345678". Empty where it is no phone number of
/// nine to eleven digits.
QString phoneDigits(QStringView typed);
/// "0912 345 678".
QString phoneDisplay(QStringView digits);

} // namespace hoanhap::text
