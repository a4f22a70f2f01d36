// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/reference/RowReplay.h"

#include "benchmarks/Times.h"
#include "benchmarks/reference/BareEngine.h"
#include "domain/people/ComparisonKeys.h"
#include "foundation/Error.h"
#include "storage/people/SearchText.h"
#include "storage/people/TraitQueries.h"

namespace hoanhap::benchmarks {

namespace {

constexpr int peopleACommit = 10'000;

qint64 rowsOf(storage::Session& session, const std::string& table)
{
    BareStatement count(session, "SELECT count(*) FROM " + table);
    count.step();
    return count.number(0);
}

void write(BareStatement& insert, const KeptRow& row)
{
    for (size_t column = 0; column < row.values().size(); ++column)
        insert.bind(static_cast<int>(column), row.values()[column]);
    insert.step();
    insert.reset();
}

void write(BareStatement& insert, qint64 position, const std::string& text)
{
    insert.bind(0, position);
    insert.bind(1, text);
    insert.step();
    insert.reset();
}

/// The keys of likely twins by person, as the index holds them.
QHash<Uuid, std::vector<quint64>> keysOf(storage::Session& session)
{
    QHash<Uuid, std::vector<quint64>> keys;
    for (const storage::ComparedPerson& person : storage::TraitQueries(session).all({}))
        keys.insert(person.id, domain::ComparisonKeys::of(person.traits).held);
    return keys;
}

} // namespace

double RowReplay::milliseconds(int people)
{
    const int commits = (people + peopleACommit - 1) / peopleACommit;
    BareStatement tables(m_from,
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        " AND name NOT LIKE 'person_search%' AND name NOT LIKE 'person_likeness%'"
        " AND name NOT IN ('person_to_review', 'person_to_sort') ORDER BY rowid"); // triggers fill it in both
    while (tables.step())
        copyTable(tables.text(0).toStdString(), commits);
    copySearchTexts(commits);
    return m_spent;
}

void RowReplay::copyTable(const std::string& table, int commits)
{
    const qint64 atOnce = std::max<qint64>(rowsOf(m_from, table) / commits, 1000);
    BareStatement read(m_from, "SELECT * FROM " + table);
    std::string places;
    for (int column = 0; column < read.columns(); ++column)
        places += column ? ", ?" : "?";
    // What creating a register wrote stands in both.
    BareStatement insert(m_into, "INSERT OR IGNORE INTO " + table + " VALUES (" + places + ')');
    for (bool more = true; more;) {
        std::vector<KeptRow> rows;
        while (static_cast<qint64>(rows.size()) < atOnce && (more = read.step()))
            rows.emplace_back(read);
        const double before = Times::now();
        m_into.execute("beginning", "BEGIN");
        m_into.execute("deferring", "PRAGMA defer_foreign_keys = ON");
        for (const KeptRow& row : rows)
            write(insert, row);
        m_into.execute("committing", "COMMIT");
        m_spent += Times::now() - before;
    }
    if (rowsOf(m_into, table) != rowsOf(m_from, table))
        throw LogicError("rows of " + table + " were left out");
}

void RowReplay::copySearchTexts(int commits)
{
    const qint64 atOnce = std::max<qint64>(rowsOf(m_from, "person_order") / commits, 1000);
    const QHash<Uuid, std::vector<quint64>> keys = keysOf(m_from);
    BareStatement read(m_from,
        "SELECT o.position, p.unit_id, p.full_name, p.other_names, p.birth,"
        " (SELECT group_concat(n.number, ' ') FROM identity_number n WHERE n.person_id = p.id),"
        " (SELECT group_concat(c.value, ' ') FROM contact c WHERE c.person_id = p.id), p.id,"
        " (SELECT coalesce(group_concat(c.name, ' '), '') FROM contact c WHERE c.person_id = p.id) || ' ' ||"
        " (SELECT coalesce(group_concat(r.hamlet || ' ' || coalesce(a.name, ''), ' '), '') FROM residence r"
        "  LEFT JOIN area a ON a.code = r.area_code WHERE r.person_id = p.id AND r.valid_to IS NULL)"
        " FROM person_order o JOIN person p ON p.id = o.person_id ORDER BY p.rowid");
    BareStatement insert(m_into, "INSERT INTO person_search (rowid, words) VALUES (?, ?)");
    BareStatement insertKeys(m_into, "INSERT INTO person_likeness (rowid, keys) VALUES (?, ?)");
    for (bool more = true; more;) {
        std::map<qint64, storage::SearchedTexts> texts; // in the order of positions, as the index is written
        while (static_cast<qint64>(texts.size()) < atOnce && (more = read.step()))
            texts[read.number(0)] =
                storage::searchedTextsOf({Uuid(), Uuid::parse(read.text(1)).value_or(Uuid()), read.text(2),
                    read.text(3), read.text(4), read.text(5).split(u' ') + read.text(6).split(u' '),
                    {read.text(8)}, keys.value(Uuid::parse(read.text(7)).value_or(Uuid()))});
        const double before = Times::now();
        m_into.execute("beginning", "BEGIN");
        for (const auto& [position, one] : texts)
            write(insert, position, one.words);
        for (const auto& [position, one] : texts)
            write(insertKeys, position, one.keys);
        m_into.execute("committing", "COMMIT");
        m_spent += Times::now() - before;
    }
    const double before = Times::now();
    m_into.execute("merging", "INSERT INTO person_search (person_search) VALUES ('optimize')");
    m_into.execute("merging", "INSERT INTO person_likeness (person_likeness) VALUES ('optimize')");
    m_spent += Times::now() - before;
}

} // namespace hoanhap::benchmarks
