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

const std::string needsNow = "n.state IN ('open', 'being_met')";
const std::string livedNow = "r.valid_to IS NULL";

/// What a person has several of, each once; `one` is a SELECT's column and source, without conditions.
std::string severalOf(
    const std::string& one, const std::string& row, const std::string& held, const std::string& between)
{
    return "(SELECT group_concat(one, '" + between + "') FROM (SELECT DISTINCT " + one + " WHERE " + row
        + ".person_id = p.id AND " + row + ".deleted_at IS NULL AND " + held + " ORDER BY one))";
}

std::string labelsOf(
    const std::string& table, const std::string& row, const std::string& catalogue, const std::string& held)
{
    return severalOf("coalesce(e.label, " + row + ".kind) AS one FROM " + table + ' ' + row
            + " LEFT JOIN catalogue_entry e ON e.catalogue = '" + catalogue + "' AND e.code = " + row
            + ".kind",
        row, held, "; ");
}

/// Today one that begins later counts too: it was entered for what is to come.
std::string statusesNow(QDate today)
{
    return statusStandsOn("s", quotedDay(today));
}

std::string kindsOf(const std::string& table, const std::string& row, const std::string& held)
{
    return severalOf(row + ".kind AS one FROM " + table + ' ' + row, row, held, ";");
}

/// What a catalogue calls the kinds that kindsOf gives, as labelsOf gives them.
std::string labelsOfKinds(const std::string& kinds, const std::string& catalogue)
{
    return "(SELECT group_concat(one, '; ') FROM (SELECT coalesce(e.label, k.value) AS one FROM"
           " json_each('[\"' || replace("
        + kinds + ", ';', '\",\"') || '\"]') k LEFT JOIN catalogue_entry e ON e.catalogue = '" + catalogue
        + "' AND e.code = k.value ORDER BY one))";
}

std::string labelOf(const std::string& code, const std::string& catalogue)
{
    return "(SELECT e.label FROM catalogue_entry e WHERE e.catalogue = '" + catalogue
        + "' AND e.code = " + code + ')';
}

std::string nameOfUnit(const std::string& unit)
{
    return "(SELECT u.short_name FROM unit u WHERE u.id = " + unit + ')';
}

} // namespace

std::string columnSql(PersonColumn column, QDate today, const std::optional<QDate>& asAt)
{
    const std::string then = asAt ? quotedDay(*asAt) : std::string();
    const std::string lived = asAt ? rowHeldOn("r", then) : livedNow;
    switch (column) {
    case PersonColumn::Name:
        return "p.full_name";
    case PersonColumn::Birth:
        return "p.birth";
    case PersonColumn::Sex:
        return labelOf("p.sex", "sexes");
    case PersonColumn::Status:
        return labelsOf(
            "legal_status", "s", "legal-status-kinds", asAt ? statusHeldOn("s", then) : statusesNow(today));
    case PersonColumn::Unit:
        return nameOfUnit(asAt ? unitHeldOn("p.id", "p.unit_id", then) : "p.unit_id");
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
        return labelsOf("need", "n", "need-kinds", asAt ? needHeldOn("n", then) : needsNow);
    case PersonColumn::LastCounselled:
        return "(SELECT max(s.held_on) FROM session_participant t JOIN outreach_session s"
               " ON s.id = t.session_id WHERE t.person_id = p.id AND t.deleted_at IS NULL"
               " AND s.deleted_at IS NULL AND t.attendance IN ('', 'came', 'late')"
            + (asAt ? " AND s.held_on <= " + then : std::string()) + ')';
    }
    return "''";
}

std::string sortingSql(PersonColumn column, QDate today)
{
    switch (column) {
    case PersonColumn::Sex:
        return "p.sex";
    case PersonColumn::Status:
        return kindsOf("legal_status", "s", statusesNow(today));
    case PersonColumn::Unit:
        return "p.unit_id";
    case PersonColumn::Commune:
        return fromResidence("r.area_code", {}, livedNow);
    case PersonColumn::Needs:
        return kindsOf("need", "n", needsNow);
    default:
        return columnSql(column, today);
    }
}

std::string wordsSql(PersonColumn column, const std::string& code)
{
    switch (column) {
    case PersonColumn::Sex:
        return labelOf(code, "sexes");
    case PersonColumn::Status:
        return labelsOfKinds(code, "legal-status-kinds");
    case PersonColumn::Unit:
        return nameOfUnit(code);
    case PersonColumn::Commune:
        return "(SELECT a.name FROM area a WHERE a.code = " + code + " LIMIT 1)";
    case PersonColumn::Needs:
        return labelsOfKinds(code, "need-kinds");
    default:
        return code;
    }
}

bool isWordColumn(PersonColumn column)
{
    return column != PersonColumn::Birth && column != PersonColumn::Number && column != PersonColumn::Phone
        && column != PersonColumn::LastCounselled;
}

} // namespace hoanhap::storage
