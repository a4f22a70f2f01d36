// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/PersonQueries.h"

#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"
#include "storage/people/AsAtSql.h"
#include "storage/people/finding/PersonPlaces.h"

#include <QHash>
#include <algorithm>

namespace hoanhap::storage {

namespace {

constexpr size_t columnCount = 8;

// The outer query sees only the rows of one page: what hangs on a person is looked up for them alone.
std::string rowColumns(QDate today)
{
    return "SELECT p.id, p.full_name, p.birth, p.sex,"
           " (SELECT n.number FROM identity_number n WHERE n.person_id = p.id AND n.deleted_at IS NULL"
           " ORDER BY n.position, n.id LIMIT 1),"
           " (SELECT u.short_name FROM unit u WHERE u.id = p.unit_id),"
           " (SELECT group_concat(s.kind, ' ') FROM legal_status s WHERE s.person_id = p.id"
           " AND s.deleted_at IS NULL AND "
        + statusStandsOn("s", quotedDay(today))
        + " AND (p.record_hidden = 0 OR s.expunged_on IS NULL)),"
          " (SELECT g.position FROM person_order g WHERE g.person_id = p.id) ";
}

PersonRow rowOf(const RowReader<columnCount>::Row& row)
{
    PersonRow person;
    person.id = idOf(row[0]);
    person.fullName = textOf(row[1]);
    person.birth = textOf(row[2]);
    person.sex = textOf(row[3]);
    person.citizenNumber = textOf(row[4]);
    person.unitName = textOf(row[5]);
    person.statusKinds = textOf(row[6]).split(u' ', Qt::SkipEmptyParts);
    person.place = textOf(row[7]).toLongLong();
    return person;
}

std::vector<PersonRow> readRows(Session& session, QDate today, const std::string& fromWhere)
{
    std::vector<PersonRow> rows;
    RowReader<columnCount>(session, "person")
        .each(rowColumns(today) + fromWhere, std::vector<std::string>(),
            [&](const auto& row) { rows.push_back(rowOf(row)); });
    return rows;
}

} // namespace

PersonQueries::PersonQueries(Session& session, QDate today) : m_session(session), m_today(today) { }

std::vector<PersonRow> PersonQueries::page(const std::vector<Uuid>& units, qint64 offset, int limit)
{
    // The inner query walks the narrow order table alone; only the page's people are then read.
    const std::string scoped = units.empty()
        ? "SELECT person_id, position FROM person_order ORDER BY position"
        : "SELECT o.person_id, o.position FROM person_order o JOIN person q ON q.id = o.person_id WHERE 1=1"
            + idsAmong("q.unit_id", units) + " ORDER BY o.position";
    return readRows(m_session, m_today,
        "FROM (" + scoped + " LIMIT " + std::to_string(limit) + " OFFSET " + std::to_string(offset)
            + ") o JOIN person p ON p.id = o.person_id ORDER BY o.position");
}

qint64 PersonQueries::count(const std::vector<Uuid>& units)
{
    const std::string sql = units.empty()
        ? std::string("SELECT count(*) FROM person_order")
        : "SELECT count(*) FROM person p WHERE p.deleted_at IS NULL" + idsAmong("p.unit_id", units);
    qint64 number = 0;
    RowReader<1>(m_session, "person").each(sql, std::vector<std::string>(), [&](const auto& row) {
        number = textOf(row[0]).toLongLong();
    });
    return number;
}

std::vector<PersonRow> PersonQueries::search(const QString& typed, const std::vector<Uuid>& units, int limit)
{
    const std::vector<qint64> places = PersonPlaces(m_session).first({typed, {}, {}, units, {}}, limit);
    if (places.empty())
        return {};
    std::vector<PersonRow> rows = readRows(m_session, m_today,
        "FROM person_order o JOIN person p ON p.id = o.person_id WHERE " + placesAmong(places));
    QHash<qint64, qsizetype> rank;
    for (const qint64 place : places)
        rank.insert(place, rank.size());
    std::sort(rows.begin(), rows.end(),
        [&](const PersonRow& one, const PersonRow& other) { return rank[one.place] < rank[other.place]; });
    return rows;
}

size_t peopleAtMost(Session& session)
{
    return std::stoull(session.single("counting", "SELECT coalesce(max(rowid), 0) FROM person"));
}

std::vector<PersonRow> PersonQueries::of(const std::vector<Uuid>& people)
{
    return people.empty()
        ? std::vector<PersonRow>()
        : readRows(m_session, m_today, "FROM person p WHERE 1=1" + idsAmong("p.id", people));
}

} // namespace hoanhap::storage
