// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hoanhap::text {

/// For search: no marks, đ as d, lower case, words parted by single blanks. Works on text in NFC
/// and NFD alike. "Đặng  Thị HÒA" → "dang thi hoa".
QString fold(QStringView text);

/// For search with marks: lower case, single blanks, marks kept, and the tone of open oa, oe and uy
/// put where the old spelling has it, so that hoà and hòa are one (thuỷ and thủy, khoẻ and khỏe;
/// not after q, where u belongs to the consonant).
QString tonePlacementKey(QStringView text);

/// Runs of letters and digits; everything else parts words.
QStringList splitWords(QStringView text);

} // namespace hoanhap::text
