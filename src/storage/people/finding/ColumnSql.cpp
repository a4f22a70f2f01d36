// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/finding/ColumnSql.h"

namespace hoanhap::storage {

using domain::PersonColumn;

const char* columnSql(PersonColumn column)
{
    switch (column) {
    case PersonColumn::Name:
        return "p.full_name";
    case PersonColumn::Birth:
        return "p.birth";
    case PersonColumn::Sex:
        return "(SELECT e.label FROM catalogue_entry e WHERE e.catalogue = 'sexes' AND e.code = p.sex)";
    case PersonColumn::Status:
        return "(SELECT group_concat(label, '; ') FROM (SELECT DISTINCT coalesce(e.label, s.kind) AS label"
               " FROM legal_status s LEFT JOIN catalogue_entry e ON e.catalogue = 'legal-status-kinds'"
               " AND e.code = s.kind WHERE s.person_id = p.id AND s.deleted_at IS NULL"
               " AND s.ended_on IS NULL ORDER BY label))";
    case PersonColumn::Unit:
        return "(SELECT u.short_name FROM unit u WHERE u.id = p.unit_id)";
    case PersonColumn::Number:
        return "(SELECT n.number FROM identity_number n WHERE n.person_id = p.id AND n.deleted_at IS NULL"
               " ORDER BY n.position, n.id LIMIT 1)";
    case PersonColumn::Phone:
        return "(SELECT c.value FROM contact c WHERE c.person_id = p.id AND c.deleted_at IS NULL"
               " AND c.kind = 'phone' AND c.value <> '' ORDER BY c.position, c.id LIMIT 1)";
    case PersonColumn::Commune:
        return "(SELECT a.name FROM residence r JOIN area a ON a.code = r.area_code WHERE r.person_id = p.id"
               " AND r.deleted_at IS NULL AND r.valid_to IS NULL"
               " ORDER BY r.kind = 'present' DESC, r.kind = 'permanent' DESC, r.id LIMIT 1)";
    case PersonColumn::Hamlet:
        return "(SELECT r.hamlet FROM residence r WHERE r.person_id = p.id AND r.deleted_at IS NULL"
               " AND r.valid_to IS NULL"
               " ORDER BY r.kind = 'present' DESC, r.kind = 'permanent' DESC, r.id LIMIT 1)";
    case PersonColumn::Helper:
        return "p.helper_name";
    case PersonColumn::Needs:
        return "(SELECT group_concat(label, '; ') FROM (SELECT DISTINCT coalesce(e.label, n.kind) AS label"
               " FROM need n LEFT JOIN catalogue_entry e ON e.catalogue = 'need-kinds' AND e.code = n.kind"
               " WHERE n.person_id = p.id AND n.deleted_at IS NULL AND n.state IN ('open', 'being_met')"
               " ORDER BY label))";
    case PersonColumn::LastCounselled:
        return "(SELECT max(s.held_on) FROM session_participant t JOIN outreach_session s"
               " ON s.id = t.session_id WHERE t.person_id = p.id AND t.deleted_at IS NULL"
               " AND s.deleted_at IS NULL AND t.attendance IN ('', 'came', 'late'))";
    }
    return "''";
}

bool isWordColumn(PersonColumn column)
{
    return column != PersonColumn::Birth && column != PersonColumn::Number && column != PersonColumn::Phone
        && column != PersonColumn::LastCounselled;
}

} // namespace hoanhap::storage
