// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/finding/PersonLines.h"

#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"
#include "storage/people/finding/ColumnSql.h"
#include "storage/people/finding/PersonPlaces.h"
#include "storage/people/finding/ScopeSql.h"

#include <algorithm>

namespace hoanhap::storage {

namespace {

/// Known only as it is today: whose people somebody has become since then may have entered it.
bool hasNoPast(domain::PersonColumn column)
{
    using enum domain::PersonColumn;
    return column == Number || column == Phone || column == Helper;
}

std::string shownSql(domain::PersonColumn column, QDate today, const std::vector<Uuid>& units,
    const std::optional<QDate>& asAt)
{
    const std::string sql = columnSql(column, today, asAt);
    if (!asAt || !hasNoPast(column))
        return sql;
    return "CASE WHEN 1" + scopeSql(units, std::nullopt) + " THEN " + sql + " END";
}

} // namespace

PersonLines::PersonLines(Session& session, QDate today) : m_session(session), m_today(today) { }

std::vector<PersonLine> PersonLines::read(const domain::PersonColumns& columns, const std::string& place,
    const std::string& from, const std::vector<Uuid>& units, const std::optional<QDate>& asAt)
{
    std::string sql = "SELECT p.id, " + place;
    for (const auto& [column, code] : domain::Codes<domain::PersonColumn>::all) {
        const bool wanted = std::find(columns.begin(), columns.end(), column) != columns.end();
        sql += wanted ? ", " + shownSql(column, m_today, units, asAt) : std::string(", ''");
    }
    std::vector<PersonLine> lines;
    RowReader<2 + domain::personColumnCount>(m_session, "person")
        .each(sql + ' ' + from, std::vector<std::string>(), [&](const auto& row) {
            PersonLine& line = lines.emplace_back();
            line.id = idOf(row[0]);
            line.place = textOf(row[1]).toLongLong();
            for (size_t i = 0; i < domain::personColumnCount; ++i)
                line.texts[i] = textOf(row[2 + i]);
        });
    return lines;
}

std::vector<PersonLine> PersonLines::at(const std::vector<qint64>& places,
    const domain::PersonColumns& columns, const std::vector<Uuid>& units, const std::optional<QDate>& asAt)
{
    if (places.empty())
        return {};
    return read(columns, "o.position",
        "FROM person_order o JOIN person p ON p.id = o.person_id WHERE " + placesAmong(places)
            + scopeSql(units, asAt),
        units, asAt);
}

std::vector<PersonLine> PersonLines::inBin(
    const domain::PersonColumns& columns, const std::vector<Uuid>& units, int limit)
{
    // Whoever was merged comes back when the two are taken apart, not out of the bin.
    return read(columns, "0",
        "FROM person p WHERE p.deleted_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person_merge m"
        " WHERE m.merged_id = p.id AND m.undone_at IS NULL AND m.deleted_at IS NULL)"
            + idsAmong("p.unit_id", units) + " ORDER BY p.deleted_at DESC LIMIT " + std::to_string(limit),
        units, std::nullopt);
}

} // namespace hoanhap::storage
