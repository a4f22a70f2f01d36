// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/rules/CaseRules.h"

#include "domain/cases/CaseErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;
namespace codes = hoanhap::domain::errors::cases;

namespace {

LegalStatus judgedAs(const QString& kind, const QString& judgment = u"12/2018/HSST"_s)
{
    LegalStatus status;
    status.id = Uuid::ofCode(u"test"_s, kind);
    status.kind = kind;
    status.judgmentNumber = judgment;
    status.judgmentDate = QDate(2018, 6, 20);
    return status;
}

LegalStatus servedInOrder()
{
    LegalStatus status = judgedAs(u"sentence_served"_s);
    status.arrestedOn = QDate(2018, 2, 1);
    status.sentenceEndsOn = QDate(2021, 2, 1);
    status.releasedOn = QDate(2021, 2, 1);
    status.fromDate = QDate(2021, 2, 1);
    return status;
}

PersonFile caseFile(std::vector<LegalStatus> statuses)
{
    PersonFile file;
    file.person.birth = text::PartialDate::ofYear(1985);
    file.statuses = std::move(statuses);
    return file;
}

Errors warningsOfCase(std::vector<LegalStatus> statuses)
{
    return caseWarnings(caseFile(std::move(statuses)));
}

Errors warningsWithPenalty(const LegalStatus& status, const QString& kind, std::optional<QDate> from = {})
{
    PersonFile file = caseFile({status});
    AdditionalPenalty penalty;
    penalty.legalStatusId = status.id;
    penalty.kind = kind;
    penalty.fromDate = from;
    file.penalties.push_back(penalty);
    return caseWarnings(file);
}

} // namespace

TEST_CASE("a case told in good order has nothing to warn of", "[cases]")
{
    CHECK(warningsOfCase({servedInOrder()}).empty());
    CHECK(warningsOfCase({servedInOrder(), judgedAs(u"local_supervision"_s)})
              .empty()); // both at once: TT 10/2024 Điều 15
    CHECK(warningsWithPenalty(servedInOrder(), u"residence_ban"_s, QDate(2021, 2, 1)).empty());
    CHECK(warningsOfCase({}).empty());
}

TEST_CASE("nobody is released after the end judgedAs the sentence, nor counts as released before", "[cases]")
{
    LegalStatus status = servedInOrder();
    status.releasedOn = QDate(2021, 2, 2);
    const QString first = u"legal_status[0]."_s;
    CHECK(warningsOfCase({status})
        == Errors{{codes::releasedAfterSentence, first + u"released_on"_s, {u"01/02/2021"_s}},
            {codes::fromBeforeRelease, first + u"from_date"_s, {u"02/02/2021"_s}}});
}

TEST_CASE("who was released is so from the day of release on or the day after", "[cases]")
{
    LegalStatus status = servedInOrder();
    status.fromDate = QDate(2021, 2, 2);
    CHECK(warningsOfCase({status}).empty());
    status.fromDate = QDate(2021, 2, 3);
    CHECK(warningsOfCase({status})
        == Errors{{codes::fromAfterRelease, u"legal_status[0].from_date"_s, {u"01/02/2021"_s}}});
    status.kind = u"local_supervision"_s; // may begin later
    CHECK(warningsOfCase({status}).empty());
}

TEST_CASE("a conviction that was expunged has ended", "[cases]")
{
    LegalStatus status = servedInOrder();
    status.expungedOn = QDate(2024, 2, 1);
    CHECK(warningsOfCase({status})
        == Errors{{codes::expungedNotEnded, u"legal_status[0].ended_on"_s, {u"01/02/2024"_s}}});
    status.endedOn = status.expungedOn;
    status.endReason = u"expunged"_s;
    CHECK(warningsOfCase({status}).empty());
}

TEST_CASE("the end judgedAs a probation follows from its length or from the sentence", "[cases]")
{
    LegalStatus suspended = judgedAs(u"suspended_sentence"_s);
    suspended.fromDate = QDate(2021, 3, 15);
    suspended.probationMonths = 24;
    for (const QDate fits : {QDate(2023, 3, 15), QDate(2023, 3, 14)}) {
        suspended.toDate = fits;
        CHECK(warningsOfCase({suspended}).empty());
    }
    suspended.toDate = QDate(2023, 4, 15);
    CHECK(warningsOfCase({suspended})
        == Errors{{codes::probationOtherEnd, u"legal_status[0].to_date"_s, {u"15/3/2023"_s}}});
    LegalStatus early = servedInOrder();
    early.kind = u"conditional_release"_s;
    early.fromDate = early.releasedOn = QDate(2020, 9, 2);
    early.toDate = QDate(2022, 2, 1);
    CHECK(warningsOfCase({early})
        == Errors{{codes::probationOtherEnd, u"legal_status[0].to_date"_s, {u"01/02/2021"_s}}});
}

