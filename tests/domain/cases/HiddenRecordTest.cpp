// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/HiddenRecord.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::LegalStatus;
using domain::PersonFile;

namespace {

const QDate today(2021, 12, 6);

LegalStatus convicted(const QString& kind)
{
    LegalStatus status;
    status.id = Uuid::ofCode(u"legal_status", kind);
    status.kind = kind;
    status.offence = u"Trộm cắp tài sản"_s;
    status.sentenceYears = 2;
    status.releasedOn = QDate(2018, 2, 9);
    return status;
}

} // namespace

TEST_CASE("a record is expunged when each conviction is, by document or as the reason of its end", "[domain]")
{
    PersonFile file;
    CHECK_FALSE(domain::everyConvictionExpunged(file, today));
    file.statuses = {convicted(u"sentence_served"_s), convicted(u"local_supervision"_s)};
    file.statuses[0].expungedOn = QDate(2021, 2, 9);
    CHECK_FALSE(domain::everyConvictionExpunged(file, today));
    file.statuses[1].endReason = u"expunged"_s; // without a day it is not ended yet
    CHECK_FALSE(domain::everyConvictionExpunged(file, today));
    file.statuses[1].endedOn = QDate(2021, 2, 9);
    CHECK(domain::everyConvictionExpunged(file, today));
    file.statuses.push_back(convicted(u"rehabilitation_trainee"_s)); // no conviction
    CHECK(domain::everyConvictionExpunged(file, today));
    file.statuses = {convicted(u"rehabilitation_trainee"_s)};
    CHECK_FALSE(domain::everyConvictionExpunged(file, today));
}

TEST_CASE("a record whose expungement lies ahead is not expunged before that day", "[domain]")
{
    const QDate ahead = today.addDays(1);
    PersonFile file;
    file.statuses = {convicted(u"sentence_served"_s), convicted(u"local_supervision"_s)};
    file.statuses[0].expungedOn = ahead;
    file.statuses[1].endReason = u"expunged"_s;
    file.statuses[1].endedOn = today;
    CHECK_FALSE(domain::everyConvictionExpunged(file, today));
    CHECK(domain::everyConvictionExpunged(file, ahead));
    file.statuses[0].expungedOn = today;
    file.statuses[1].endedOn = ahead;
    CHECK_FALSE(domain::everyConvictionExpunged(file, today));
    CHECK(domain::everyConvictionExpunged(file, ahead));
}

TEST_CASE("hiding takes offence, sentence and penalties of expunged convictions, nothing else", "[domain]")
{
    PersonFile file;
    file.statuses = {convicted(u"sentence_served"_s), convicted(u"suspended_sentence"_s)};
    file.statuses[0].expungedOn = QDate(2021, 2, 9);
    file.penalties.resize(2);
    file.penalties[0].legalStatusId = file.statuses[0].id;
    file.penalties[1].legalStatusId = file.statuses[1].id;
    domain::hideJudgments(file);
    CHECK_FALSE(file.statuses[0].offence.isEmpty()); // not closed and hidden yet
    file.person.recordHidden = true;
    domain::hideJudgments(file);
    CHECK(file.statuses[0].offence.isEmpty());
    CHECK_FALSE(file.statuses[0].sentenceYears);
    CHECK(file.statuses[0].kind == u"sentence_served"_s);
    CHECK(file.statuses[0].releasedOn == QDate(2018, 2, 9));
    CHECK(file.statuses[1].offence == u"Trộm cắp tài sản"_s);
    REQUIRE(file.penalties.size() == 1);
    CHECK(file.penalties[0].legalStatusId == file.statuses[1].id);
}
