// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/needs/NeedRules.h"

#include "domain/ErrorCodes.h"
#include "domain/needs/NeedErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;
namespace faults = hoanhap::domain::errors::needs;

namespace {

const QDate needsDay(2021, 12, 6);

Need surveyedNeed(const char* kind, NeedState state = NeedState::Open)
{
    Need need;
    need.id = Uuid::ofCode(u"need"_s, QString::fromLatin1(kind));
    need.kind = QString::fromLatin1(kind);
    need.state = state;
    need.surveyedOn = QDate(2021, 3, 1);
    if (state == NeedState::Met || state == NeedState::Declined)
        need.closedOn = QDate(2021, 6, 1);
    return need;
}

Errors doubtsOfNeeds(const std::vector<Need>& needs)
{
    const Findings findings = checkNeeds(needs, needsDay);
    CHECK(findings.errors.empty());
    return findings.warnings;
}

Error needFault(const char* field, ErrorCode code)
{
    return {code, QString::fromLatin1(field)};
}

} // namespace

TEST_CASE("a need that is met or declined with a reason is sound", "[domain]")
{
    Need declined = surveyedNeed("loan", NeedState::Declined);
    declined.declineReason = u"has_work"_s;
    CHECK(
        doubtsOfNeeds({surveyedNeed("job"), surveyedNeed("legal_papers", NeedState::Met), declined}).empty());
}

TEST_CASE("what does not fit the state of a need is said at its field", "[domain]")
{
    Need open = surveyedNeed("job");
    open.declineReason = u"health"_s;
    open.closedOn = QDate(2021, 4, 1);
    CHECK(doubtsOfNeeds({open})
        == Errors{needFault("need[0].decline_reason", faults::reasonUnused),
            needFault("need[0].closed_on", faults::closedDayUnused)});
    Need met = surveyedNeed("job", NeedState::Met);
    met.closedOn.reset();
    CHECK(doubtsOfNeeds({met}) == Errors{needFault("need[0].closed_on", faults::closedDayMissing)});
}

TEST_CASE("the same need asked for twice is doubtful only while the first is open", "[domain]")
{
    CHECK(doubtsOfNeeds({surveyedNeed("job"), surveyedNeed("job")})
        == Errors{needFault("need[1].kind", faults::openTwice)});
    CHECK(doubtsOfNeeds({surveyedNeed("job", NeedState::Met), surveyedNeed("job")}).empty());
    Need tailor = surveyedNeed("training");
    tailor.occupation = u"May"_s;
    Need cook = tailor;
    cook.occupation = u"Nấu ăn"_s;
    CHECK(doubtsOfNeeds({tailor, cook}).empty());
}

TEST_CASE("nobody has no need and a need at once", "[domain]")
{
    CHECK(doubtsOfNeeds({surveyedNeed("job"), surveyedNeed("none")})
        == Errors{needFault("need[1].kind", faults::noneBesideOthers)});
    CHECK(doubtsOfNeeds({surveyedNeed("job", NeedState::Met), surveyedNeed("none")}).empty());
    Need later = surveyedNeed("job");
    later.surveyedOn = QDate(2021, 8, 1);
    CHECK(doubtsOfNeeds({surveyedNeed("none"), later}).empty());
    CHECK_FALSE(isUnanswered(surveyedNeed("none")));
}

TEST_CASE("a need closed before it was surveyed, and one without a kind, are refused", "[domain]")
{
    Need backwards = surveyedNeed("job", NeedState::Met);
    backwards.closedOn = QDate(2021, 2, 1);
    const Findings findings = checkNeeds({backwards, surveyedNeed("")}, needsDay);
    REQUIRE(findings.errors.size() == 2);
    CHECK(findings.errors[0].code == errors::datesBackwards);
    CHECK(findings.errors[1] == needFault("need[1].kind", errors::kindMissing));
}

TEST_CASE("who declines now must say why, what stood so before stays", "[domain]")
{
    const Need without = surveyedNeed("job", NeedState::Declined);
    CHECK(doubtsOfNeeds({without})
        == Errors{needFault("need[0].decline_reason", faults::declineReasonMissing)});
    CHECK(reasonsMissingNow({}, {without})
        == Errors{needFault("need[0].decline_reason", faults::declineReasonMissing)});
    CHECK(reasonsMissingNow({surveyedNeed("job")}, {without}).size() == 1);
    CHECK(reasonsMissingNow({without}, {without}).empty());
}
