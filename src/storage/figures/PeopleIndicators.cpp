// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figures/IndicatorGroups.h"

#include "storage/people/AsAtSql.h"

namespace hoanhap::storage {

using namespace Qt::StringLiterals;
using domain::CountedIn;
using domain::FigureKind;

namespace {

CountedRows managedPeople()
{
    return {.entity = "person",
        .from = "legal_status l WHERE l.deleted_at IS NULL AND " + statusHeldOn("l", ":p1"),
        .record = "l.person_id",
        .person = "l.person_id",
        .day = "coalesce(l.from_date, l.released_on)"};
}

IndicatorQuery managed(const QString& key, std::optional<IndicatorQuery::Condition> only = {})
{
    return {{key, FigureKind::Stock, CountedIn::People, personBreakdowns()}, {managedPeople()}, only};
}

IndicatorQuery flowOfPeople(const QString& key, CountedRows rows)
{
    return {{key, FigureKind::Flow, CountedIn::People, personBreakdowns()}, {std::move(rows)}};
}

} // namespace

std::vector<IndicatorQuery> peopleIndicators()
{
    const CountedRows received{.entity = "person",
        .from = "(SELECT l.person_id, min(" + statusBegan("l")
            + ") AS first FROM legal_status l WHERE l.deleted_at IS NULL GROUP BY l.person_id) f"
              " WHERE f.first BETWEEN :p0 AND :p1",
        .record = "f.person_id",
        .person = "f.person_id",
        .day = "f.first"};
    const CountedRows closed{.entity = "person",
        .from = "person p WHERE (p.deleted_at IS NOT NULL OR p.closed_on IS NOT NULL)"
                " AND p.closed_on BETWEEN :p0 AND :p1",
        .record = "p.id",
        .person = "p.id",
        .day = "p.closed_on"};
    IndicatorQuery reoffended = flowOfPeople(u"reoffended"_s, {});
    reoffended.parts.clear(); // the police count them; the program never does
    reoffended.indicator.fromRegister = false;
    using Condition = IndicatorQuery::Condition;
    return {
        managed(u"people_managed"_s),
        flowOfPeople(u"people_received"_s, received),
        flowOfPeople(u"people_closed"_s, closed),
        managed(u"people_with_helper"_s, Condition{Trait::Helper, "1"}),
        managed(u"work_stable"_s, Condition{Trait::Work, "stable"}),
        managed(u"work_unstable"_s, Condition{Trait::Work, "unstable"}),
        managed(u"work_none"_s, Condition{Trait::Work, "none"}),
        managed(u"readiness_ready"_s, Condition{Trait::Readiness, "ready"}),
        managed(u"readiness_needs_support"_s, Condition{Trait::Readiness, "needs_support"}),
        managed(u"readiness_not_able"_s, Condition{Trait::Readiness, "not_able"}),
        managed(u"readiness_declined"_s, Condition{Trait::Readiness, "declined"}),
        reoffended,
    };
}

} // namespace hoanhap::storage
