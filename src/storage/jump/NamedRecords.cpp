// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jump/NamedRecords.h"

#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"

namespace hoanhap::storage {

std::vector<NamedRecord> NamedRecords::read(const char* entity, const std::string& sql, int limit)
{
    std::vector<NamedRecord> found;
    RowReader<4>(m_session, entity)
        .each(sql + " LIMIT " + std::to_string(limit), std::vector<std::string>(), [&](const auto& row) {
            found.push_back(
                {QString::fromLatin1(entity), idOf(row[0]), textOf(row[1]), textOf(row[2]), textOf(row[3])});
        });
    return found;
}

std::vector<NamedRecord> NamedRecords::classes(const std::vector<Uuid>& units, int limit)
{
    return read("vocational_class",
        "SELECT c.id, coalesce(nullif(c.name, ''), (SELECT e.label FROM catalogue_entry e WHERE"
        " e.catalogue = 'occupation' AND e.code = c.occupation), c.code), c.place, c.starts_on"
        " FROM vocational_class c WHERE c.deleted_at IS NULL"
            + idsAmong("c.unit_id", units) + " ORDER BY c.starts_on DESC, c.id DESC",
        limit);
}

std::vector<NamedRecord> NamedRecords::sessions(const std::vector<Uuid>& units, int limit)
{
    return read("outreach_session",
        "SELECT s.id, s.topic, s.place, s.held_on FROM outreach_session s WHERE s.deleted_at IS NULL"
            + idsAmong("s.unit_id", units) + " ORDER BY s.held_on DESC, s.id DESC",
        limit);
}

std::vector<NamedRecord> NamedRecords::employers(int limit)
{
    return read("employer",
        "SELECT id, name, address, NULL FROM employer WHERE deleted_at IS NULL ORDER BY updated_at DESC, id "
        "DESC",
        limit);
}

std::vector<NamedRecord> NamedRecords::dispatches(int limit)
{
    return read("dispatch",
        "SELECT id, trim(number || ' ' || subject), issuer, issued_on FROM dispatch WHERE deleted_at IS NULL"
        " ORDER BY issued_on DESC, id DESC",
        limit);
}

} // namespace hoanhap::storage
