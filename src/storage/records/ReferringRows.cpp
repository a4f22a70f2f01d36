// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/ReferringRows.h"

#include "storage/records/References.h"
#include "storage/sqlite/Session.h"

namespace hoanhap::storage {

void deleteWithReferringRows(Session& session, const std::string& table, const std::string& condition)
{
    if (session.single("erasing in", "SELECT EXISTS (SELECT 1 FROM " + table + " WHERE " + condition + ')')
        == "0")
        return;
    for (const Reference& reference : referencesTo(session, table)) {
        const std::string among = reference.column + " IN (SELECT id FROM " + table + " WHERE " + condition
            + ')' + meantBy(reference, table);
        if (reference.mayBeEmpty)
            session.execute("erasing in",
                "UPDATE " + reference.table + " SET " + reference.column + " = NULL"
                    + (reference.entityColumn.empty() ? "" : ", " + reference.entityColumn + " = ''")
                    + " WHERE " + among);
        else
            deleteWithReferringRows(session, reference.table, among);
    }
    session.execute("erasing in", "DELETE FROM " + table + " WHERE " + condition);
}

} // namespace hoanhap::storage
