// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// Two records of one person taken together, with all that is needed to take them apart again; when
/// and by whom is told by `createdAt` and `createdBy`. (gộp hồ sơ)
struct PersonMerge : Record
{
    Uuid survivorId; ///< the record that stays
    Uuid mergedId; ///< the record that left the lists
    QString survivorBefore; ///< JSON: the fields of the person as they stood
    QString survivorAfter; ///< JSON: as the merge left them
    QString mergedBefore; ///< JSON
    QString movedRows; ///< JSON: every cell the merge wrote, in that order, with its value before and after
    QString stayedRows; ///< JSON: the rows that hung on the survivor already
    std::optional<QDateTime> undoneAt; ///< when it was taken apart
};

template <>
struct Fields<PersonMerge>
{
    static constexpr std::string_view entity = "person_merge";
    static constexpr auto all = TypedList{
        field("survivor_id", &PersonMerge::survivorId),
        field("merged_id", &PersonMerge::mergedId),
        field("survivor_before", &PersonMerge::survivorBefore),
        field("survivor_after", &PersonMerge::survivorAfter),
        field("merged_before", &PersonMerge::mergedBefore),
        field("moved_rows", &PersonMerge::movedRows),
        field("stayed_rows", &PersonMerge::stayedRows),
        field("undone_at", &PersonMerge::undoneAt),
    };
};

} // namespace hoanhap::domain
