// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/ReferringRows.h"

#include "storage/lists/RowReader.h"
#include "storage/sqlite/Session.h"

#include <vector>

namespace hoanhap::storage {

namespace {

struct Referring
{
    std::string table;
    std::string column;
    std::string to; ///< the column referred to
    bool mayBeEmpty = false;
};

std::vector<Referring> referringTo(Session& session, const std::string& table)
{
    std::vector<Referring> found;
    RowReader<4>(session, "foreign keys")
        .each(
            "SELECT m.name, f.\"from\", coalesce(f.\"to\", 'id'), c.\"notnull\" FROM sqlite_schema m"
            " JOIN pragma_foreign_key_list(m.name) f JOIN pragma_table_info(m.name) c ON c.name = f.\"from\""
            " WHERE m.type = 'table' AND f.\"table\" = :p0",
            std::vector<std::string>{table}, [&](const auto& row) {
                found.push_back({row[0], row[1], row[2], row[3] == "0"});
            });
    return found;
}

} // namespace

void deleteWithReferringRows(Session& session, const std::string& table, const std::string& condition)
{
    for (const Referring& reference : referringTo(session, table)) {
        const std::string among =
            reference.column + " IN (SELECT " + reference.to + " FROM " + table + " WHERE " + condition + ')';
        if (reference.mayBeEmpty)
            session.execute("erasing in",
                "UPDATE " + reference.table + " SET " + reference.column + " = NULL WHERE " + among);
        else
            deleteWithReferringRows(session, reference.table, among);
    }
    session.execute("erasing in", "DELETE FROM " + table + " WHERE " + condition);
}

} // namespace hoanhap::storage
