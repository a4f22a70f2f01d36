// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reports/ClassLineQueries.h"

#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"

#include <QHash>

namespace hoanhap::storage {

namespace {

// The plus keeps the engine from looking each kind up by itself: a person has one status or two.
const std::string counts =
    "SELECT c.id, c.occupation,"
    " (SELECT count(*) FROM enrolment e WHERE e.class_id = c.id AND e.deleted_at IS NULL)"
    " + (SELECT count(*) FROM class_guest g WHERE g.class_id = c.id AND g.deleted_at IS NULL)"
    " + (SELECT coalesce(sum(h.people), 0) FROM class_head_count h WHERE h.class_id = c.id"
    "   AND h.deleted_at IS NULL),"
    " (SELECT count(*) FROM enrolment e WHERE e.class_id = c.id AND e.deleted_at IS NULL"
    "   AND EXISTS (SELECT 1 FROM legal_status l WHERE l.person_id = e.person_id AND l.deleted_at IS NULL"
    "     AND +l.kind IN ('sentence_served', 'amnesty', 'conditional_release')))"
    " + (SELECT count(*) FROM class_guest g WHERE g.class_id = c.id AND g.deleted_at IS NULL"
    "   AND g.group_code = 'released')"
    " + (SELECT coalesce(sum(h.people), 0) FROM class_head_count h WHERE h.class_id = c.id"
    "   AND h.deleted_at IS NULL AND h.group_code = 'released')"
    " FROM vocational_class c";
const std::string partners = "SELECT p.class_id, p.role, p.name FROM vocational_class c"
                             " JOIN class_partner p ON p.class_id = c.id AND p.deleted_at IS NULL";
const std::string inPeriod =
    " WHERE c.deleted_at IS NULL AND c.state <> 'cancelled' AND c.starts_on BETWEEN :p0 AND :p1";

} // namespace

ClassLineQueries::ClassLineQueries(Session& session) : m_session(session) { }

std::vector<ClassLine> ClassLineQueries::between(QDate from, QDate to, const std::vector<Uuid>& units)
{
    const std::vector<std::string> period{
        from.toString(Qt::ISODate).toStdString(), to.toString(Qt::ISODate).toStdString()};
    const std::string which = inPeriod + idsAmong("c.unit_id", units);
    std::vector<ClassLine> lines;
    QHash<QString, size_t> places;
    RowReader<4>(m_session, "vocational_class")
        .each(counts + which + " ORDER BY c.starts_on, c.id", period, [&](const auto& row) {
            places.insert(textOf(row[0]), lines.size());
            lines.push_back({{}, {}, textOf(row[1]), std::stoi(row[2]), std::stoi(row[3])});
        });
    RowReader<3>(m_session, "class_partner")
        .each(partners + which + " ORDER BY p.class_id, p.position", period, [&](const auto& row) {
            const auto place = places.constFind(textOf(row[0]));
            if (place == places.cend())
                return; // entered between the two statements
            ClassLine& line = lines[*place];
            if (row[1] == "organiser" && line.organiser.isEmpty())
                line.organiser = textOf(row[2]);
            else
                line.partners << textOf(row[2]);
        });
    return lines;
}

} // namespace hoanhap::storage
