// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <array>
#include <optional>
#include <vector>

namespace hoanhap::services {

/// What the list of people has columns for, in the order of the grid.
enum class ListColumn
{
    FullName,
    OtherNames,
    Sex,
    Birth,
    IdentityNumber,
    Phone,
    Commune,
    Hamlet,
    StatusKind,
    FromDate,
    ReleasedOn,
    PlaceServed,
    NeedKind,
    Note
};
inline constexpr int listColumnCount = static_cast<int>(ListColumn::Note) + 1;

/// The cells of one row as they were typed, by column.
using ListTexts = std::array<QString, listColumnCount>;

/// What one column of somebody else's table holds.
struct HeaderCell
{
    std::optional<ListColumn> column; ///< nothing: no column of ours
    bool counts = false; ///< the row's number (TT, STT), which says nothing of the person
    QString title;
};

/// Reads the titles of a table as offices write them, marks optional: "Họ và tên", "Năm sinh", "CCCD",
/// "Xã, phường". Nothing where the row is no row of titles: the name and one more must be known.
std::optional<std::vector<HeaderCell>> headerOf(const QStringList& cells);

} // namespace hoanhap::services
