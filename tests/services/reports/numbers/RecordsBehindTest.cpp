// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/numbers/RecordsBehind.h"

#include "services/reports/annexes/AnnexOffice.h"
#include "services/reports/lifecycle/ReportLifecycle.h"
#include "services/reports/numbers/NumberBehind.h"
#include "services/reports/numbers/OverruledFigures.h"

#include <QSet>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using services::FigureRef;
using services::NumberBehind;

namespace {

std::vector<FigureRef> figuresOf(AnnexOffice& office)
{
    std::vector<FigureRef> figures;
    const auto stated = services::OverruledFigures(office.workspace()).stated(office.report);
    REQUIRE(stated);
    for (const services::AnnexValue& value : *stated)
        figures.push_back(value.figure);
    return figures;
}

/// Each list is that which a click on its number shows.
void holdAgainstOneByOne(AnnexOffice& office, const std::vector<FigureRef>& figures)
{
    const auto lists = services::recordIdsBehind(office.workspace(), office.report, figures);
    REQUIRE(lists);
    REQUIRE(lists->size() == figures.size());
    NumberBehind behind(office.workspace(), office.report);
    size_t listed = 0;
    for (size_t i = 0; i < figures.size(); ++i) {
        INFO(figures[i].mark().toStdString());
        const auto alone = behind.records(figures[i]);
        REQUIRE(alone);
        std::vector<Uuid> ids;
        for (const services::CountedRecord& record : alone->rows)
            ids.push_back(record.record);
        CHECK((*lists)[i] == ids);
        listed += ids.size();
    }
    CHECK(listed > figures.size());
}

std::string looksAtLists(TestOffice& office)
{
    return office.workspace().session().single(
        "counting", "SELECT count(*) FROM audit_event WHERE action = 'figure.listed'");
}

} // namespace

TEST_CASE("the records behind all numbers of a report at once are those behind each", "[services][numbers]")
{
    AnnexOffice office;
    const std::vector<FigureRef> figures = figuresOf(office);
    CHECK(figures.size() > 100);
    holdAgainstOneByOne(office, figures);
}

TEST_CASE("the same at once where rows are communes", "[services][numbers]")
{
    AnnexOffice office(7, u"phong-ldtbxh-chau-thanh-2021"_s);
    holdAgainstOneByOne(office, figuresOf(office));
}

TEST_CASE("the same at once of what was frozen", "[services][numbers]")
{
    AnnexOffice office;
    REQUIRE(services::ReportLifecycle(office.workspace()).submit(office.report.id));
    office.report = services::ReportService(office.workspace()).find(office.report.id)->report;
    holdAgainstOneByOne(office, figuresOf(office));
}

TEST_CASE("each indicator is read once in each period, however many cells state it", "[services][numbers]")
{
    AnnexOffice office;
    const std::vector<FigureRef> figures = figuresOf(office);
    QSet<QString> read;
    for (const FigureRef& figure : figures)
        if (figure.column != services::FigureColumn::Plan) // which counts nobody
            read.insert(figure.indicator
                + (figure.column == services::FigureColumn::YearBefore ? u" before"_s : QString()));
    const int before = std::stoi(looksAtLists(office));
    REQUIRE(services::recordIdsBehind(office.workspace(), office.report, figures));
    CHECK(std::stoi(looksAtLists(office)) - before == read.size());
}

TEST_CASE("a cell of an unknown unit has no list at once either", "[services][numbers]")
{
    AnnexOffice office;
    CHECK_FALSE(
        services::recordIdsBehind(office.workspace(), office.report, {{u"people_managed"_s, u"không có"_s}}));
}
