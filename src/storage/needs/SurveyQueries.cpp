// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/needs/SurveyQueries.h"

#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"
#include "storage/people/CommuneSql.h"
#include "storage/people/ResidenceChoice.h"

namespace hoanhap::storage {

namespace {

const std::string whereTheyLive =
    "CASE q.kind WHEN 'present' THEN 0 WHEN 'temporary' THEN 1 WHEN 'permanent' THEN 2 ELSE 3 END";

constexpr const char* surveyColumns =
    "SELECT p.id, p.full_name, p.birth, r.hamlet,"
    " (SELECT group_concat(n.kind, ' ') FROM need n WHERE n.person_id = p.id AND n.deleted_at IS NULL"
    "   AND n.state IN ('open', 'being_met')),"
    " (SELECT n.occupation FROM need n WHERE n.person_id = p.id AND n.deleted_at IS NULL"
    "   AND n.state IN ('open', 'being_met') AND n.kind = 'training' ORDER BY n.id LIMIT 1),"
    " (SELECT max(n.surveyed_on) FROM need n WHERE n.person_id = p.id AND n.deleted_at IS NULL)"
    " FROM person p LEFT JOIN person_order o ON o.person_id = p.id LEFT JOIN residence r ON r.id = ";

constexpr const char* underCare = " AND p.deleted_at IS NULL AND (p.closed_on IS NULL OR p.closed_on > :p0)";

} // namespace

std::vector<SurveyRow> SurveyQueries::read(const std::string& sql, const std::vector<std::string>& parameters)
{
    std::vector<SurveyRow> rows;
    RowReader<7>(m_session, "survey").each(sql, parameters, [&](const auto& row) {
        QStringList needs = textOf(row[4]).split(u' ', Qt::SkipEmptyParts);
        needs.removeDuplicates();
        rows.push_back({idOf(row[0]), textOf(row[1]), textOf(row[2]), textOf(row[3]), needs, textOf(row[5]),
            dayOf(row[6])});
    });
    return rows;
}

std::vector<SurveyRow> SurveyQueries::inCommune(
    const QString& areaCode, QDate day, const std::vector<Uuid>& units, int limit)
{
    return read(meantCommunes("c.code = :p1") + (surveyColumns + residenceOnDay(whereTheyLive))
            + " WHERE p.id IN (SELECT w.person_id FROM residence w WHERE w.deleted_at IS NULL"
              " AND w.area_code IN (SELECT code FROM meant)) AND r.area_code IN (SELECT code FROM meant)"
            + underCare + idsAmong("p.unit_id", units) + " ORDER BY o.position, p.id LIMIT "
            + std::to_string(limit),
        {day.toString(Qt::ISODate).toStdString(), areaCode.toStdString()});
}

std::vector<SurveyRow> SurveyQueries::of(const std::vector<Uuid>& people, QDate day)
{
    if (people.empty())
        return {};
    return read(surveyColumns + residenceOnDay(whereTheyLive) + " WHERE 1 = 1" + underCare
            + idsAmong("p.id", people) + " ORDER BY o.position, p.id",
        {day.toString(Qt::ISODate).toStdString()});
}

} // namespace hoanhap::storage
