// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace hoanhap::text {

// Dates in administrative documents: days under ten and the months January and February carry a
// leading zero, other months do not (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4).

/// "ngày 05 tháng 01 năm 2020", "ngày 29 tháng 6 năm 2019".
QString dateInWords(QDate day);
/// "30/7/2021", "05/01/2022".
QString dateInFigures(QDate day);
/// "05", "29" and "01", "6".
QString dayOfDocument(int day);
QString monthOfDocument(int month);

} // namespace hoanhap::text
