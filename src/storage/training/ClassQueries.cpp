// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/training/ClassQueries.h"

#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"
#include "text/letters/Fold.h"

namespace hoanhap::storage {

ClassQueries::ClassQueries(Session& session) : m_session(session) { }

std::vector<ClassRow> ClassQueries::list(
    const QString& typed, const std::vector<Uuid>& units, int limit, Shelf shelf)
{
    const std::string sql =
        "SELECT c.id, c.name, c.occupation,"
        " (SELECT p.name FROM class_partner p WHERE p.class_id = c.id AND p.role = 'organiser'"
        "   AND p.deleted_at IS NULL ORDER BY p.position LIMIT 1),"
        " c.place, c.starts_on, c.ends_on, c.state,"
        " (SELECT count(*) FROM enrolment e WHERE e.class_id = c.id AND e.deleted_at IS NULL),"
        " (SELECT count(*) FROM class_guest g WHERE g.class_id = c.id AND g.deleted_at IS NULL)"
        " + (SELECT coalesce(sum(h.people), 0) FROM class_head_count h WHERE h.class_id = c.id"
        "   AND h.deleted_at IS NULL)"
        " FROM vocational_class c WHERE "
        + onShelf("c", shelf) + idsAmong("c.unit_id", units) + " ORDER BY c.starts_on DESC, c.id DESC";
    const QString wanted = text::fold(typed);
    std::vector<ClassRow> rows;
    RowReader<10>(m_session, "vocational_class").each(sql, std::vector<std::string>(), [&](const auto& row) {
        if (static_cast<int>(rows.size()) >= limit)
            return;
        if (!wanted.isEmpty()
            && !text::fold(textOf(row[1]) + u' ' + textOf(row[3]) + u' ' + textOf(row[4])).contains(wanted))
            return;
        const int registered = std::stoi(row[8]);
        rows.push_back({idOf(row[0]), textOf(row[1]), textOf(row[2]), textOf(row[3]), textOf(row[4]),
            dayOf(row[5]), dayOf(row[6]), textOf(row[7]), registered + std::stoi(row[9]), registered});
    });
    return rows;
}

} // namespace hoanhap::storage
