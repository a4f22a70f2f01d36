// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/needs/ReadinessQueries.h"

#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"
#include "storage/needs/HoldCondition.h"

namespace hoanhap::storage {

std::vector<HoldRow> ReadinessQueries::onHold(QDate day, const std::vector<Uuid>& units)
{
    const std::string sql = "SELECT p.id, p.full_name, h.on_hold_until, h.on_hold_reason"
                            " FROM readiness h JOIN person p ON p.id = h.person_id"
                            " WHERE h.on_hold_until >= :p0 AND "
        + newestReadiness("h", ":p0") + " AND p.deleted_at IS NULL" + idsAmong("p.unit_id", units)
        + " ORDER BY h.on_hold_until, p.id";
    std::vector<HoldRow> rows;
    const std::vector<std::string> parameters{day.toString(Qt::ISODate).toStdString()};
    RowReader<4>(m_session, "readiness").each(sql, parameters, [&](const auto& row) {
        rows.push_back({idOf(row[0]), textOf(row[1]), dayOf(row[2]).value_or(QDate()), textOf(row[3])});
    });
    return rows;
}

std::vector<ChangeOfMindRow> ReadinessQueries::changesOfMind(
    QDate from, QDate to, const std::vector<Uuid>& units)
{
    const std::string sql = "SELECT person_id, noted_on, wants FROM (SELECT h.person_id, h.noted_on, h.id,"
                            " h.state <> 'declined' AS wants, lag(h.state <> 'declined') OVER"
                            "   (PARTITION BY h.person_id ORDER BY coalesce(h.noted_on, ''), h.id) AS wanted"
                            " FROM readiness h JOIN person p ON p.id = h.person_id"
                            " WHERE h.deleted_at IS NULL AND h.state <> 'not_able' AND p.deleted_at IS NULL"
        + idsAmong("p.unit_id", units)
        + ") WHERE wants <> wanted AND noted_on BETWEEN :p0 AND :p1 ORDER BY noted_on, id";
    std::vector<ChangeOfMindRow> rows;
    const std::vector<std::string> parameters{
        from.toString(Qt::ISODate).toStdString(), to.toString(Qt::ISODate).toStdString()};
    RowReader<3>(m_session, "readiness").each(sql, parameters, [&](const auto& row) {
        rows.push_back({idOf(row[0]), dayOf(row[1]).value_or(QDate()), row[2] == "1"});
    });
    return rows;
}

} // namespace hoanhap::storage
