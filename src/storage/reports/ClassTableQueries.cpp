// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reports/ClassTableQueries.h"

#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"

namespace hoanhap::storage {

namespace {

const std::string notInBin =
    " AND e.person_id NOT IN (SELECT p.id FROM person p WHERE p.deleted_at IS NOT NULL)";
const std::string enrolled =
    "(SELECT count(*) FROM enrolment e WHERE e.class_id = c.id AND e.deleted_at IS NULL" + notInBin;

const std::string classTable = "SELECT c.id, c.unit_id, c.name, c.occupation,"
                               " (SELECT t.name FROM class_partner t WHERE t.class_id = c.id"
                               " AND (t.deleted_at IS NULL OR t.deleted_at >= c.deleted_at)"
                               " AND t.role = 'organiser' ORDER BY t.position LIMIT 1),"
                               " c.place, c.starts_on, c.ends_on, "
    + enrolled
    + "),"
      " (SELECT count(*) FROM class_guest g WHERE g.class_id = c.id AND g.deleted_at IS NULL),"
      " (SELECT coalesce(sum(h.people), 0) FROM class_head_count h WHERE h.class_id = c.id"
      " AND h.deleted_at IS NULL), "
    + enrolled
    + " AND e.state = 'completed' AND coalesce(e.finished_on, c.ends_on, c.starts_on) <= :p1),"
      " (SELECT count(*) FROM certificate e WHERE e.class_id = c.id AND e.deleted_at IS NULL"
      " AND e.issued_on <= :p1"
    + notInBin
    + "),"
      " (SELECT coalesce(CAST(sum(f.amount) AS TEXT), '') FROM class_funding f WHERE f.class_id = c.id"
      " AND f.deleted_at IS NULL)"
      " FROM vocational_class c";

} // namespace

std::vector<ClassTableRow> ClassTableQueries::between(QDate from, QDate to, const std::vector<Uuid>& units)
{
    const std::vector<std::string> period{
        from.toString(Qt::ISODate).toStdString(), to.toString(Qt::ISODate).toStdString()};
    return read(" WHERE c.deleted_at IS NULL AND c.state <> 'cancelled' AND c.starts_on BETWEEN :p0 AND :p1"
            + idsAmong("c.unit_id", units),
        period);
}

std::vector<ClassTableRow> ClassTableQueries::named(const std::vector<Uuid>& classes, QDate to)
{
    const std::string day = to.toString(Qt::ISODate).toStdString();
    return classes.empty() ? std::vector<ClassTableRow>()
                           : read(" WHERE :p0 <= :p1" + idsAmong("c.id", classes), {day, day});
}

std::vector<ClassTableRow> ClassTableQueries::read(
    const std::string& which, const std::vector<std::string>& days)
{
    std::vector<ClassTableRow> rows;
    RowReader<14>(m_session, "vocational_class")
        .each(classTable + which + " ORDER BY c.starts_on, c.id", days, [&](const auto& row) {
            rows.push_back({idOf(row[0]), idOf(row[1]), textOf(row[2]), textOf(row[3]), textOf(row[4]),
                textOf(row[5]), dayOf(row[6]), dayOf(row[7]), std::stoll(row[8]), std::stoll(row[9]),
                std::stoll(row[10]), std::stoll(row[11]), std::stoll(row[12]),
                row[13].empty() ? std::nullopt : std::optional<qint64>(std::stoll(row[13]))});
        });
    return rows;
}

} // namespace hoanhap::storage
