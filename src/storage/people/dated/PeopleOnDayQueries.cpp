// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/dated/PeopleOnDayQueries.h"

#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"
#include "storage/people/AsAtSql.h"

namespace hoanhap::storage {

std::vector<PeopleOnDayRow> PeopleOnDayQueries::count(QDate day, const std::vector<Uuid>& units)
{
    const std::string held = "SELECT DISTINCT l.person_id AS person, l.kind AS kind, "
        + unitHeldOn("p.id", "p.unit_id", ":p0")
        + " AS unit FROM legal_status l JOIN person p ON p.id = l.person_id WHERE l.deleted_at IS NULL AND "
          "l.kind <> '' AND "
        + statusHeldOn("l", ":p0") + " AND " + personHeldOn("p", ":p0");
    const std::string sql = "WITH h AS MATERIALIZED (" + held + ") SELECT unit, kind, count(*) FROM h WHERE 1"
        + idsAmong("unit", units)
        + " GROUP BY unit, kind UNION ALL SELECT unit, '', count(DISTINCT person) FROM h WHERE 1"
        + idsAmong("unit", units) + " GROUP BY unit";
    std::vector<PeopleOnDayRow> rows;
    const std::vector<std::string> parameters{day.toString(Qt::ISODate).toStdString()};
    RowReader<3>(m_session, "legal_status").each(sql, parameters, [&](const auto& row) {
        rows.push_back({idOf(row[0]), textOf(row[1]), std::stoll(row[2])});
    });
    return rows;
}

} // namespace hoanhap::storage
