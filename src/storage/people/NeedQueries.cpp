// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/NeedQueries.h"

#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"
#include "storage/people/ResidenceChoice.h"

namespace hoanhap::storage {

std::vector<NeedRow> NeedQueries::open(QDate day, const std::vector<Uuid>& units)
{
    const std::string sql =
        "SELECT p.id, p.full_name, p.birth, p.sex, n.kind, n.occupation, n.surveyed_on, r.area_code, r.hamlet"
        " FROM need n JOIN person p ON p.id = n.person_id"
        " LEFT JOIN person_order o ON o.person_id = p.id"
        " LEFT JOIN residence r ON r.id = "
        + residenceOnDay(whereThePersonIs)
        + " WHERE n.deleted_at IS NULL AND n.state IN ('open', 'being_met') AND n.kind <> 'none'"
          " AND p.deleted_at IS NULL AND (p.closed_on IS NULL OR p.closed_on > :p0)"
        + idsAmong("p.unit_id", units) + " ORDER BY o.position, p.id, n.surveyed_on, n.id";
    std::vector<NeedRow> rows;
    const std::vector<std::string> parameters{day.toString(Qt::ISODate).toStdString()};
    RowReader<9>(m_session, "need").each(sql, parameters, [&](const auto& row) {
        rows.push_back({idOf(row[0]), textOf(row[1]), textOf(row[2]), textOf(row[3]), textOf(row[4]),
            textOf(row[5]), dayOf(row[6]), textOf(row[7]), textOf(row[8])});
    });
    return rows;
}

} // namespace hoanhap::storage
