// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figures/CountedRowsSql.h"

#include "storage/lists/IdList.h"
#include "storage/people/AsAtSql.h"

namespace hoanhap::storage {

namespace {

// The index person_gone keeps them; few people are in the bin.
const std::string peopleInBin = "(SELECT b.id FROM person b WHERE (b.deleted_at IS NOT NULL OR b.closed_on IS"
                                " NOT NULL) AND b.deleted_at IS NOT NULL)";
const std::string peopleClosed = "(SELECT b.id FROM person b WHERE (b.deleted_at IS NOT NULL OR b.closed_on"
                                 " IS NOT NULL) AND b.closed_on <= :p1)";

std::string orEmpty(const std::string& column)
{
    return column.empty() ? "''" : column;
}

/// Whom these units manage on the last day. Few were ever transferred, so only those are looked up.
std::string peopleOf(const std::vector<Uuid>& units)
{
    return "(SELECT u.id FROM person u WHERE u.id NOT IN (SELECT ua.person_id FROM unit_assignment ua)"
        + idsAmong("u.unit_id", units)
        + " UNION ALL SELECT u.id FROM person u WHERE u.id IN (SELECT ua.person_id FROM unit_assignment ua)"
        + idsAmong(unitHeldOn("u.id", "u.unit_id", ":p1"), units) + ')';
}

std::string countedPeople(const IndicatorQuery& query, const std::vector<Uuid>& units)
{
    std::string where = " WHERE :p0 <= :p1 AND x.person IS NOT NULL AND x.person NOT IN " + peopleInBin;
    if (query.ofTheBooks())
        where += " AND x.person NOT IN " + peopleClosed;
    if (!units.empty())
        where += " AND x.person IN " + peopleOf(units);
    return where;
}

std::string listedRows(const CountedRows& rows)
{
    return " FROM " + rows.from + " AND :p0 <= :p1";
}

std::string countedRows(const CountedRows& rows)
{
    return listedRows(rows) + (rows.narrowed.empty() ? "" : " AND " + rows.narrowed);
}

/// Keeps to the units and leaves out what was done for people in the bin.
std::string whoseActs(const CountedRows& rows, const std::vector<Uuid>& units)
{
    std::string where = idsAmong(rows.unit, units);
    if (!rows.person.empty())
        where += " AND (" + rows.person + " IS NULL OR " + rows.person + " NOT IN " + peopleInBin + ')';
    return where;
}

std::string countedActs(const CountedRows& rows, const std::vector<Uuid>& units)
{
    return countedRows(rows) + whoseActs(rows, units);
}

/// The rows of every part of the indicator with `columns` made by each.
template <typename Columns>
std::string everyPart(const IndicatorQuery& query, Columns columns)
{
    std::string sql;
    for (const CountedRows& rows : query.parts)
        sql += (sql.empty() ? "SELECT " : " UNION ALL SELECT ") + columns(rows) + countedRows(rows);
    return sql;
}

std::string peopleOnceSql(const IndicatorQuery& query)
{
    return "SELECT e.person, min(e.day) AS day, max(e.occupation) AS occupation FROM ("
        + everyPart(query,
            [](const CountedRows& rows) {
                return rows.person + " AS person, " + rows.day + " AS day, " + orEmpty(rows.occupation)
                    + " AS occupation";
            })
        + ") e GROUP BY e.person";
}

} // namespace

std::string everybodySql(const IndicatorQuery& query)
{
    std::string sql;
    for (const CountedRows& rows : query.parts)
        sql += (sql.empty() ? "SELECT " : " UNION ALL SELECT ") + rows.person + ", "
            + orEmpty(rows.occupation) + countedRows(rows);
    return sql;
}

std::string actsSql(const CountedRows& rows, const std::vector<Uuid>& units)
{
    return "SELECT " + orEmpty(rows.person) + ", " + rows.unit + ", " + rows.amount + ", "
        + orEmpty(rows.area) + ", " + orEmpty(rows.sex) + ", " + orEmpty(rows.occupation)
        + countedActs(rows, units);
}

std::string listSql(const IndicatorQuery& query, const std::vector<Uuid>& units)
{
    if (query.countsPeople())
        return "SELECT 'person', x.person, x.person, n.full_name, x.day, "
            + unitHeldOn("x.person", "n.unit_id", ":p1") + ", 1, '', '', x.occupation, '' FROM ("
            + peopleOnceSql(query) + ") x JOIN person n ON n.id = x.person" + countedPeople(query, units)
            + " ORDER BY x.day, x.person";
    std::string sql;
    for (const CountedRows& rows : query.parts) {
        const std::string person = orEmpty(rows.person);
        const std::string named = rows.person.empty()
            ? rows.title
            : "coalesce((SELECT n.full_name FROM person n WHERE n.id = " + person + "), " + rows.title + ')';
        sql += (sql.empty() ? "SELECT '" : " UNION ALL SELECT '") + rows.entity + "' AS entity, "
            + rows.record + " AS record, " + person + ", " + named + ", " + rows.day + " AS day, " + rows.unit
            + ", " + rows.amount + ", " + orEmpty(rows.area) + ", " + orEmpty(rows.sex) + ", "
            + orEmpty(rows.occupation) + ", " + orEmpty(rows.inClass) + countedActs(rows, units);
    }
    return "SELECT * FROM (" + sql + ") ORDER BY day, record";
}

std::string byClassSql(const IndicatorQuery& query, const std::vector<Uuid>& units)
{
    std::string sql;
    for (const CountedRows& rows : query.parts)
        sql += (sql.empty() ? "SELECT c.id AS class, " : " UNION ALL SELECT c.id, ") + rows.amount
            + " AS listed, " + rows.amount + " * (" + (rows.narrowed.empty() ? "1" : rows.narrowed)
            + ") AS counted" + listedRows(rows) + whoseActs(rows, units);
    return "SELECT class, sum(listed), sum(counted) FROM (" + sql + ") GROUP BY class";
}

} // namespace hoanhap::storage