TEST_CASE("a status ends on a day, for a reason judgedAs its kind, expunged by a document", "[cases]")
{
    LegalStatus status = judgedAs(u"rehabilitation_trainee"_s);
    status.endReason = u"expunged"_s;
    const QString first = u"legal_status[0]."_s;
    CHECK(warningsOfCase({status})
        == Errors{{codes::endWithoutDay, first + u"ended_on"_s},
            {codes::endReasonUnfit, first + u"end_reason"_s},
            {codes::expungedWithoutDocument, first + u"expunged_on"_s}});
}

TEST_CASE("an expungement before its earliest day is pointed at", "[cases]")
{
    LegalStatus status = servedInOrder();
    status.sentenceYears = 3; // two years after 01/02/2021: BLHS Điều 70
    status.endedOn = QDate(2023, 2, 1);
    status.endReason = u"expunged"_s;
    status.expungedOn = QDate(2023, 1, 31);
    CHECK(warningsOfCase({status})
        == Errors{{codes::expungedEarly, u"legal_status[0].expunged_on"_s, {u"01/02/2023"_s}}});
    status.expungedOn = QDate(2023, 2, 1);
    CHECK(warningsOfCase({status}).empty());
}

TEST_CASE("the same status twice is told with the line judgedAs the first", "[cases]")
{
    const Errors twice{{codes::enteredTwice, u"legal_status[1].kind"_s, {u"1"_s}}};
    CHECK(warningsOfCase({servedInOrder(), servedInOrder()}) == twice);
    LegalStatus over = servedInOrder();
    over.endedOn = QDate(2022, 1, 1);
    over.endReason = u"new_sentence"_s;
    LegalStatus again = servedInOrder();
    again.judgmentNumber = u"7/2022/HSST"_s;
    again.fromDate = again.releasedOn = QDate(2023, 1, 1);
    again.sentenceEndsOn.reset();
    CHECK(warningsOfCase({over, again}).empty());
}

TEST_CASE("nobody is in prison and released at once, nor serves two main penalties judgedAs one judgment",
    "[cases]")
{
    const LegalStatus inPrison = judgedAs(u"about_to_be_released"_s, u"7/2021/HSST"_s);
    CHECK(warningsOfCase({servedInOrder(), inPrison})
        == Errors{{codes::freeAndInPrison, u"legal_status[1].kind"_s, {u"1"_s}}});
    CHECK(warningsOfCase({judgedAs(u"suspended_sentence"_s), judgedAs(u"non_custodial_reform"_s)})
        == Errors{{codes::twoMainPenalties, u"legal_status[1].kind"_s, {u"1"_s}}});
    CHECK(warningsOfCase(
        {judgedAs(u"suspended_sentence"_s), judgedAs(u"non_custodial_reform"_s, u"8/2020/HSST"_s)})
              .empty());
}

TEST_CASE("residence bans and supervision follow prison", "[cases]")
{
    CHECK(warningsWithPenalty(judgedAs(u"suspended_sentence"_s), u"residence_ban"_s)
        == Errors{{codes::banWithoutPrison, u"additional_penalty[0].kind"_s}});
    CHECK(warningsWithPenalty(servedInOrder(), u"local_supervision"_s, QDate(2021, 1, 31))
        == Errors{{codes::banBeforeRelease, u"additional_penalty[0].from_date"_s, {u"01/02/2021"_s}}});
    CHECK(warningsWithPenalty(judgedAs(u"suspended_sentence"_s), u"profession_ban"_s).empty());
}

TEST_CASE("minors get no additional penalty and eighteen years judgedAs prison at most", "[cases]")
{
    LegalStatus status = servedInOrder();
    status.sentenceYears = 19;
    PersonFile file = caseFile({status});
    file.person.birth = text::PartialDate::ofYear(2001);
    AdditionalPenalty penalty;
    penalty.legalStatusId = status.id;
    penalty.kind = u"fine"_s;
    file.penalties.push_back(penalty);
    CHECK(caseWarnings(file)
        == Errors{{codes::minorLongPrison, u"legal_status[0].sentence_years"_s, {u"19"_s, u"18"_s}},
            {codes::minorWithPenalty, u"additional_penalty[0].kind"_s}});
    file.person.birth = text::PartialDate::ofYear(1985);
    CHECK(caseWarnings(file).empty());
}
