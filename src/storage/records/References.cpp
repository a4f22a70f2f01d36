// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/References.h"

#include "storage/lists/RowReader.h"

#include <algorithm>
#include <utility>

namespace hoanhap::storage {

namespace {

constexpr const char* byForeignKey =
    "SELECT m.name, f.\"from\", coalesce((SELECT c.name FROM pragma_table_info(m.name) c WHERE c.pk = 1), "
    "''),"
    " i.\"notnull\" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f"
    " JOIN pragma_table_info(m.name) i ON i.name = f.\"from\" WHERE m.type = 'table' AND f.\"table\" = :p0 "
    "ORDER BY m.name, f.\"from\"";

// A column x_entity beside x_id: the first holds the name of a table, the second the id of a row of it.
constexpr const char* byEntity =
    "SELECT m.name, i.name, e.name, i.\"notnull\" FROM sqlite_master m JOIN pragma_table_info(m.name) e"
    " JOIN pragma_table_info(m.name) i ON i.name = substr(e.name, 1, length(e.name) - 6) || 'id'"
    " WHERE m.type = 'table' AND e.name LIKE '%\\_entity' ESCAPE '\\'"
    " AND EXISTS (SELECT 1 FROM pragma_table_info(:p0) t WHERE t.name = 'id') ORDER BY m.name, i.name";

/// Takes "CREATE UNIQUE INDEX … ON … (a, f(b, c)) WHERE …" apart; no parts where there is no text.
UniqueIndex indexIn(const std::string& sql)
{
    UniqueIndex index{{}, "1"};
    std::string part;
    int depth = 0;
    size_t at = sql.find('(');
    for (; at < sql.size(); ++at) {
        const char c = sql[at];
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        const bool ends = depth == 0 || (depth == 1 && c == ',');
        if (ends)
            index.parts.push_back(std::exchange(part, {}));
        else if (depth > 1 || c != '(')
            part += c;
        if (depth == 0)
            break;
    }
    if (const size_t where = sql.find(" WHERE ", at); where != std::string::npos)
        index.condition = sql.substr(where + 7);
    return index;
}

} // namespace

std::vector<Reference> referencesTo(Session& session, const std::string& table)
{
    std::vector<Reference> found;
    RowReader<4>(session, "sqlite_master")
        .each(byForeignKey, std::vector<std::string>{table}, [&](const auto& row) {
            found.push_back({row[0], row[1], row[2], {}, row[3] == "0"});
        });
    RowReader<4>(session, "sqlite_master")
        .each(byEntity, std::vector<std::string>{table}, [&](const auto& row) {
            found.push_back({row[0], row[1], "id", row[2], row[3] == "0"});
        });
    return found;
}

std::string meantBy(const Reference& reference, const std::string& target)
{
    return reference.entityColumn.empty() ? std::string()
                                          : " AND " + reference.entityColumn + " = '" + target + '\'';
}

std::vector<OutgoingReference> referencesOf(Session& session, const std::string& table)
{
    std::vector<OutgoingReference> found;
    RowReader<2>(session, "sqlite_master")
        .each("SELECT f.\"from\", f.\"table\" FROM pragma_foreign_key_list(:p0) f ORDER BY 1",
            std::vector<std::string>{table}, [&](const auto& row) {
                found.push_back({row[0], row[1]});
            });
    return found;
}

bool UniqueIndex::names(const std::string& column) const
{
    const auto mentions = [&](const std::string& sql) { return sql.find(column) != std::string::npos; };
    return mentions(condition) || std::any_of(parts.begin(), parts.end(), mentions);
}

std::vector<UniqueIndex> uniqueIndexesOf(Session& session, const std::string& table)
{
    std::vector<std::string> names;
    std::vector<UniqueIndex> found;
    RowReader<2>(session, "sqlite_master")
        .each("SELECT l.name, m.sql FROM pragma_index_list(:p0) l JOIN sqlite_master m ON m.name = l.name"
              " WHERE l.\"unique\" = 1",
            std::vector<std::string>{table}, [&](const auto& row) {
                names.push_back(row[0]);
                found.push_back(indexIn(row[1]));
            });
    for (size_t i = 0; i < found.size(); ++i)
        if (found[i].parts.empty()) // of a constraint of the table, which has no text of its own
            RowReader<1>(session, "sqlite_master")
                .each("SELECT name FROM pragma_index_info(:p0)", std::vector<std::string>{names[i]},
                    [&](const auto& row) { found[i].parts.push_back(row[0]); });
    return found;
}

std::vector<std::string> columnsOf(Session& session, const std::string& table)
{
    std::vector<std::string> names;
    RowReader<1>(session, "sqlite_master")
        .each("SELECT name FROM pragma_table_info(:p0)", std::vector<std::string>{table},
            [&](const auto& row) { names.push_back(row[0]); });
    return names;
}

} // namespace hoanhap::storage
