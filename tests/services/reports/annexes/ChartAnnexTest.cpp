// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/Paginator.h"
#include "document/rendering/DocumentFile.h"
#include "domain/training/VocationalClass.h"
#include "services/figures/HandCount.h"
#include "services/reports/ReportFacts.h"
#include "services/reports/annexes/AnnexOffice.h"

#include <algorithm>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using services::AnnexChart;

namespace {

const AnnexChart& chartCalled(const services::AnnexTable& table, const QString& title)
{
    const auto found = std::ranges::find(table.charts, title, &AnnexChart::title);
    REQUIRE(found != table.charts.end());
    return *found;
}

std::map<QString, HandCount::Counted> countedByHand(AnnexOffice& office)
{
    return HandCount(office.workspace(), {QDate(2021, 1, 1), QDate(2021, 12, 31)}, QDate(2021, 1, 1)).all();
}

document::OfficialDocument withCharts(AnnexOffice& office)
{
    office.report.annexes = u"charts"_s;
    const auto facts = services::ReportService(office.workspace()).factsOf(office.report);
    REQUIRE(facts);
    return *services::ReportService::document(*facts, {});
}

} // namespace

TEST_CASE("the bars of the leadership's charts are what is counted by hand", "[services][annexes]")
{
    AnnexOffice office;
    auto hand = countedByHand(office);
    const services::AnnexTable table = office.table(u"charts"_s);
    const AnnexChart& grounds = chartCalled(table, u"Người đang quản lý theo diện"_s);
    qint64 people = 0;
    for (const AnnexChart::Line& line : grounds.lines)
        people += *line.values.front().value;
    CHECK(people == hand[u"people_managed"_s].value);
    const AnnexChart& needs = chartCalled(table, u"Nhu cầu và kết quả trong kỳ"_s);
    REQUIRE(needs.lines.size() == 3);
    CHECK(needs.lines[1].name == u"Việc làm"_s);
    CHECK(needs.lines[0].values[1].value == hand[u"trained_people"_s].value); // people, as those who want it
    CHECK(needs.lines[2].values[1].value == hand[u"loan_people"_s].value);
    CHECK(needs.lines[1].values[0].value == hand[u"needs_job"_s].value);
    CHECK(needs.lines[1].values[1].value == hand[u"hired_people"_s].value);
}

TEST_CASE("no kind of report has charts unless somebody asks for them", "[services][annexes]")
{
    for (const services::ReportKind& kind : services::ReportKind::all())
        CHECK_FALSE(kind.annexes.contains(u"charts"_s));
}

TEST_CASE("the longest bar takes its whole cell, the others their share", "[services][annexes]")
{
    AnnexOffice office;
    const auto page = withCharts(office);
    REQUIRE(page.annexes.size() == 1);
    const auto& table = std::get<document::Table>(page.annexes.front().blocks.at(0));
    int longest = 0;
    for (const document::TableRow& row : table.rows)
        longest = std::max(longest, row.at(1).bar);
    CHECK(longest == 1000);
}

TEST_CASE("charts print in opaque grey, so that the file stays fit for keeping", "[services][annexes]")
{
    AnnexOffice office;
    const auto page = withCharts(office);
    const document::Pages pages = document::paginate(page);
    const bool drawn = std::ranges::any_of(pages, [](const document::Page& sheet) {
        return std::ranges::any_of(
            sheet.rules, [](const document::PlacedRule& rule) { return rule.grey > 0; });
    });
    CHECK(drawn);
    const QByteArray pdf = document::render(page, pages, document::FileFormat::Pdf);
    CHECK_FALSE(pdf.contains("/SMask"));
    CHECK_FALSE(pdf.contains("/ca 0"));
}

TEST_CASE("no chart of the leadership's annex is cut between two pages", "[services][annexes]")
{
    AnnexOffice office;
    const auto page = withCharts(office);
    REQUIRE(page.annexes.front().blocks.size() > 2);
    for (const document::Block& block : page.annexes.front().blocks)
        if (const auto* chart = std::get_if<document::Table>(&block))
            CHECK(chart->keepTogether);
    const document::Pages pages = document::paginate(page);
    for (const services::AnnexChart& chart : office.table(u"charts"_s).charts)
        for (const document::Page& sheet : pages) {
            const auto begins = [&](const QString& words) { // long names take several lines
                return std::ranges::any_of(sheet.texts, [&](const document::PlacedText& text) {
                    return text.text.size() > 3 && words.startsWith(text.text);
                });
            };
            INFO(chart.title.toStdString());
            if (std::ranges::find(sheet.texts, chart.title, &document::PlacedText::text) != sheet.texts.end())
                CHECK(begins(chart.lines.back().name));
        }
}

TEST_CASE(
    "the name of a chart is its heading, which stands again on each further page", "[services][annexes]")
{
    AnnexOffice office;
    const auto page = withCharts(office);
    const auto& charts = office.table(u"charts"_s).charts;
    REQUIRE(page.annexes.front().blocks.size() >= charts.size());
    for (size_t i = 0; i < charts.size(); ++i) {
        const auto& table = std::get<document::Table>(page.annexes.front().blocks[i]);
        REQUIRE(table.header.size() == 1);
        CHECK(document::textOf(table.header.front().front().runs) == charts[i].title);
    }
}
