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

const QDate officeDay(2021, 12, 6);

Need needOf(const char* kind, NeedState state = NeedState::Open)
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

Errors warningsOf(const std::vector<Need>& needs)
{
    const Findings findings = checkNeeds(needs, officeDay);
    CHECK(findings.errors.empty());
    return findings.warnings;
}

Error at(const char* field, ErrorCode code)
{
    return {code, QString::fromLatin1(field)};
}

} // namespace

TEST_CASE("a need that is met or declined with a reason is sound", "[domain]")
{
    Need declined = needOf("loan", NeedState::Declined);
    declined.declineReason = u"has_work"_s;
    CHECK(warningsOf({needOf("job"), needOf("legal_papers", NeedState::Met), declined}).empty());
}

TEST_CASE("training asks for the occupation while it is not met", "[domain]")
{
    CHECK(warningsOf({needOf("training")}) == Errors{at("need[0].occupation", faults::occupationMissing)});
    CHECK(warningsOf({needOf("training", NeedState::Met)}).empty());
}

TEST_CASE("what does not fit the state of a need is said at its field", "[domain]")
{
    Need open = needOf("job");
    open.declineReason = u"health"_s;
    open.closedOn = QDate(2021, 4, 1);
    CHECK(warningsOf({open})
        == Errors{at("need[0].decline_reason", faults::reasonUnused),
            at("need[0].closed_on", faults::closedDayUnused)});
    Need met = needOf("job", NeedState::Met);
    met.closedOn.reset();
    CHECK(warningsOf({met}) == Errors{at("need[0].closed_on", faults::closedDayMissing)});
}

TEST_CASE("the same need asked for twice is doubtful only while the first is open", "[domain]")
{
    CHECK(warningsOf({needOf("job"), needOf("job")}) == Errors{at("need[1].kind", faults::openTwice)});
    CHECK(warningsOf({needOf("job", NeedState::Met), needOf("job")}).empty());
    Need tailor = needOf("training");
    tailor.occupation = u"May"_s;
    Need cook = tailor;
    cook.occupation = u"Nấu ăn"_s;
    CHECK(warningsOf({tailor, cook}).empty());
}

TEST_CASE("nobody has no need and a need at once", "[domain]")
{
    CHECK(
        warningsOf({needOf("job"), needOf("none")}) == Errors{at("need[1].kind", faults::noneBesideOthers)});
    CHECK(warningsOf({needOf("job", NeedState::Met), needOf("none")}).empty());
    Need later = needOf("job");
    later.surveyedOn = QDate(2021, 8, 1);
    CHECK(warningsOf({needOf("none"), later}).empty());
    CHECK_FALSE(isUnanswered(needOf("none")));
}

TEST_CASE("a need closed before it was surveyed, and one without a kind, are refused", "[domain]")
{
    Need backwards = needOf("job", NeedState::Met);
    backwards.closedOn = QDate(2021, 2, 1);
    const Findings findings = checkNeeds({backwards, needOf("")}, officeDay);
    REQUIRE(findings.errors.size() == 2);
    CHECK(findings.errors[0].code == errors::datesBackwards);
    CHECK(findings.errors[1] == at("need[1].kind", errors::kindMissing));
}

TEST_CASE("who declines now must say why, what stood so before stays", "[domain]")
{
    const Need without = needOf("job", NeedState::Declined);
    CHECK(warningsOf({without}) == Errors{at("need[0].decline_reason", faults::declineReasonMissing)});
    CHECK(reasonsMissingNow({}, {without})
        == Errors{at("need[0].decline_reason", faults::declineReasonMissing)});
    CHECK(reasonsMissingNow({needOf("job")}, {without}).size() == 1);
    CHECK(reasonsMissingNow({without}, {without}).empty());
}
