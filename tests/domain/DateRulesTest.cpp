// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DateRules.h"

#include "domain/ErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

TEST_CASE("the second of two days may not lie before the first", "[domain]")
{
    const QDate first(2021, 3, 11);
    Errors faults;
    checkOrder(first, first, u"ends_on"_s, faults);
    checkOrder(first, first.addDays(1), u"ends_on"_s, faults);
    checkOrder(std::nullopt, first, u"ends_on"_s, faults);
    checkOrder(first, std::nullopt, u"ends_on"_s, faults);
    CHECK(faults.empty());
    checkOrder(first, first.addDays(-1), u"ends_on"_s, faults);
    CHECK(faults == Errors{{errors::datesBackwards, u"ends_on"_s, {u"11/3/2021"_s, u"10/3/2021"_s}}});
}

TEST_CASE("tomorrow is ahead, today is not", "[domain]")
{
    const QDate today(2021, 12, 6);
    Errors faults;
    checkNotAhead(today, today, u"referred_on"_s, faults);
    checkNotAhead(std::nullopt, today, u"referred_on"_s, faults);
    CHECK(faults.empty());
    checkNotAhead(today.addDays(1), today, u"referred_on"_s, faults);
    CHECK(faults == Errors{{errors::dateInFuture, u"referred_on"_s, {u"07/12/2021"_s}}});
}

TEST_CASE("a term counts its first and its last day", "[domain]")
{
    struct Case
    {
        QDate first, last;
        int months;
    };
    const Case cases[]{
        {{2020, 1, 1}, {2020, 12, 31}, 12},
        {{2020, 1, 1}, {2020, 12, 30}, 11},
        {{2020, 1, 15}, {2025, 1, 14}, 60},
        {{2020, 1, 15}, {2025, 2, 13}, 60},
        {{2020, 1, 15}, {2025, 2, 14}, 61},
        {{2020, 8, 31}, {2021, 2, 28}, 6},
        {{2020, 3, 1}, {2020, 3, 1}, 0},
    };
    for (const Case& term : cases) {
        INFO(term.last.toString(Qt::ISODate).toStdString());
        CHECK(monthsOfTerm(term.first, term.last) == term.months);
    }
}
