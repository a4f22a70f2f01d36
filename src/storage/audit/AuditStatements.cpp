// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/AuditStatements.h"

namespace hoanhap::storage {

AuditStatements::AuditStatements(soci::session& session)
    : last((session.prepare << "SELECT sequence, hash FROM audit_event ORDER BY sequence DESC LIMIT 1",
        soci::into(sequence), soci::into(lastHash)))
    , insert(session)
    , findKey((session.prepare << "SELECT key FROM person_key WHERE person_id = :person",
          soci::use(person, "person"), soci::into(key)))
    , addKey((session.prepare << "INSERT INTO person_key (person_id, key) VALUES (:person, :key)",
          soci::use(person, "person"), soci::use(key, "key")))
{
    insert.exchange(soci::use(sequence, "sequence"));
    for (size_t i = 0; i < textColumns; ++i)
        insert.exchange(soci::use(texts[i], indicators[i], std::string("t").append(std::to_string(i))));
    insert.alloc();
    insert.prepare(
        "INSERT INTO audit_event (sequence, id, happened_at, account_id, account_name, action, entity,"
        " record_id, person_id, unit_id, sealed, hash)"
        " VALUES (:sequence, :t0, :t1, :t2, :t3, :t4, :t5, :t6, :t7, :t8, :t9, :t10)");
    insert.define_and_bind();
}

} // namespace hoanhap::storage
