// SPDX-License-Identifier: GPL-3.0-or-later
// A report written early in December says what will have been reached on the 31st.
#include "services/ErrorCodes.h"
#include "services/reports/ReportFacts.h"
#include "services/reports/annexes/AnnexPages.h"
#include "services/reports/annexes/Annexes.h"
#include "services/reports/lifecycle/ReportOffice.h"
#include "services/reports/numbers/NumbersErrorCodes.h"
#include "services/reports/numbers/OverruledFigures.h"

#include <algorithm>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::OverruledFigures;
using services::ReportService;
using tests::ReportOffice;

namespace {

/// An office whose report of 2021 carries the comparison with last year and the plan.
struct EstimatingOffice : ReportOffice
{
    EstimatingOffice()
    {
        ReportService service(workspace());
        const domain::Report base = service.find(report)->report;
        domain::Report edited = base;
        edited.annexes = u"comparison"_s;
        REQUIRE(service.saveReport(base, edited));
    }
    Outcome expect(const QString& indicator, std::optional<qint64> value)
    {
        return OverruledFigures(workspace()).estimate(report, indicator, value);
    }
    document::Table comparison(const Uuid& of)
    {
        ReportService service(workspace());
        const auto facts = service.factsOf(service.find(of)->report);
        REQUIRE(facts);
        REQUIRE(facts->annexes.size() == 1);
        return std::get<document::Table>(facts->annexes.front().blocks.front());
    }
    /// What stands in the last columns of the row that is called so.
    QStringList lastCells(const Uuid& of, const QString& row)
    {
        const document::Table table = comparison(of);
        for (const document::TableRow& cells : table.rows)
            if (document::textOf(cells[1].runs) == row)
                return {document::textOf(cells[cells.size() - 2].runs), document::textOf(cells.back().runs)};
        return {};
    }
    bool hasColumn(const Uuid& of)
    {
        const document::Table table = comparison(of);
        for (const document::TableCell& cell : table.header.front())
            if (document::textOf(cell.runs) == u"Ước thực hiện đến 31/12"_s)
                return true;
        return false;
    }
};

const QString classesRow = u"Số lớp đào tạo nghề"_s;

} // namespace

TEST_CASE(
    "the column of what is expected stands there once somebody entered an estimate", "[services][reports]")
{
    EstimatingOffice office;
    CHECK_FALSE(office.hasColumn(office.report));
    REQUIRE(office.expect(u"classes"_s, 14));
    CHECK(office.hasColumn(office.report));
    CHECK(office.lastCells(office.report, classesRow).front() == u"14"_s);
    CHECK(office.lastCells(office.report, u"Số học viên"_s).front().isEmpty());
    REQUIRE(office.expect(u"classes"_s, 15));
    CHECK(office.lastCells(office.report, classesRow).front() == u"15"_s);
    REQUIRE(office.expect(u"classes"_s, std::nullopt));
    CHECK_FALSE(office.hasColumn(office.report));
}

TEST_CASE("rates of one table all have tenths where one of them has", "[services][reports]")
{
    services::AnnexFacts facts;
    facts.compared = {{u"classes"_s, 10, 10, 14, 18}, {u"learners"_s, 30, 300, 31, 540}};
    const auto tables = services::annexTables(facts, {u"comparison"_s});
    const document::Table page = services::annexTableOnPage(tables.front());
    const auto words = [&](size_t row, size_t column) {
        return document::textOf(page.rows[row][column].runs);
    };
    CHECK(words(0, 7) == u"140,0"_s);
    CHECK(words(1, 7) == u"103,3"_s);
    CHECK(words(0, 8) == u"140,0"_s);
    CHECK(words(0, 10) == u"180,0"_s);
    CHECK(words(1, 10) == u"180,0"_s);
    CHECK(words(0, 9) == u"18"_s);
}

TEST_CASE("an estimate changes no counted figure", "[services][reports]")
{
    EstimatingOffice office;
    const auto countedNow = [&] {
        const document::Table table = office.comparison(office.report);
        for (const document::TableRow& cells : table.rows)
            if (document::textOf(cells[1].runs) == classesRow)
                return document::textOf(cells[5].runs);
        return QString();
    };
    const QString before = countedNow();
    REQUIRE(office.expect(u"classes"_s, 14));
    CHECK(countedNow() == before);
    REQUIRE(office.life().submit(office.report));
    for (const domain::ReportFigure& figure :
        *office.frozen().figuresOf(office.life().versions(office.report)->front().id))
        if (figure.indicator == u"classes"_s && figure.breakdown.isEmpty())
            CHECK(figure.overruledValue.value_or(figure.value) == figure.value);
}

TEST_CASE("a wrong estimate is refused, and so is one after the draft", "[services][reports]")
{
    EstimatingOffice office;
    CHECK(office.expect(u"classes"_s, -1).has(services::errors::numbers::lessThanNothing));
    CHECK_FALSE(office.expect(u"so_lop"_s, 3));
    CHECK_FALSE(office.hasColumn(office.report));
    REQUIRE(office.life().submit(office.report));
    CHECK(office.expect(u"classes"_s, 14).has(services::errors::reportFrozen));
}

TEST_CASE(
    "what is expected of the year is not less than what the report states already", "[services][reports]")
{
    EstimatingOffice office;
    REQUIRE(OverruledFigures(office.workspace())
                .change(office.report, {u"classes"_s}, 12, u"Theo báo cáo của cơ sở đào tạo"_s));
    const Outcome less = office.expect(u"classes"_s, 11);
    REQUIRE(less.has(services::errors::numbers::estimateBelowStated));
    CHECK(less.errors().front().field == u"value"_s);
    CHECK(less.errors().front().arguments == QStringList{u"11"_s, u"12"_s});
    CHECK(office.expect(u"classes"_s, 12));
    CHECK(office.expect(u"people_managed"_s, 0)); // whoever is managed may leave
}

TEST_CASE("a replacing report keeps the estimates and what was changed by hand", "[services][reports]")
{
    EstimatingOffice office;
    REQUIRE(office.expect(u"classes"_s, 14));
    REQUIRE(OverruledFigures(office.workspace())
                .change(office.report, {u"learners"_s}, 77, u"Theo báo cáo của cơ sở đào tạo"_s));
    office.issue();
    const auto successor = office.life().replace(office.report);
    REQUIRE(successor);
    CHECK(office.lastCells(successor->id, classesRow).front() == u"14"_s);
    const auto overruled = OverruledFigures(office.workspace()).of(successor->id);
    REQUIRE(overruled);
    CHECK(std::ranges::count_if(*overruled, [](const OverruledFigures::Overruled& figure) {
        return figure.figure.indicator == u"learners"_s && figure.value == 77;
    }) == 1);
}
