// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/DispatchRules.h"

#include "domain/ErrorCodes.h"
#include "domain/plan/PlanErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

Dispatch soundDispatch()
{
    Dispatch dispatch;
    dispatch.number = u"1842/CAT-THAHS&HTTP"_s;
    dispatch.issuer = u"Công an tỉnh Đồng Tháp"_s;
    dispatch.issuedOn = QDate(2021, 11, 23);
    return dispatch;
}

} // namespace

TEST_CASE("a dispatch needs its number, its sender and its day", "[domain]")
{
    Dispatch sound = soundDispatch();
    CHECK(checkDispatch(sound).errors.empty());
    CHECK(checkDispatch(sound).warnings.empty());
    CHECK(sound.number == u"1842/CAT-THAHS&HTTP"_s);
    Dispatch empty;
    CHECK(checkDispatch(empty).errors
        == Errors{{errors::dispatchNumberMissing, u"number"_s}, {errors::issuerMissing, u"issuer"_s},
            {errors::dayMissing, u"issued_on"_s}});
}

TEST_CASE("a dispatch that came or falls due before its day is doubtful", "[domain]")
{
    Dispatch dispatch = soundDispatch();
    dispatch.receivedOn = dispatch.issuedOn;
    dispatch.deadline = QDate(2021, 12, 10);
    CHECK(checkDispatch(dispatch).warnings.empty());
    dispatch.receivedOn = QDate(2021, 11, 22);
    dispatch.deadline = QDate(2020, 12, 10);
    const Findings findings = checkDispatch(dispatch);
    CHECK(findings.errors.empty());
    CHECK(findings.warnings
        == Errors{{errors::datesBackwards, u"received_on"_s, {u"23/11/2021"_s, u"22/11/2021"_s}},
            {errors::datesBackwards, u"deadline"_s, {u"23/11/2021"_s, u"10/12/2020"_s}}});
}

TEST_CASE("a dispatch that goes out has no day on which it arrived", "[domain]")
{
    Dispatch dispatch = soundDispatch();
    dispatch.direction = DispatchDirection::Out;
    dispatch.receivedOn = dispatch.issuedOn->addDays(-3);
    CHECK(checkDispatch(dispatch).warnings.empty());
    CHECK_FALSE(dispatch.receivedOn);
}

TEST_CASE("a report is asked for of a year that lies near the letter", "[domain]")
{
    const auto askedFor = [](int year) {
        Dispatch dispatch = soundDispatch();
        dispatch.deadline = QDate(2021, 12, 10);
        dispatch.asksReportYear = year;
        return checkDispatch(dispatch);
    };
    CHECK(askedFor(2021).warnings.empty());
    CHECK(askedFor(2020).warnings.empty());
    CHECK(askedFor(20226).errors
        == Errors{{errors::plan::reportYearImplausible, u"asks_report_year"_s, {u"20226"_s}}});
    CHECK(askedFor(2012).errors.empty());
    CHECK(askedFor(2012).warnings.size() == 1);
}
