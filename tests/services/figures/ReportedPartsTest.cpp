// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figures/reported/ReportedParts.h"
#include "office/TestOffice.h"
#include "services/figures/Figures.h"
#include "services/figures/reported/ReportedFigureService.h"
#include "services/plan/PlanService.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using domain::FigurePeriod;
using services::Figures;
using services::FigureSource;
using services::ReportedFigureService;
using services::tellingOf;

namespace {

const FigurePeriod wholeYear{QDate(2021, 1, 1), QDate(2021, 12, 31)};

domain::ReportedFigure toldFor(const FigurePeriod& period, std::optional<qint64> value)
{
    domain::ReportedFigure figure;
    figure.fromDate = period.from;
    figure.toDate = period.to;
    figure.value = value;
    return figure;
}

FigurePeriod months(int first, int last)
{
    const QDate from(2021, first, 1);
    return {from, QDate(2021, last, 1).addMonths(1).addDays(-1)};
}

const domain::Indicator& known(QStringView key)
{
    return *Figures::indicator(key);
}

/// An office below the department reports so many of an indicator for a period, with a dispatch of its own.
Uuid report(TestOffice& office, const FigurePeriod& period, const QString& key, qint64 value)
{
    services::PlanService plans(office.workspace());
    domain::Dispatch dispatch = plans.blankDispatch();
    dispatch.number = u"%1/BC"_s.arg(period.from.month());
    dispatch.issuedOn = QDate(2021, 12, 1);
    dispatch.issuer = u"Phòng LĐTBXH"_s;
    dispatch.subject = u"Số liệu"_s;
    ReportedFigureService service(office.workspace());
    const auto base = *service.grid(period);
    auto edited = base;
    edited.rows[0].source = FigureSource::Reported;
    edited.rows[0].dispatch = plans.saveDispatch(dispatch, dispatch)->dispatch.id;
    for (size_t column = 0; column < edited.indicators.size(); ++column)
        if (edited.indicators[column].key == key)
            edited.rows[0].cells[column].value = value;
    REQUIRE(service.save(base, edited));
    return edited.rows[0].unit;
}

} // namespace

TEST_CASE("parts that follow each other make up a period, a gap leaves it open", "[services]")
{
    const auto year = tellingOf(known(u"classes"), wholeYear,
        {toldFor(months(4, 6), 2), toldFor(months(1, 3), 1), toldFor(months(7, 12), 4)});
    REQUIRE(year);
    CHECK(year->stands.value == 7);
    CHECK(year->rows.size() == 3);
    CHECK(!tellingOf(known(u"classes"), wholeYear, {toldFor(months(1, 3), 1), toldFor(months(7, 12), 4)}));
    CHECK(!tellingOf(known(u"classes"), wholeYear, {}));
}

TEST_CASE("a report for the period itself goes before its parts", "[services]")
{
    const auto year = tellingOf(known(u"classes"), wholeYear,
        {toldFor(months(1, 6), 2), toldFor(months(7, 12), 4), toldFor(wholeYear, 5)});
    CHECK(year->stands.value == 5);
    CHECK(year->rows.size() == 1);
}

TEST_CASE("a stock is what stood at the end, people of two half-years are not added up", "[services]")
{
    const std::vector<domain::ReportedFigure> halves{toldFor(months(1, 6), 20), toldFor(months(7, 12), 30)};
    CHECK(tellingOf(known(u"people_managed"), wholeYear, halves)->stands.value == 30);
    const auto people = tellingOf(known(u"counselled_people"), wholeYear, halves);
    REQUIRE(people);
    CHECK(!people->stands.value);
    CHECK(people->rows.empty());
    CHECK(people->inParts);
    CHECK_FALSE(
        tellingOf(known(u"counselled_people"), wholeYear, {halves[0], toldFor(months(7, 12), {})})->inParts);
    CHECK(tellingOf(known(u"counselled_turns"), wholeYear, halves)->stands.value == 50);
}

TEST_CASE("a unit that reported its quarters has reported the year", "[services]")
{
    TestOffice office;
    for (int quarter = 0; quarter < 4; ++quarter)
        report(office, months(3 * quarter + 1, 3 * quarter + 3), u"classes"_s, quarter + 1);
    Figures figures(office.workspace());
    const auto year = figures.figureOf(u"classes"_s, wholeYear, domain::Breakdown::Unit);
    CHECK(year->value == 10);
    CHECK(year->unitsReported == 1);
    const auto behind = figures.recordsOf(u"classes"_s, wholeYear);
    REQUIRE(behind->size() == 4);
    CHECK(behind->front().dispatch.has_value());
    const auto half = figures.figureOf(u"classes"_s, months(1, 6));
    CHECK(half->value == 3);

    const auto grid = ReportedFigureService(office.workspace()).grid(wholeYear);
    CHECK(!grid->rows[0].isSilent());
    CHECK(grid->rows[1].isSilent());
}
