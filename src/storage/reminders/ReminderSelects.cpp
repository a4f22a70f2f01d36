// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reminders/ReminderSelects.h"

#include "storage/needs/HoldCondition.h"
#include "storage/people/AsAtSql.h"
#include "storage/placement/FollowUpQueries.h"

namespace hoanhap::storage {

using domain::ReminderKind;

namespace {

/// Neither in the bin nor closed; the index person_gone has those who are.
std::string stillManaged(const std::string& person, const std::string& today)
{
    return " AND " + person
        + " NOT IN (SELECT g.id FROM person g WHERE (g.deleted_at IS NOT NULL OR g.closed_on IS NOT NULL)"
          " AND (g.deleted_at IS NOT NULL OR g.closed_on <= "
        + today + "))";
}

// What waits is read by its own short index; the person of each is looked up where a column asks for it, and
// not where rows are only counted, which no kind of join would spare.

std::string ofPerson(const std::string& column, const std::string& person)
{
    return "(SELECT p." + column + " FROM person p WHERE p.id = " + person + ")";
}

std::string releases(QDate today, const ReminderTerms& terms)
{
    // A reduction of the term comes into to_date; what was judged stays as it was.
    const std::string day = "coalesce(l.to_date, l.sentence_ends_on)";
    return "SELECT l.id AS record, l.person_id AS target, 1 AS of_person, "
        + ofPerson("full_name", "l.person_id") + " AS title, '' AS detail, " + day + " AS due, "
        + ofPerson("unit_id", "l.person_id")
        + " AS unit, l.created_by AS entered FROM legal_status l WHERE l.deleted_at IS NULL AND l.kind = "
          "'about_to_be_released'"
          " AND l.released_on IS NULL AND "
        + statusStandsOn("l", quotedDay(today)) + " AND " + day + " BETWEEN "
        + quotedDay(today.addDays(-terms.lookBack)) + " AND " + quotedDay(today.addDays(terms.releaseAhead))
        + stillManaged("l.person_id", quotedDay(today));
}

std::string followUps(QDate today, const ReminderTerms& terms)
{
    return "SELECT f.id AS record, f.referral_id AS target, 1 AS of_person, "
        + ofPerson("full_name", "f.person_id")
        + " AS title, f.months AS detail, f.due_on AS due, f.unit_id AS unit, f.created_by AS entered"
          " FROM follow_up f WHERE "
        + stillToAsk("f")
        + " AND f.referral_id NOT IN"
          " (SELECT g.id FROM referral g WHERE g.deleted_at IS NOT NULL) AND f.due_on <= "
        + quotedDay(today.addDays(terms.followUpAhead)) + stillManaged("f.person_id", quotedDay(today))
        + notOnHold("f.person_id", quotedDay(today));
}

std::string statusEnds(QDate today, const ReminderTerms& terms)
{
    // Of a sentence that was served the day to_date is past for good; nothing is left to end. Nor where an
    // end is entered already, if only one that lies ahead.
    return "SELECT l.id AS record, l.person_id AS target, 1 AS of_person, "
        + ofPerson("full_name", "l.person_id") + " AS title, l.kind AS detail, l.to_date AS due, "
        + ofPerson("unit_id", "l.person_id")
        + " AS unit, l.created_by AS entered FROM legal_status l WHERE l.deleted_at IS NULL AND l.ended_on "
          "IS NULL AND l.to_date BETWEEN "
        + quotedDay(today.addDays(-terms.lookBack)) + " AND " + quotedDay(today.addDays(terms.statusAhead))
        + " AND l.kind NOT IN ('about_to_be_released', 'sentence_served', 'amnesty')"
        + stillManaged("l.person_id", quotedDay(today));
}

std::string openNeeds(QDate today, const ReminderTerms& terms)
{
    return "SELECT n.id AS record, n.person_id AS target, 1 AS of_person, "
        + ofPerson("full_name", "n.person_id") + " AS title, n.kind AS detail, n.surveyed_on AS due, "
        + ofPerson("unit_id", "n.person_id")
        + " AS unit, n.created_by AS entered FROM need n WHERE n.deleted_at IS NULL AND n.state = 'open' AND "
          "n.kind <> 'none' AND n.surveyed_on <= "
        + quotedDay(today.addDays(-terms.needWaits)) + stillManaged("n.person_id", quotedDay(today))
        + notOnHold("n.person_id", quotedDay(today));
}

std::string classes(QDate today, const ReminderTerms& terms, const std::string& day)
{
    return "SELECT c.id AS record, c.id AS target, 0 AS of_person,"
           " CASE c.name WHEN '' THEN c.occupation ELSE c.name END AS title, '' AS detail, "
        + day
        + " AS due, c.unit_id AS unit, c.created_by AS entered FROM vocational_class c"
          " WHERE c.deleted_at IS NULL AND c.state IN ('planned', 'open') AND "
        + day + " BETWEEN " + quotedDay(today.addDays(-terms.lookBack)) + " AND "
        + quotedDay(today.addDays(terms.classAhead));
}

std::string dispatches(QDate today, const ReminderTerms& terms)
{
    return "SELECT d.id AS record, d.id AS target, 0 AS of_person, d.number || ': ' || d.subject AS title,"
           " d.asks_report_year AS detail, d.deadline AS due, d.unit_id AS unit, d.created_by AS entered"
           " FROM dispatch d WHERE d.deleted_at IS NULL AND d.direction = 'in' AND d.deadline <= "
        + quotedDay(today.addDays(terms.dispatchAhead))
        + " AND NOT EXISTS (SELECT 1 FROM dispatch a WHERE a.answers_dispatch_id = d.id"
          "   AND a.direction = 'out' AND a.deleted_at IS NULL)"
          " AND NOT EXISTS (SELECT 1 FROM report t WHERE t.request_dispatch_id = d.id"
          "   AND t.deleted_at IS NULL AND t.state = 'issued')";
}

/// Units below another that told nothing for a period for which others did, and that do not work in the
/// register either: it knows nobody, no class and no session of theirs. (Referrals and loans are many and
/// always of people.)
std::string silentUnits(QDate today, const ReminderTerms& terms)
{
    return "SELECT u.id AS record, u.id AS target, 0 AS of_person, u.short_name AS title, '' AS detail,"
           " p.to_date AS due, u.id AS unit, p.entered FROM (SELECT min(from_date) AS from_date, to_date,"
           " min(created_by) AS entered FROM reported_figure WHERE deleted_at IS NULL AND to_date BETWEEN "
        + quotedDay(today.addDays(-terms.lookBack)) + " AND " + quotedDay(today)
        + " GROUP BY to_date) p JOIN unit u ON u.deleted_at IS NULL AND u.active = 1"
          " AND u.parent_unit_id IS NOT NULL AND coalesce(u.valid_from, '') <= p.to_date"
          " AND coalesce(u.valid_to, '9999-12-31') >= p.from_date WHERE NOT EXISTS (SELECT 1 FROM"
          " reported_figure g WHERE g.figure_unit_id = u.id AND g.to_date = p.to_date AND g.deleted_at IS "
          "NULL)"
          " AND NOT EXISTS (SELECT 1 FROM person x WHERE x.unit_id = u.id)"
          " AND NOT EXISTS (SELECT 1 FROM vocational_class x WHERE x.unit_id = u.id)"
          " AND NOT EXISTS (SELECT 1 FROM outreach_session x WHERE x.unit_id = u.id)";
}

std::string unitsMissing(QDate today, const ReminderTerms& terms)
{
    // One line for a unit and a period, however many figures are awaited.
    return "SELECT g.figure_unit_id AS record, g.figure_unit_id AS target, 0 AS of_person,"
           " u.short_name AS title, count(*) AS detail, g.to_date AS due, g.figure_unit_id AS unit,"
           " min(g.created_by) AS entered FROM reported_figure g JOIN unit u ON u.id = g.figure_unit_id"
           " WHERE g.deleted_at IS NULL AND g.state = 'awaited' AND g.to_date <= "
        + quotedDay(today) + " GROUP BY g.figure_unit_id, g.to_date UNION ALL " + silentUnits(today, terms);
}

} // namespace

std::string reminderSelect(ReminderKind kind, QDate today, const ReminderTerms& terms)
{
    switch (kind) {
    case ReminderKind::Release:
        return releases(today, terms);
    case ReminderKind::FollowUp:
        return followUps(today, terms);
    case ReminderKind::StatusEnd:
        return statusEnds(today, terms);
    case ReminderKind::OpenNeed:
        return openNeeds(today, terms);
    case ReminderKind::ClassStart:
        return classes(today, terms, "c.starts_on")
            + " AND (c.state = 'planned' OR c.starts_on >= " + quotedDay(today) + ")";
    case ReminderKind::ClassEnd:
        return classes(today, terms, "c.ends_on");
    case ReminderKind::DispatchDue:
        return dispatches(today, terms);
    case ReminderKind::UnitMissing:
        return unitsMissing(today, terms);
    case ReminderKind::Backup:
    case ReminderKind::DoubtfulEntry:
        break;
    }
    return {};
}

} // namespace hoanhap::storage
