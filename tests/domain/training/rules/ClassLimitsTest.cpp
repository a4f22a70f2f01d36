// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/rules/ClassLimits.h"
#include "domain/training/TrainingErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

ClassFile classOf(int learners, qint64 cost)
{
    ClassFile file;
    file.headCounts.resize(1);
    file.headCounts[0].people = learners;
    file.funding.resize(1);
    file.funding[0].amount = cost;
    return file;
}

} // namespace

TEST_CASE("a class of more learners than the office allows is doubted beside its seats", "[domain][training]")
{
    const TrainingRates rates;
    CHECK(doubtsAboutLimits(classOf(18, 0), rates).empty());
    CHECK(doubtsAboutLimits(classOf(19, 0), rates)
        == Errors{{errors::training::practiceTooLarge, u"seats"_s, {u"19"_s, u"18"_s}}});
    CHECK(doubtsAboutLimits(classOf(36, 0), rates)
        == Errors{{errors::training::classTooLarge, u"seats"_s, {u"36"_s, u"35"_s}}});
    ClassFile planned = classOf(0, 0);
    planned.vocationalClass.seats = 40;
    CHECK(doubtsAboutLimits(planned, rates).size() == 1);
    TrainingRates unlimited;
    unlimited.theoryLearnersMost = unlimited.practiceLearnersMost = 0;
    CHECK(doubtsAboutLimits(classOf(90, 0), unlimited).empty());
}

TEST_CASE("a class may cost what its learners may cost by their grounds", "[domain][training]")
{
    const TrainingRates rates;
    ClassFile file = classOf(2, 15'500'000); // two at 2, then 6, 3 and 2.5 million
    for (const QString& ground : {u"disabled"_s, u"poor"_s, u"near_poor"_s})
        file.enrolments.emplace_back().supportGround = ground;
    CHECK(doubtsAboutLimits(file, rates).empty());
    file.funding.emplace_back().amount = 1;
    CHECK(doubtsAboutLimits(file, rates)
        == Errors{{errors::training::costTooHigh, u"class_funding[1].amount"_s,
            {u"15.500.001"_s, u"15.500.000"_s}}});
    TrainingRates unlimited;
    unlimited.costPolicy = 0;
    CHECK(doubtsAboutLimits(file, unlimited).empty());
}

TEST_CASE("a class without learners yet may cost what it costs", "[domain][training]")
{
    CHECK(doubtsAboutLimits(classOf(0, 90'000'000), TrainingRates()).empty());
}
