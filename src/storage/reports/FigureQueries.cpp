// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reports/FigureQueries.h"

#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"

namespace hoanhap::storage {

using namespace Qt::StringLiterals;

namespace {

// Classes and what belongs to them count in the year they begin.
const std::string classInPeriod =
    " c.deleted_at IS NULL AND c.state <> 'cancelled' AND c.starts_on BETWEEN :p0 AND :p1";
const std::string referralInPeriod =
    "FROM referral r WHERE r.deleted_at IS NULL AND r.referred_on BETWEEN :p0 AND :p1";
const std::string sessionInPeriod = " s.deleted_at IS NULL AND s.held_on BETWEEN :p0 AND :p1";
const std::string openNeed =
    "SELECT DISTINCT n.person_id FROM need n WHERE n.deleted_at IS NULL AND :p0 <> ''"
    // Where no day was entered: surveyed at any time, and met or declined as it is said today.
    " AND (n.surveyed_on IS NULL OR n.surveyed_on <= :p1)"
    " AND (n.closed_on > :p1 OR n.closed_on IS NULL AND n.state NOT IN ('met', 'declined')) AND n.kind = ";

// As the index person_gone has it: the engine uses a partial index only where its own words stand.
const std::string gone = "(p.deleted_at IS NOT NULL OR p.closed_on IS NOT NULL)";
const std::string unitOfPerson = "(SELECT u.unit_id FROM person u WHERE u.id = l.person_id)";

std::vector<IndicatorQuery> peopleIndicators()
{
    // A status holds from its first known day to the day before it ended; people in the bin never count.
    // Few people are gone, so the list of them is read instead of everybody's row.
    const std::string standing =
        "SELECT DISTINCT l.person_id FROM legal_status l WHERE l.deleted_at IS NULL AND :p0 <> ''"
        " AND coalesce(l.from_date, l.released_on, '') <= :p1"
        " AND (l.ended_on IS NULL OR l.ended_on > :p1) AND l.person_id NOT IN (SELECT p.id FROM person p "
        "WHERE "
        + gone + " AND (p.deleted_at IS NOT NULL OR p.closed_on <= :p1))";
    const std::string first = "SELECT l.person_id FROM legal_status l WHERE l.deleted_at IS NULL"
                              " AND l.person_id NOT IN (SELECT p.id FROM person p WHERE "
        + gone + " AND p.deleted_at IS NOT NULL)";
    return {
        {u"people_managed"_s, standing, unitOfPerson},
        {u"people_received"_s, first, unitOfPerson, false,
            " GROUP BY l.person_id HAVING min(coalesce(l.from_date, l.released_on, '')) BETWEEN :p0 AND :p1"},
        {u"people_closed"_s,
            "SELECT p.id FROM person p WHERE " + gone
                + " AND p.deleted_at IS NULL AND p.closed_on BETWEEN :p0 AND :p1",
            "p.unit_id"},
        {u"needs_training"_s, openNeed + "'training'", "n.unit_id"},
        {u"needs_job"_s, openNeed + "'job'", "n.unit_id"},
        {u"needs_loan"_s, openNeed + "'loan'", "n.unit_id"},
    };
}

std::vector<IndicatorQuery> activityIndicators()
{
    const std::string participants =
        "FROM session_participant t JOIN outreach_session s ON s.id = t.session_id"
        " WHERE t.deleted_at IS NULL AND t.attendance IN ('', 'came', 'late') AND"
        + sessionInPeriod;
    const std::string counted = "SELECT t.id, 1 " + participants;
    return {
        {u"outreach_events"_s, "SELECT s.id FROM outreach_session s WHERE" + sessionInPeriod, "s.unit_id"},
        {u"counselled_people"_s, "SELECT DISTINCT t.person_id " + participants, "s.unit_id"},
        {u"counselled_turns"_s, counted, "s.unit_id"},
        {u"counselled_head_count"_s,
            "SELECT h.id, h.people FROM session_head_count h JOIN outreach_session s ON s.id = h.session_id"
            " WHERE h.deleted_at IS NULL AND"
                + sessionInPeriod,
            "s.unit_id", true},
    };
}

std::vector<IndicatorQuery> trainingIndicators()
{
    const std::string enrolments =
        "FROM enrolment e JOIN vocational_class c ON c.id = e.class_id WHERE e.deleted_at IS NULL AND"
        + classInPeriod;
    return {
        {u"classes"_s, "SELECT c.id FROM vocational_class c WHERE" + classInPeriod, "c.unit_id"},
        {u"learners_registered"_s, "SELECT e.id " + enrolments, "c.unit_id"},
        {u"learners_guests"_s,
            "SELECT g.id FROM class_guest g JOIN vocational_class c ON c.id = g.class_id WHERE g.deleted_at "
            "IS NULL AND"
                + classInPeriod,
            "c.unit_id"},
        {u"learners_head_count"_s,
            "SELECT h.id, h.people FROM class_head_count h JOIN vocational_class c ON c.id = h.class_id"
            " WHERE h.deleted_at IS NULL AND"
                + classInPeriod,
            "c.unit_id", true},
        {u"completed"_s, "SELECT e.id " + enrolments + " AND e.state = 'completed'", "c.unit_id"},
        {u"certificates"_s,
            "SELECT t.id FROM certificate t WHERE t.deleted_at IS NULL AND t.issued_on BETWEEN :p0 AND :p1",
            "t.unit_id"},
    };
}

std::vector<IndicatorQuery> placementIndicators()
{
    const std::string loans = "FROM loan l WHERE l.deleted_at IS NULL AND l.disbursed_on BETWEEN :p0 AND :p1";
    return {
        {u"referral_turns"_s, "SELECT r.id " + referralInPeriod, "r.unit_id"},
        {u"referred_people"_s, "SELECT DISTINCT r.person_id " + referralInPeriod, "r.unit_id"},
        {u"hired_people"_s, "SELECT DISTINCT r.person_id " + referralInPeriod + " AND r.hired_on IS NOT NULL",
            "r.unit_id"},
        {u"loans"_s, "SELECT l.id " + loans, "l.unit_id"},
        {u"loan_people"_s, "SELECT DISTINCT l.person_id " + loans, "l.unit_id"},
        {u"loan_amount"_s, "SELECT l.id, coalesce(l.disbursed_amount, 0) " + loans, "l.unit_id", true},
    };
}

std::vector<IndicatorQuery> everyIndicator()
{
    std::vector<IndicatorQuery> all;
    for (const auto& part :
        {peopleIndicators(), activityIndicators(), trainingIndicators(), placementIndicators()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace

const std::vector<IndicatorQuery>& indicatorQueries()
{
    static const std::vector<IndicatorQuery> all = everyIndicator();
    return all;
}

FigureQueries::FigureQueries(Session& session) : m_session(session) { }

qint64 FigureQueries::count(const IndicatorQuery& query, QDate from, QDate to, const std::vector<Uuid>& units)
{
    const std::string list = query.select + idsAmong(query.unitColumn, units) + query.grouping;
    const std::string sql = query.sums
        ? "SELECT coalesce(sum(amount), 0) FROM (SELECT 0 AS id, 0 AS amount UNION ALL " + list + ')'
        : "SELECT count(*) FROM (" + list + ')';
    const std::vector<std::string> period{
        from.toString(Qt::ISODate).toStdString(), to.toString(Qt::ISODate).toStdString()};
    qint64 value = 0;
    RowReader<1>(m_session, "the figures").each(sql, period, [&](const auto& row) {
        value = textOf(row[0]).toLongLong();
    });
    return value;
}

} // namespace hoanhap::storage
