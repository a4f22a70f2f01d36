// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figures/IndicatorGroups.h"

namespace hoanhap::storage {

using namespace Qt::StringLiterals;
using domain::Breakdown;
using domain::CountedIn;
using domain::FigureKind;

namespace {

const std::string heldInPeriod = " s.deleted_at IS NULL AND s.held_on BETWEEN :p0 AND :p1";

CountedRows sessionRows(const std::string& which = {})
{
    return {.entity = "outreach_session",
        .from = "outreach_session s WHERE" + heldInPeriod + which,
        .record = "s.id",
        .unit = "s.unit_id",
        .day = "s.held_on",
        .area = "s.area_code",
        .title = "s.topic"};
}

/// Nothing noted stands for having come.
constexpr auto came = "IN ('', 'came', 'late', 'left_early')";
constexpr auto excused = "= 'excused'"; ///< for a reason of the person that was accepted
constexpr auto ours = "= 'our_reason'"; ///< the office itself stood in the way
/// For another reason of the person, who may not have been reached at all; codes of an office's own too.
constexpr auto otherReason = "NOT IN ('', 'came', 'late', 'left_early', 'excused', 'our_reason')";

CountedRows participantRows(const std::string& attendance = came)
{
    return {.entity = "session_participant",
        .from = "session_participant t JOIN outreach_session s ON s.id = t.session_id WHERE t.deleted_at IS"
                " NULL AND t.attendance "
            + attendance + " AND" + heldInPeriod,
        .record = "t.id",
        .person = "t.person_id",
        .unit = "s.unit_id",
        .day = "s.held_on"};
}

CountedRows sessionHeadCounts()
{
    return {.entity = "session_head_count",
        .from = "session_head_count h JOIN outreach_session s ON s.id = h.session_id WHERE h.deleted_at IS"
                " NULL AND"
            + heldInPeriod,
        .record = "h.id",
        .unit = "s.unit_id",
        .day = "s.held_on",
        .amount = "h.people",
        .area = "s.area_code",
        .sex = "h.sex",
        .title = "s.topic"};
}

} // namespace

std::vector<IndicatorQuery> counsellingIndicators()
{
    using enum Breakdown;
    const std::string spreading = " AND s.kind IN ('talk', 'outreach', 'media')";
    const IndicatorQuery people{
        {u"counselled_people"_s, FigureKind::Flow, CountedIn::People, personBreakdowns()},
        {participantRows()}};
    return {
        {{u"outreach_events"_s, FigureKind::Flow, CountedIn::Sessions, {Unit, Commune}}, {sessionRows()}},
        {{u"information_events"_s, FigureKind::Flow, CountedIn::Sessions, {Unit, Commune}},
            {sessionRows(spreading)}},
        people,
        {{u"counselled_turns"_s, FigureKind::Flow, CountedIn::Turns, actBreakdowns()}, {participantRows()}},
        {{u"absent_excused"_s, FigureKind::Flow, CountedIn::Turns, actBreakdowns()},
            {participantRows(excused)}},
        {{u"absent_other"_s, FigureKind::Flow, CountedIn::Turns, actBreakdowns()},
            {participantRows(otherReason)}},
        {{u"absent_ours"_s, FigureKind::Flow, CountedIn::Turns, actBreakdowns()}, {participantRows(ours)}},
        {{u"counselled_head_count"_s, FigureKind::Flow, CountedIn::Turns, {Unit, Commune, Sex}},
            {sessionHeadCounts()}},
        sincePlanBegan(people, u"counselled_people_cumulative"_s),
    };
}

} // namespace hoanhap::storage
