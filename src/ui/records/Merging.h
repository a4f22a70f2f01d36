// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Parts.h"
#include "services/records/RecordDifference.h"

#include <algorithm>
#include <vector>

namespace hoanhap::ui {

/// What this user made of `base`, put upon what stands in the register now (`theirs`). Where both
/// changed the same field, what stands wins.
template <typename Record>
Record mergedRecord(const Record& base, const Record& edited, const Record& theirs)
{
    QStringList taken;
    QStringList clashes;
    return services::mergeFields(base, edited, theirs, taken, clashes);
}

template <typename Row>
const Row* rowWith(const std::vector<Row>& rows, const Uuid& id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

/// Rows that either side added stay, rows that this user removed go.
template <typename Row>
std::vector<Row> mergedRows(
    const std::vector<Row>& base, const std::vector<Row>& edited, const std::vector<Row>& theirs)
{
    std::vector<Row> rows;
    for (const Row& row : theirs) {
        const Row* before = rowWith(base, row.id);
        const Row* mine = rowWith(edited, row.id);
        if (before && mine)
            rows.push_back(mergedRecord(*before, *mine, row));
        else if (!before)
            rows.push_back(row);
    }
    for (const Row& row : edited)
        if (row.id.isNull() || (!rowWith(base, row.id) && !rowWith(theirs, row.id)))
            rows.push_back(row);
    return rows;
}

/// `head` points at the record that the rows of the file hang on.
template <typename File, typename Head>
File mergedFile(Head File::*head, const File& base, const File& edited, const File& theirs)
{
    File file;
    file.*head = mergedRecord(base.*head, edited.*head, theirs.*head);
    domain::Parts<File>::all.forEach(
        [&](auto part) { file.*part = mergedRows(base.*part, edited.*part, theirs.*part); });
    return file;
}

} // namespace hoanhap::ui
