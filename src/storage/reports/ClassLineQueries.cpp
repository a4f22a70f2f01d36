// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reports/ClassLineQueries.h"

#include "storage/figures/CountedRowsSql.h"
#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"

#include <QHash>

namespace hoanhap::storage {

namespace {

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
    RowReader<2>(m_session, "vocational_class")
        .each("SELECT c.id, c.occupation FROM vocational_class c" + which + " ORDER BY c.starts_on, c.id",
            period, [&](const auto& row) {
                places.insert(textOf(row[0]), lines.size());
                lines.push_back({idOf(row[0]), {}, {}, textOf(row[1])});
            });
    // A class that is not in `places` was entered between the statements.
    const auto lineOf = [&](const std::string& vocationalClass) {
        const auto place = places.constFind(textOf(vocationalClass));
        return place == places.cend() ? nullptr : &lines[*place];
    };
    RowReader<3>(m_session, "enrolment")
        .each(byClassSql(*indicatorQuery(u"learners_released"), units), period, [&](const auto& row) {
            if (ClassLine* line = lineOf(row[0])) {
                line->learners = std::stoi(row[1]);
                line->released = std::stoi(row[2]);
            }
        });
    RowReader<3>(m_session, "class_partner")
        .each(partners + which + " ORDER BY p.class_id, p.position", period, [&](const auto& row) {
            ClassLine* line = lineOf(row[0]);
            if (!line)
                return;
            if (row[1] == "organiser" && line->organiser.isEmpty())
                line->organiser = textOf(row[2]);
            else
                line->partners << textOf(row[2]);
        });
    return lines;
}

} // namespace hoanhap::storage
