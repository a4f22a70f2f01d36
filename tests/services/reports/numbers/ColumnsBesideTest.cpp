// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the report's own numbers in its annexes: last year's and the plan's.
#include "domain/plan/PlanFile.h"
#include "services/people/PersonService.h"
#include "services/records/Change.h"
#include "services/reports/annexes/AnnexOffice.h"
#include "services/reports/lifecycle/ReportLifecycle.h"
#include "services/reports/numbers/NumberBehind.h"
#include "services/reports/numbers/NumbersErrorCodes.h"
#include "services/reports/numbers/OverruledFigures.h"
#include "services/reports/numbers/RecordedAmount.h"
#include "services/reports/numbers/RecordsBehind.h"

#include <algorithm>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using services::AnnexCell;
using services::FigureColumn;
using services::FigureRef;
using services::NumberBehind;

namespace {

const domain::FigurePeriod yearBefore{QDate(2020, 1, 1), QDate(2020, 12, 31)};

/// A click on the cell answers with its own number, over its own days, and with those whom it counts.
void holdAgainstClick(AnnexOffice& office, const AnnexCell& cell)
{
    INFO(cell.mark().toStdString());
    NumberBehind behind(office.workspace(), office.report);
    const FigureRef clicked = FigureRef::fromMark(cell.mark());
    const auto known = behind.of(clicked);
    REQUIRE(known);
    CHECK(known->known == cell.value.has_value());
    if (!cell.value)
        return;
    CHECK(known->value == *cell.value);
    if (clicked.column == FigureColumn::YearBefore) {
        CHECK(known->period == yearBefore);
        const auto records = behind.records(clicked);
        REQUIRE(records);
        CHECK(amountOf(*records) == *cell.value);
    }
}

/// The plan of the report wants so many in 2021.
void want(AnnexOffice& office, const QString& indicator, qint64 value)
{
    REQUIRE(office.report.planId);
    const auto tasks = office.workspace().stores().of<domain::PlanTask>().whereEqual(
        "plan_id", office.report.planId->toString());
    REQUIRE_FALSE(tasks.empty());
    domain::TaskTarget target;
    target.taskId = tasks.front().id;
    target.year = 2021;
    target.indicator = indicator;
    target.value = value;
    REQUIRE(services::inOneChange(office.workspace(), domain::Permission::WriteReports, office.report.unitId,
        u"plan.saved"_s, [&](services::Change& change) -> Outcome {
            change.add(target);
            return Done{};
        }));
}

FigureRef lastYear(const QString& indicator)
{
    FigureRef figure{indicator};
    figure.column = FigureColumn::YearBefore;
    return figure;
}

} // namespace

TEST_CASE("last year's column of annex IV answers with last year's number and people", "[services][numbers]")
{
    AnnexOffice office;
    int answered = 0;
    for (const auto& row : office.table(u"comparison"_s).rows) {
        CHECK(row.at(3).figure.column == FigureColumn::YearBefore);
        holdAgainstClick(office, row.at(3));
        answered += row.at(3).value.value_or(0) > 0;
    }
    CHECK(answered > 5);
}

TEST_CASE("the plan's column of annex IV answers with what the plan wants, and counts nobody",
    "[services][numbers]")
{
    AnnexOffice office;
    want(office, u"people_managed"_s, 250);
    int answered = 0;
    for (const auto& row : office.table(u"comparison"_s).rows) {
        if (!row.at(4).value)
            continue;
        if (row.at(4).figure.indicator == "people_managed"_L1)
            CHECK(row.at(4).value == 250);
        ++answered;
        holdAgainstClick(office, row.at(4));
        const FigureRef plan = FigureRef::fromMark(row.at(4).mark());
        CHECK(plan.column == FigureColumn::Plan);
        CHECK(NumberBehind(office.workspace(), office.report).records(plan)->rows.empty());
    }
    CHECK(answered > 0);
}

TEST_CASE("every bar of annex V answers with its own number, last year's too", "[services][numbers]")
{
    AnnexOffice office;
    int ofLastYear = 0;
    for (const services::AnnexChart& chart : office.table(u"charts"_s).charts)
        for (const auto& line : chart.lines)
            for (const AnnexCell& cell : line.values) {
                if (cell.figure.indicator.isEmpty())
                    continue;
                holdAgainstClick(office, cell);
                ofLastYear += cell.figure.column == FigureColumn::YearBefore;
            }
    CHECK(ofLastYear > 0);
}

TEST_CASE(
    "the numbers beside the report's own are told with the others and their lists", "[services][numbers]")
{
    AnnexOffice office;
    const auto stated = services::OverruledFigures(office.workspace()).stated(office.report);
    REQUIRE(stated);
    const auto told =
        std::ranges::find(*stated, lastYear(u"people_managed"_s), &services::AnnexValue::figure);
    REQUIRE(told != stated->end());
    CHECK(told->value == office.table(u"comparison"_s).rows.at(0).at(3).value);
    const auto lists = services::recordIdsBehind(office.workspace(), office.report, {told->figure});
    REQUIRE(lists);
    CHECK(std::ssize(lists->front()) == told->value);
    CHECK(services::OverruledFigures(office.workspace())
              .change(office.report.id, told->figure, 7, u"nhầm"_s)
              .has(services::errors::numbers::notOverruled));
}

TEST_CASE("last year's column of a submitted report keeps whom it counted", "[services][numbers]")
{
    AnnexOffice office;
    REQUIRE(services::ReportLifecycle(office.workspace()).submit(office.report.id));
    office.report = services::ReportService(office.workspace()).find(office.report.id)->report;
    NumberBehind behind(office.workspace(), office.report);
    const FigureRef figure = lastYear(u"people_managed"_s);
    const auto before = behind.records(figure);
    REQUIRE(before);
    REQUIRE_FALSE(before->rows.empty());
    REQUIRE(services::PersonService(office.workspace()).moveToBin(*before->rows.front().person));
    CHECK(behind.of(figure)->value + 1 == std::ssize(before->rows)); // the register now
    CHECK(services::OverruledFigures(office.workspace()).statedIn(office.report, figure)->value
        == std::ssize(before->rows));
    CHECK(behind.records(figure)->rows.size() == before->rows.size());
    CHECK(behind.records(figure)->frozen);
}
