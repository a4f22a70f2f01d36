// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reports/ClassLineQueries.h"

#include "storage/figures/CountedRowsSql.h"
#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"

#include <QHash>

namespace hoanhap::storage {

namespace {

// Of a class in the bin those that went there with it.
const std::string partners = "SELECT p.class_id, p.role, p.name FROM vocational_class c"
                             " JOIN class_partner p ON p.class_id = c.id"
                             " AND (p.deleted_at IS NULL OR p.deleted_at >= c.deleted_at)";
const std::string inPeriod =
    " WHERE c.deleted_at IS NULL AND c.state <> 'cancelled' AND c.starts_on BETWEEN :p0 AND :p1";

} // namespace

ClassLineQueries::ClassLineQueries(Session& session) : m_session(session) { }

std::vector<ClassLine> ClassLineQueries::read(
    const std::string& which, const std::vector<std::string>& values)
{
    std::vector<ClassLine> lines;
    QHash<QString, size_t> places;
    RowReader<2>(m_session, "vocational_class")
        .each("SELECT c.id, c.occupation FROM vocational_class c" + which + " ORDER BY c.starts_on, c.id",
            values, [&](const auto& row) {
                places.insert(textOf(row[0]), lines.size());
                lines.push_back({idOf(row[0]), {}, {}, textOf(row[1])});
            });
    RowReader<3>(m_session, "class_partner")
        .each(partners + which + " ORDER BY p.class_id, p.position", values, [&](const auto& row) {
            const auto place = places.constFind(textOf(row[0]));
            if (place == places.cend())
                return; // entered between the statements
            ClassLine& line = lines[*place];
            if (row[1] == "organiser" && line.organiser.isEmpty())
                line.organiser = textOf(row[2]);
            else
                line.partners << textOf(row[2]);
        });
    return lines;
}

std::vector<ClassLine> ClassLineQueries::between(QDate from, QDate to, const std::vector<Uuid>& units)
{
    const std::vector<std::string> period{
        from.toString(Qt::ISODate).toStdString(), to.toString(Qt::ISODate).toStdString()};
    std::vector<ClassLine> lines = read(inPeriod + idsAmong("c.unit_id", units), period);
    QHash<QString, size_t> places;
    for (size_t i = 0; i < lines.size(); ++i)
        places.insert(lines[i].id.toString(), i);
    RowReader<3>(m_session, "enrolment")
        .each(byClassSql(*indicatorQuery(u"learners_released"), units), period, [&](const auto& row) {
            const auto place = places.constFind(textOf(row[0]));
            if (place == places.cend())
                return; // entered between the statements
            lines[*place].learners = std::stoi(row[1]);
            lines[*place].released = std::stoi(row[2]);
        });
    return lines;
}

std::vector<ClassLine> ClassLineQueries::named(const std::vector<Uuid>& classes)
{
    return classes.empty() ? std::vector<ClassLine>() : read(" WHERE true" + idsAmong("c.id", classes), {});
}

} // namespace hoanhap::storage
