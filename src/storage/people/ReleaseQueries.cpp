// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/ReleaseQueries.h"

#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"
#include "storage/people/AsAtSql.h"
#include "storage/people/ResidenceChoice.h"

#include <QSet>

namespace hoanhap::storage {

namespace {

const std::string whereThePersonReturns = "CASE q.kind WHEN 'return' THEN 0 WHEN 'present' THEN 1 "
                                          "WHEN 'permanent' THEN 2 ELSE 3 END";

} // namespace

std::vector<ReleaseRow> ReleaseQueries::pending(QDate day, const std::vector<Uuid>& units)
{
    // A reduction of the term comes into to_date; what was judged stays as it was.
    const std::string sql =
        "SELECT p.id, p.full_name, p.birth, p.sex, coalesce(l.to_date, l.sentence_ends_on) AS due,"
        " r.area_code, r.hamlet,"
        " (SELECT group_concat(n.kind, ' ') FROM need n WHERE n.person_id = p.id AND n.deleted_at IS NULL"
        "   AND n.state IN ('open', 'being_met') AND n.kind <> 'none'),"
        " l.offence, l.place_served"
        " FROM legal_status l JOIN person p ON p.id = l.person_id"
        " LEFT JOIN person_order o ON o.person_id = p.id"
        " LEFT JOIN residence r ON r.id = "
        + residenceOnDay(whereThePersonReturns)
        + " WHERE l.deleted_at IS NULL AND l.kind = 'about_to_be_released' AND l.released_on IS NULL"
          " AND "
        + statusStandsOn("l", ":p0")
        + " AND p.deleted_at IS NULL AND (p.closed_on IS NULL OR p.closed_on > :p0)"
        + idsAmong("p.unit_id", units) + " ORDER BY due IS NULL, due, o.position, p.id, l.id";
    std::vector<ReleaseRow> rows;
    QSet<Uuid> listed;
    const std::vector<std::string> parameters{day.toString(Qt::ISODate).toStdString()};
    RowReader<10>(m_session, "legal_status").each(sql, parameters, [&](const auto& row) {
        const Uuid person = idOf(row[0]);
        if (listed.contains(person))
            return;
        listed.insert(person);
        QStringList needs = textOf(row[7]).split(u' ', Qt::SkipEmptyParts);
        needs.removeDuplicates();
        rows.push_back({person, textOf(row[1]), textOf(row[2]), textOf(row[3]), dayOf(row[4]), textOf(row[5]),
            textOf(row[6]), needs, textOf(row[8]), textOf(row[9])});
    });
    return rows;
}

} // namespace hoanhap::storage
