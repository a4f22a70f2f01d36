// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/dated/FormerPeopleQueries.h"

#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"

namespace hoanhap::storage {

namespace {

/// The last assignment that ended, of each person within the units.
std::string selectFrom(const std::vector<Uuid>& units)
{
    const std::string stillThere =
        units.empty() ? std::string() : " AND NOT (1" + idsAmong("p.unit_id", units) + ')';
    return "SELECT p.id, a.id, a.assigned_unit_id, p.full_name,"
           " (SELECT u.short_name FROM unit u WHERE u.id = a.assigned_unit_id),"
           " (SELECT u.short_name FROM unit u WHERE u.id = p.unit_id), a.valid_to"
           " FROM unit_assignment a JOIN person p ON p.id = a.person_id"
           " WHERE a.deleted_at IS NULL AND p.deleted_at IS NULL AND a.valid_to IS NOT NULL"
        + idsAmong("a.assigned_unit_id", units) + stillThere
        + " AND NOT EXISTS (SELECT 1 FROM unit_assignment b WHERE b.person_id = p.id AND b.deleted_at IS NULL"
          " AND b.valid_to > a.valid_to"
        + idsAmong("b.assigned_unit_id", units) + ')';
}

} // namespace

std::vector<FormerPersonRow> FormerPeopleQueries::read(const std::string& sql)
{
    std::vector<FormerPersonRow> rows;
    RowReader<7>(m_session, "unit_assignment").each(sql, std::vector<std::string>(), [&](const auto& row) {
        rows.push_back({idOf(row[0]), idOf(row[1]), idOf(row[2]), textOf(row[3]), textOf(row[4]),
            textOf(row[5]), dayOf(row[6])});
    });
    return rows;
}

std::vector<FormerPersonRow> FormerPeopleQueries::list(const std::vector<Uuid>& units, int limit)
{
    return read(selectFrom(units) + " ORDER BY a.valid_to DESC, a.id DESC LIMIT " + std::to_string(limit));
}

std::optional<FormerPersonRow> FormerPeopleQueries::find(const Uuid& person, const std::vector<Uuid>& units)
{
    const auto rows = read(selectFrom(units) + idsAmong("p.id", {person}) + " ORDER BY a.id DESC LIMIT 1");
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

} // namespace hoanhap::storage
