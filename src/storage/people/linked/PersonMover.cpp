// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/linked/PersonMover.h"

#include "domain/FieldText.h"
#include "foundation/Error.h"
#include "storage/lists/RowReader.h"

#include <algorithm>

namespace hoanhap::storage {

namespace {

constexpr const char* deletedAt = "deleted_at";

bool isMoved(const Reference& reference)
{
    return std::find(PersonMover::notMoved.begin(), PersonMover::notMoved.end(), reference.table)
        == PersonMover::notMoved.end();
}

std::vector<Reference> movedReferencesTo(Session& session, const std::string& table)
{
    std::vector<Reference> references = referencesTo(session, table);
    std::erase_if(references, [](const Reference& reference) { return !isMoved(reference); });
    for (const Reference& reference : references)
        if (reference.key.empty() || reference.key == reference.column)
            throw LogicError("the rows of " + reference.table + " have no name of their own to be moved by");
    return references;
}

} // namespace

PersonMover::PersonMover(Session& session, RowStamps stamps)
    : m_session(session)
    , m_stamps(std::move(stamps))
    , m_references(movedReferencesTo(session, "person"))
{
}

template <typename Visit>
void PersonMover::eachRow(
    const Reference& by, const std::string& table, const std::string& target, Visit visit)
{
    const std::string inBin = hasColumn(by.table, deletedAt) ? "deleted_at" : "NULL";
    RowReader<2>(m_session, by.table.c_str())
        .each("SELECT " + by.key + ", " + inBin + " FROM " + by.table + " WHERE " + by.column + " = :p0"
                + meantBy(by, table) + " ORDER BY 1",
            std::vector<std::string>{target}, [&](const auto& row) { visit(row[0], !row[1].empty()); });
}

std::vector<LinkedRow> PersonMover::rowsOf(const Uuid& person)
{
    std::vector<LinkedRow> rows;
    for (const Reference& by : m_references)
        eachRow(by, "person", person.toString().toStdString(), [&](const std::string& id, bool inBin) {
            rows.push_back({textOf(by.table), textOf(by.column), textOf(id), inBin});
        });
    return rows;
}

std::vector<MovedCell> PersonMover::move(const Uuid& from, const Uuid& to)
{
    m_written.clear();
    moveAll("person", from.toString().toStdString(), to.toString().toStdString());
    return std::move(m_written);
}

void PersonMover::moveRow(const LinkedRow& row, const Uuid& from, const Uuid& to)
{
    if (const Reference* by = referenceBy(row))
        moveRow(*by, row.id.toStdString(), from.toString().toStdString(), to.toString().toStdString());
}

void PersonMover::moveAll(const std::string& table, const std::string& from, const std::string& to)
{
    const std::vector<Reference> references =
        table == "person" ? m_references : movedReferencesTo(m_session, table);
    for (const Reference& by : references) {
        std::vector<std::string> ids;
        eachRow(by, table, from, [&](const std::string& id, bool) { ids.push_back(id); });
        for (const std::string& id : ids)
            moveRow(by, id, from, to);
    }
}

void PersonMover::moveRow(
    const Reference& by, const std::string& id, const std::string& from, const std::string& to)
{
    const std::string twin = twinOf(by, id, to);
    if (!twin.empty() && hasColumn(by.table, deletedAt)) {
        const bool saysMore = filledCells(by, id) > filledCells(by, twin);
        const std::string& less = saysMore ? twin : id;
        bury(by, less);
        write(by, id, from, to);
        moveAll(by.table, less, saysMore ? id : twin);
    } else {
        write(by, id, from, to);
    }
}

/// Asked of the row as it would be: every column as it stands but for the one that changes.
std::string PersonMover::twinOf(const Reference& by, const std::string& id, const std::string& value)
{
    auto [known, isNew] = m_unique.try_emplace(by.table);
    if (isNew)
        known->second = uniqueIndexesOf(m_session, by.table);
    std::string changed;
    for (const std::string& column : columns(by.table))
        changed += std::string(changed.empty() ? "" : ", ")
            + (column == by.column ? "nullif(:p1, '') AS " : "") + column;
    std::string twin;
    for (const UniqueIndex& index : known->second) {
        if (!index.names(by.column))
            continue;
        std::string parts;
        std::string equal;
        for (size_t i = 0; i < index.parts.size(); ++i) {
            const std::string alias = "part" + std::to_string(i);
            parts += std::string(i > 0 ? ", " : "") + index.parts[i] + " AS " + alias;
            equal += " AND o." + alias + " = m." + alias;
        }
        RowReader<1>(m_session, by.table.c_str())
            .each("SELECT o.name FROM (SELECT " + by.key + " AS name, " + parts + " FROM " + by.table
                    + " WHERE " + index.condition + ") o JOIN (SELECT " + parts + " FROM (SELECT " + changed
                    + " FROM " + by.table + " WHERE " + by.key + " = :p0) WHERE " + index.condition
                    + ") m WHERE o.name <> :p0" + equal,
                std::vector<std::string>{id, value}, [&](const auto& row) { twin = row[0]; });
    }
    return twin;
}

int PersonMover::filledCells(const Reference& of, const std::string& id)
{
    std::string sum = "0";
    for (const std::string& column : columns(of.table))
        sum += " + (" + column + " IS NOT NULL AND " + column + " NOT IN ('', 0))";
    int filled = 0;
    RowReader<1>(m_session, of.table.c_str())
        .each("SELECT CAST(" + sum + " AS TEXT) FROM " + of.table + " WHERE " + of.key + " = :p0",
            std::vector<std::string>{id}, [&](const auto& row) { filled = std::stoi(row[0]); });
    return filled;
}

void PersonMover::bury(const Reference& of, const std::string& id)
{
    write({of.table, deletedAt, of.key}, id, {},
        domain::FieldText<QDateTime>::write(m_stamps.at).toStdString());
}

/// Nothing where the cell says something else than `before` by now.
void PersonMover::write(
    const Reference& by, const std::string& id, const std::string& before, const std::string& after)
{
    const bool stamped = hasColumn(by.table, "row_version");
    const std::string at = domain::FieldText<QDateTime>::write(m_stamps.at).toStdString();
    const std::string who = m_stamps.by.toString().toStdString();
    const std::string change = stamped ? m_stamps.nextChange().toStdString() : std::string();
    bool done = false;
    m_session.guarded("moving a row of", by.table, [&] {
        soci::statement statement(m_session.soci());
        statement.exchange(soci::use(after, "after"));
        if (stamped) {
            statement.exchange(soci::use(at, "at"));
            statement.exchange(soci::use(who, "who"));
            statement.exchange(soci::use(change, "change"));
        }
        statement.exchange(soci::use(id, "id"));
        statement.exchange(soci::use(before, "before"));
        statement.alloc();
        statement.prepare("UPDATE " + by.table + " SET " + by.column + " = nullif(:after, '')"
            + (stamped ? ", updated_at = :at, updated_by = :who, change_stamp = :change,"
                         " row_version = row_version + 1"
                       : "")
            + " WHERE " + by.key + " = :id AND coalesce(" + by.column + ", '') = :before");
        statement.define_and_bind();
        statement.execute(true);
        done = statement.get_affected_rows() == 1;
    });
    if (done)
        m_written.push_back(
            {{textOf(by.table), textOf(by.column), textOf(id)}, textOf(before), textOf(after)});
}

void PersonMover::takeBack(const std::vector<MovedCell>& cells)
{
    for (auto cell = cells.rbegin(); cell != cells.rend(); ++cell) {
        const std::string table = cell->cell.table.toStdString();
        const std::string id = cell->cell.id.toStdString();
        const std::string before = cell->before.toStdString();
        const std::string column = cell->cell.column.toStdString();
        const Reference* known = referenceBy(cell->cell);
        const Reference by = known ? *known : Reference{table, column, "id"};
        const std::string twin = twinOf(by, id, before);
        // Somebody entered the same again since: the newer row stands, this one waits in the bin.
        if (!twin.empty() && column == deletedAt)
            continue;
        if (!twin.empty())
            bury(by, id);
        write(by, id, cell->after.toStdString(), before);
    }
}

std::vector<LinkedRow> PersonMover::parentsOf(const LinkedRow& row)
{
    std::vector<LinkedRow> parents;
    const Reference* by = referenceBy(row);
    if (!by)
        return parents;
    const std::string& table = by->table;
    for (const OutgoingReference& leads : referencesOf(m_session, table)) {
        const auto owner = std::find_if(m_references.begin(), m_references.end(),
            [&](const Reference& reference) { return reference.table == leads.target; });
        if (owner == m_references.end())
            continue;
        RowReader<1>(m_session, table.c_str())
            .each("SELECT " + leads.column + " FROM " + table + " WHERE " + by->key + " = :p0 AND "
                    + leads.column + " IS NOT NULL",
                std::vector<std::string>{row.id.toStdString()}, [&](const auto& found) {
                    parents.push_back({textOf(owner->table), textOf(owner->column), textOf(found[0])});
                });
    }
    return parents;
}

const Reference* PersonMover::referenceBy(const LinkedRow& row) const
{
    const auto found =
        std::find_if(m_references.begin(), m_references.end(), [&](const Reference& reference) {
            return row.table == QLatin1String(reference.table.c_str())
                && row.column == QLatin1String(reference.column.c_str());
        });
    return found == m_references.end() ? nullptr : &*found;
}

const std::vector<std::string>& PersonMover::columns(const std::string& table)
{
    std::vector<std::string>& known = m_columns[table];
    if (known.empty())
        known = columnsOf(m_session, table);
    return known;
}

bool PersonMover::hasColumn(const std::string& table, std::string_view column)
{
    const std::vector<std::string>& all = columns(table);
    return std::find(all.begin(), all.end(), column) != all.end();
}

} // namespace hoanhap::storage
