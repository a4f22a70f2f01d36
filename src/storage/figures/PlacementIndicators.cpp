// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figures/IndicatorGroups.h"

namespace hoanhap::storage {

using namespace Qt::StringLiterals;
using domain::Breakdown;
using domain::CountedIn;
using domain::FigureKind;

namespace {

CountedRows referralRows(const std::string& day)
{
    return {.entity = "referral",
        .from = "referral r WHERE r.deleted_at IS NULL AND " + day + " BETWEEN :p0 AND :p1",
        .record = "r.id",
        .person = "r.person_id",
        .unit = "r.unit_id",
        .day = day};
}

/// Somebody asked so many months after the work began.
CountedRows followUpRows(const std::string& months, const std::string& which = {})
{
    return {.entity = "follow_up",
        .from = "follow_up f WHERE f.deleted_at IS NULL AND f.referral_id NOT IN (SELECT r.id FROM referral r"
                " WHERE r.deleted_at IS NOT NULL) AND f.done_on BETWEEN :p0 AND :p1 AND f.months = "
            + months + which,
        .record = "f.id",
        .person = "f.person_id",
        .unit = "f.unit_id",
        .day = "f.done_on"};
}

CountedRows loanRows(const std::string& amount = "1")
{
    return {.entity = "loan",
        .from = "loan l WHERE l.deleted_at IS NULL AND l.disbursed_on BETWEEN :p0 AND :p1",
        .record = "l.id",
        .person = "l.person_id",
        .unit = "l.unit_id",
        .day = "l.disbursed_on",
        .amount = amount};
}

IndicatorQuery peopleIn(const QString& key, CountedRows rows)
{
    return {{key, FigureKind::Flow, CountedIn::People, personBreakdowns()}, {std::move(rows)}};
}

} // namespace

std::vector<IndicatorQuery> placementIndicators()
{
    const std::string atWork = " AND f.work_state IN ('stable', 'unstable')";
    const std::string amount = "coalesce(l.disbursed_amount, 0)";
    const IndicatorQuery hired = peopleIn(u"hired_people"_s, referralRows("r.hired_on"));
    const IndicatorQuery borrowers = peopleIn(u"loan_people"_s, loanRows());
    return {
        {{u"referral_turns"_s, FigureKind::Flow, CountedIn::Turns, actBreakdowns()},
            {referralRows("r.referred_on")}},
        peopleIn(u"referred_people"_s, referralRows("r.referred_on")),
        hired,
        peopleIn(u"followed_3m"_s, followUpRows("3")),
        peopleIn(u"employed_3m"_s, followUpRows("3", atWork)),
        peopleIn(u"followed_6m"_s, followUpRows("6")),
        peopleIn(u"employed_6m"_s, followUpRows("6", atWork)),
        {{u"loans"_s, FigureKind::Flow, CountedIn::Loans, actBreakdowns()}, {loanRows()}},
        borrowers,
        {{u"loan_amount"_s, FigureKind::Flow, CountedIn::Dong, actBreakdowns()}, {loanRows(amount)}},
        {{u"loan_million"_s, FigureKind::Flow, CountedIn::MillionDong, actBreakdowns()}, {loanRows(amount)}},
        sincePlanBegan(hired, u"hired_people_cumulative"_s),
        sincePlanBegan(borrowers, u"loan_people_cumulative"_s),
    };
}

} // namespace hoanhap::storage
