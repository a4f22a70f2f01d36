// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoanhap::text {

/// What a name is compared by: folded as for search, only its words of letters, and a final y after a
/// consonant as i, since both spellings stand in papers (Lý, Lí; Quý, Quí). "Lý  Thị MỸ" → "li thi mi".
QString nameKey(QStringView name);

/// The same with its words in alphabetical order: family and given name are often exchanged.
QString wordOrderFreeKey(const QString& nameKey);

/// Letters that must be inserted, dropped, replaced, or exchanged with their neighbour to turn one text
/// into the other; `most` + 1 as soon as there are more than `most`.
int editsBetween(QStringView a, QStringView b, int most);

} // namespace hoanhap::text
