// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figures/IndicatorGroups.h"

namespace hoanhap::storage {

using namespace Qt::StringLiterals;
using domain::CountedIn;
using domain::FigureKind;

namespace {

CountedRows needRows(const std::string& where, const std::string& day)
{
    return {.entity = "person",
        .from = "need n WHERE n.deleted_at IS NULL AND " + where,
        .record = "n.person_id",
        .person = "n.person_id",
        .day = day};
}

IndicatorQuery openNeed(const QString& key, const std::string& kind, bool wishesOccupation = false)
{
    // Where no day was entered: surveyed at any time, and met or declined as it is said today.
    CountedRows open = needRows("n.kind = '" + kind
            + "' AND (n.surveyed_on IS NULL OR n.surveyed_on <= :p1)"
              " AND (n.closed_on > :p1 OR n.closed_on IS NULL AND n.state NOT IN ('met', 'declined'))",
        "n.surveyed_on");
    if (wishesOccupation)
        open.occupation = "n.occupation";
    return {{key, FigureKind::Stock, CountedIn::People, personBreakdowns()}, {open}};
}

IndicatorQuery peopleWithNeed(const QString& key, const std::string& where, const std::string& day)
{
    return {{key, FigureKind::Flow, CountedIn::People, personBreakdowns()}, {needRows(where, day)}};
}

} // namespace

std::vector<IndicatorQuery> needIndicators()
{
    return {
        peopleWithNeed(u"needs_surveyed"_s, "n.surveyed_on BETWEEN :p0 AND :p1", "n.surveyed_on"),
        openNeed(u"needs_training"_s, "training", true),
        openNeed(u"needs_job"_s, "job"),
        openNeed(u"needs_loan"_s, "loan"),
        openNeed(u"needs_legal_papers"_s, "legal_papers"),
        openNeed(u"needs_psychological"_s, "psychological"),
        peopleWithNeed(
            u"needs_none"_s, "n.kind = 'none' AND n.surveyed_on BETWEEN :p0 AND :p1", "n.surveyed_on"),
        peopleWithNeed(
            u"needs_declined"_s, "n.state = 'declined' AND n.closed_on BETWEEN :p0 AND :p1", "n.closed_on"),
        peopleWithNeed(u"legal_help"_s,
            "n.kind = 'legal_papers' AND n.state = 'met' AND n.closed_on BETWEEN :p0 AND :p1", "n.closed_on"),
    };
}

} // namespace hoanhap::storage
