// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/MergedFile.h"

#include "services/records/RecordDifference.h"

#include <algorithm>

namespace hoanhap::ui {

namespace {

template <typename Record>
Record merged(const Record& base, const Record& edited, const Record& theirs)
{
    QStringList taken;
    QStringList clashes;
    return services::mergeFields(base, edited, theirs, taken, clashes);
}

template <typename Row>
const Row* rowOf(const std::vector<Row>& rows, const Uuid& id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

template <typename Row>
std::vector<Row> mergedRows(
    const std::vector<Row>& base, const std::vector<Row>& edited, const std::vector<Row>& theirs)
{
    std::vector<Row> rows;
    for (const Row& row : theirs) {
        const Row* before = rowOf(base, row.id);
        const Row* mine = rowOf(edited, row.id);
        if (before && mine)
            rows.push_back(merged(*before, *mine, row));
        else if (!before)
            rows.push_back(row);
    }
    for (const Row& row : edited)
        if (row.id.isNull() || (!rowOf(base, row.id) && !rowOf(theirs, row.id)))
            rows.push_back(row);
    return rows;
}

} // namespace

domain::PersonFile mergedFile(
    const domain::PersonFile& base, const domain::PersonFile& edited, const domain::PersonFile& theirs)
{
    domain::PersonFile file;
    file.person = merged(base.person, edited.person, theirs.person);
    const auto part = [&](auto rows) { file.*rows = mergedRows(base.*rows, edited.*rows, theirs.*rows); };
    part(&domain::PersonFile::identityNumbers);
    part(&domain::PersonFile::contacts);
    part(&domain::PersonFile::residences);
    part(&domain::PersonFile::statuses);
    part(&domain::PersonFile::penalties);
    part(&domain::PersonFile::workSituations);
    part(&domain::PersonFile::needs);
    return file;
}

} // namespace hoanhap::ui
