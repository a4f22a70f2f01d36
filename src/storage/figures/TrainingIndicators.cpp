// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figures/IndicatorGroups.h"

namespace hoanhap::storage {

using namespace Qt::StringLiterals;
using domain::Breakdown;
using domain::CountedIn;
using domain::FigureKind;

namespace {

const std::string standingClass = " c.deleted_at IS NULL AND c.state <> 'cancelled'";
// Classes and who learns in them count in the period in which they begin.
const std::string begunInPeriod = standingClass + " AND c.starts_on BETWEEN :p0 AND :p1";

/// Rows that belong to a class count for its unit and under what it teaches.
CountedRows ofClass(const std::string& entity, const std::string& record, const std::string& from)
{
    return {.entity = entity,
        .from = from,
        .record = record,
        .unit = "c.unit_id",
        .day = "c.starts_on",
        .area = "c.area_code",
        .occupation = "c.occupation",
        .inClass = "c.id",
        .title = "c.name"};
}

CountedRows enrolmentRows(const std::string& where, const std::string& day = "c.starts_on")
{
    CountedRows rows = ofClass("enrolment", "e.id",
        "enrolment e JOIN vocational_class c ON c.id = e.class_id WHERE e.deleted_at IS NULL AND" + where);
    rows.person = "e.person_id";
    rows.area.clear();
    rows.day = day;
    return rows;
}

CountedRows guestRows(const std::string& where)
{
    CountedRows rows = ofClass("class_guest", "g.id",
        "class_guest g JOIN vocational_class c ON c.id = g.class_id WHERE g.deleted_at IS NULL AND" + where);
    rows.sex = "g.sex";
    rows.title = "g.full_name";
    return rows;
}

CountedRows classHeadCounts(const std::string& where)
{
    CountedRows rows = ofClass("class_head_count", "h.id",
        "class_head_count h JOIN vocational_class c ON c.id = h.class_id WHERE h.deleted_at IS NULL AND"
            + where);
    rows.amount = "h.people";
    rows.sex = "h.sex";
    return rows;
}

/// A course that was completed counts when it was; where nobody wrote the day, when the class ended.
CountedRows completionRows()
{
    return enrolmentRows(standingClass
            + " AND e.state = 'completed' AND (e.finished_on BETWEEN :p0 AND :p1 OR e.finished_on IS NULL"
              " AND coalesce(c.ends_on, c.starts_on) BETWEEN :p0 AND :p1)",
        "coalesce(e.finished_on, c.ends_on, c.starts_on)");
}

/// Guests complete a course as learners of the register do.
CountedRows completedGuests()
{
    CountedRows rows = guestRows(standingClass
        + " AND g.state = 'completed' AND (g.finished_on BETWEEN :p0 AND :p1 OR g.finished_on IS NULL"
          " AND coalesce(c.ends_on, c.starts_on) BETWEEN :p0 AND :p1)");
    rows.day = "coalesce(g.finished_on, c.ends_on, c.starts_on)";
    return rows;
}

CountedRows guestsCertificates()
{
    CountedRows rows = guestRows(" c.deleted_at IS NULL AND g.certified_on BETWEEN :p0 AND :p1");
    rows.day = "g.certified_on";
    return rows;
}

// The plus keeps the engine from looking each kind up by itself: a person has one status or two.
const std::string whoServed =
    "EXISTS (SELECT 1 FROM legal_status l WHERE l.person_id = e.person_id AND l.deleted_at IS NULL"
    " AND +l.kind IN ('sentence_served', 'amnesty', 'conditional_release'))";

std::vector<CountedRows> learners()
{
    return {enrolmentRows(begunInPeriod), guestRows(begunInPeriod), classHeadCounts(begunInPeriod)};
}

/// Learners who served a prison sentence, were pardoned or released early; outside the register whoever is
/// entered under that group.
std::vector<CountedRows> releasedLearners()
{
    std::vector<CountedRows> parts = learners();
    parts[0].narrowed = whoServed;
    parts[1].narrowed = "g.group_code = 'released'";
    parts[2].narrowed = "h.group_code = 'released'";
    return parts;
}

IndicatorQuery learnersIn(
    const QString& key, std::vector<CountedRows> parts, std::vector<Breakdown> breakdowns)
{
    return {{key, FigureKind::Flow, CountedIn::Learners, std::move(breakdowns)}, std::move(parts)};
}

} // namespace

std::vector<IndicatorQuery> trainingIndicators()
{
    using enum Breakdown;
    const std::vector<Breakdown> ofPlace{Unit, Commune, Occupation};
    const std::vector<Breakdown> ofLearner{Unit, Commune, Sex, Occupation};
    const CountedRows classes =
        ofClass("vocational_class", "c.id", "vocational_class c WHERE" + begunInPeriod);
    CountedRows certificates = ofClass("certificate", "t.id",
        "certificate t JOIN vocational_class c ON c.id = t.class_id WHERE t.deleted_at IS NULL"
        " AND c.deleted_at IS NULL AND t.issued_on BETWEEN :p0 AND :p1");
    certificates.person = "t.person_id";
    certificates.area.clear();
    certificates.unit = "t.unit_id";
    certificates.day = "t.issued_on";
    CountedRows cost = ofClass("class_funding", "f.id",
        "class_funding f JOIN vocational_class c ON c.id = f.class_id WHERE f.deleted_at IS NULL AND"
            + begunInPeriod);
    cost.amount = "f.amount";
    const CountedRows registered = enrolmentRows(begunInPeriod);
    const IndicatorQuery trained{
        {u"trained_people"_s, FigureKind::Flow, CountedIn::People, personBreakdowns()}, {completionRows()}};
    return {
        {{u"classes"_s, FigureKind::Flow, CountedIn::Classes, ofPlace}, {classes}},
        learnersIn(u"learners"_s, learners(), ofLearner),
        learnersIn(u"learners_registered"_s, {registered}, actBreakdowns()),
        learnersIn(u"learners_guests"_s, {guestRows(begunInPeriod)}, ofLearner),
        learnersIn(u"learners_head_count"_s, {classHeadCounts(begunInPeriod)}, ofLearner),
        learnersIn(u"learners_released"_s, releasedLearners(), ofLearner),
        learnersIn(u"completed"_s, {completionRows()}, actBreakdowns()),
        learnersIn(u"completed_guests"_s, {completedGuests()}, ofLearner),
        trained,
        {{u"certificates"_s, FigureKind::Flow, CountedIn::Certificates, actBreakdowns()}, {certificates}},
        {{u"certificates_guests"_s, FigureKind::Flow, CountedIn::Certificates, ofLearner},
            {guestsCertificates()}},
        {{u"training_million"_s, FigureKind::Flow, CountedIn::MillionDong, ofPlace}, {cost}},
        sincePlanBegan(trained, u"trained_people_cumulative"_s),
    };
}

} // namespace hoanhap::storage
