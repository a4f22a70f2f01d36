// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace hoanhap::text {

/// Raised whenever a key of the same text changes: registers then build their order anew.
inline constexpr int sortKeyVersion = 1;

/// Bytes that compare (memcmp) as Vietnamese text sorts: the letters of the whole text first
/// (a ă â b c d đ e ê g …, f j w z at their Latin places), then its tones (ngang huyền hỏi ngã sắc
/// nặng), then small before capital. Digits come before letters, signs before digits. The key is our
/// own and not the system's: the register moves between machines.
QByteArray sortKey(QStringView text);
/// The same for names of places and offices, whose numbers count as numbers: Phường 2 before Phường 11. For
/// keys that are made when something is sorted, not kept.
QByteArray numberedSortKey(QStringView text);

enum class NameOrder
{
    GivenFirst, ///< by given name with its tones, then family name, then the rest: how offices list people
    FamilyFirst,
};
QByteArray nameSortKey(QStringView fullName, NameOrder order);

} // namespace hoanhap::text
