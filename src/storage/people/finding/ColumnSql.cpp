// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/finding/ColumnSql.h"

#include "storage/people/AsAtSql.h"

namespace hoanhap::storage {

using domain::PersonColumn;

namespace {

/// The residence that a list shows of several: where the person really lives goes first.
std::string fromResidence(const std::string& column, const std::string& join, const std::string& held)
{
    return "(SELECT " + column + " FROM residence r" + join
        + " WHERE r.person_id = p.id AND r.deleted_at IS NULL AND " + held
        + " ORDER BY r.kind = 'present' DESC, r.kind = 'permanent' DESC, r.id LIMIT 1)";
}

/// The labels of what a person has several of, each once.
std::string labelsOf(
    const std::string& table, const std::string& row, const std::string& catalogue, const std::string& held)
{
    return "(SELECT group_concat(label, '; ') FROM (SELECT DISTINCT coalesce(e.label, " + row
        + ".kind) AS label FROM " + table + ' ' + row + " LEFT JOIN catalogue_entry e ON e.catalogue = '"
        + catalogue + "' AND e.code = " + row + ".kind WHERE " + row + ".person_id = p.id AND " + row
        + ".deleted_at IS NULL AND " + held + " ORDER BY label))";
}

} // namespace

std::string columnSql(PersonColumn column, const std::optional<QDate>& asAt)
{
    const std::string then = asAt ? quotedDay(*asAt) : std::string();
    const std::string lived = asAt ? rowHeldOn("r", then) : "r.valid_to IS NULL";
    switch (column) {
    case PersonColumn::Name:
        return "p.full_name";
    case PersonColumn::Birth:
        return "p.birth";
    case PersonColumn::Sex:
        return "(SELECT e.label FROM catalogue_entry e WHERE e.catalogue = 'sexes' AND e.code = p.sex)";
    case PersonColumn::Status:
        return labelsOf(
            "legal_status", "s", "legal-status-kinds", asAt ? statusHeldOn("s", then) : "s.ended_on IS NULL");
    case PersonColumn::Unit:
        return "(SELECT u.short_name FROM unit u WHERE u.id = "
            + (asAt ? unitHeldOn("p.id", "p.unit_id", then) : std::string("p.unit_id")) + ')';
    case PersonColumn::Number:
        return "(SELECT n.number FROM identity_number n WHERE n.person_id = p.id AND n.deleted_at IS NULL"
               " ORDER BY n.position, n.id LIMIT 1)";
    case PersonColumn::Phone:
        return "(SELECT c.value FROM contact c WHERE c.person_id = p.id AND c.deleted_at IS NULL"
               " AND c.kind = 'phone' AND c.value <> '' ORDER BY c.position, c.id LIMIT 1)";
    case PersonColumn::Commune:
        return fromResidence("a.name", " JOIN area a ON a.code = r.area_code", lived);
    case PersonColumn::Hamlet:
        return fromResidence("r.hamlet", {}, lived);
    case PersonColumn::Helper:
        return "p.helper_name";
    case PersonColumn::Needs:
        return labelsOf(
            "need", "n", "need-kinds", asAt ? needHeldOn("n", then) : "n.state IN ('open', 'being_met')");
    case PersonColumn::LastCounselled:
        return "(SELECT max(s.held_on) FROM session_participant t JOIN outreach_session s"
               " ON s.id = t.session_id WHERE t.person_id = p.id AND t.deleted_at IS NULL"
               " AND s.deleted_at IS NULL AND t.attendance IN ('', 'came', 'late')"
            + (asAt ? " AND s.held_on <= " + then : std::string()) + ')';
    }
    return "''";
}

bool isWordColumn(PersonColumn column)
{
    return column != PersonColumn::Birth && column != PersonColumn::Number && column != PersonColumn::Phone
        && column != PersonColumn::LastCounselled;
}

} // namespace hoanhap::storage
