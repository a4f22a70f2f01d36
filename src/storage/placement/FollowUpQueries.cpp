// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/placement/FollowUpQueries.h"

#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"
#include "storage/needs/HoldCondition.h"

namespace hoanhap::storage {

std::string stillToAsk(const std::string& alias)
{
    return alias + ".done_on IS NULL AND " + alias
        + ".deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM follow_up later WHERE later.referral_id = "
        + alias + ".referral_id AND later.months > " + alias
        + ".months AND later.done_on IS NOT NULL AND later.deleted_at IS NULL)";
}

std::vector<FollowUpRow> FollowUpQueries::due(
    QDate until, QDate today, const std::vector<Uuid>& units, int limit)
{
    const std::string sql =
        "SELECT f.id, r.id, p.id, p.full_name, p.birth,"
        " (SELECT c.value FROM contact c WHERE c.person_id = p.id AND c.kind = 'phone' AND c.deleted_at IS "
        "NULL ORDER BY c.position LIMIT 1),"
        " CASE WHEN r.employer_name = '' THEN e.name ELSE r.employer_name END, r.job_title, r.hired_on,"
        " f.months, f.due_on, r.outcome_kind"
        " FROM follow_up f JOIN referral r ON r.id = f.referral_id JOIN person p ON p.id = f.person_id"
        " LEFT JOIN employer e ON e.id = r.employer_id"
        " WHERE "
        + stillToAsk("f")
        + " AND f.due_on <= :p0 AND r.deleted_at IS NULL"
          " AND p.deleted_at IS NULL AND p.closed_on IS NULL"
        + notOnHold("f.person_id", ":p1") + idsAmong("r.unit_id", units) + " ORDER BY f.due_on, f.id LIMIT "
        + std::to_string(limit);
    std::vector<FollowUpRow> rows;
    const std::vector<std::string> parameters{
        until.toString(Qt::ISODate).toStdString(), today.toString(Qt::ISODate).toStdString()};
    RowReader<12>(m_session, "follow_up").each(sql, parameters, [&](const auto& row) {
        rows.push_back({idOf(row[0]), idOf(row[1]), idOf(row[2]), textOf(row[3]), textOf(row[4]),
            textOf(row[5]), textOf(row[6]), textOf(row[7]), dayOf(row[8]), std::stoi(row[9]), dayOf(row[10]),
            textOf(row[11])});
    });
    return rows;
}

} // namespace hoanhap::storage
