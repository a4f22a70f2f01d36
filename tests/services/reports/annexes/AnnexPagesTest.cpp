// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/annexes/AnnexPages.h"

#include "document/TableGrid.h"
#include "document/layout/Paginator.h"
#include "services/figures/FigureSources.h"
#include "services/organisation/OrganisationService.h"
#include "services/reports/annexes/AnnexOffice.h"

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;

namespace {

std::vector<document::Annex> pagesOf(AnnexOffice& office, const QStringList& codes)
{
    const domain::Report& report = office.report;
    services::FigureSources sources(office.workspace(), {report.firstDay(), report.lastDay()},
        services::OrganisationService(office.workspace()).unitAndBelow(report.ofUnitId));
    const auto annexes = services::annexesOf(office.workspace(), sources, report, codes);
    REQUIRE(annexes);
    return annexes->pages;
}

std::vector<document::Annex> pagesOf(AnnexOffice& office)
{
    return pagesOf(office, office.report.annexes.split(u' '));
}

const document::Table& tableIn(const document::Annex& annex)
{
    return std::get<document::Table>(annex.blocks.front());
}

/// The title that reaches over a column in one row of the heading.
QString titleAt(const document::Table& table, int row, int column)
{
    const document::TableGrid grid(table.header, document::columnsOf(table));
    const int place = grid.at(row, column);
    return place < 0 ? QString() : document::textOf(grid.cells().at(static_cast<size_t>(place)).cell->runs);
}

} // namespace

TEST_CASE(
    "annexes are numbered in Roman figures, those with many columns across the page", "[services][annexes]")
{
    AnnexOffice office;
    const auto annexes = pagesOf(office);
    REQUIRE(annexes.size() == 4);
    QStringList labels;
    for (const document::Annex& annex : annexes)
        labels << annex.label;
    CHECK(labels == QStringList{u"Phụ lục I"_s, u"Phụ lục II"_s, u"Phụ lục III"_s, u"Phụ lục IV"_s});
    CHECK(annexes[0].orientation == document::Orientation::Landscape);
    CHECK(annexes[3].orientation == document::Orientation::Portrait);
    const auto alone = pagesOf(office, {u"classes"_s});
    CHECK(alone.front().label == u"Phụ lục"_s);
}

TEST_CASE("the heading of annex I has three levels, each title over what it speaks of", "[services][annexes]")
{
    AnnexOffice office;
    const document::Annex annex = pagesOf(office).front();
    const document::Table& table = tableIn(annex);
    REQUIRE(table.header.size() == 3);
    CHECK(document::columnsOf(table) == 24);
    for (int row = 0; row < 3; ++row)
        CHECK(titleAt(table, row, 0) == u"STT"_s);
    for (int column = 2; column <= 10; ++column)
        CHECK(titleAt(table, 0, column) == u"Số người đang quản lý"_s);
    for (int column = 3; column <= 8; ++column)
        CHECK(titleAt(table, 1, column) == u"Trong đó"_s);
    CHECK(titleAt(table, 1, 9) == u"Nữ"_s);
    CHECK(titleAt(table, 2, 9) == u"Nữ"_s);
    CHECK(titleAt(table, 2, 4) == u"Đặc xá"_s);
    CHECK(titleAt(table, 0, 23) == u"Tái phạm"_s);
}

TEST_CASE("columns bear numbers that say how one follows from others", "[services][annexes]")
{
    AnnexOffice office;
    const auto annexes = pagesOf(office);
    const auto& ofUnits = tableIn(annexes[0]).columnNumbers;
    CHECK(ofUnits[0] == u"(1)"_s);
    CHECK(ofUnits[2] == u"(3)= (4)+…+(9)"_s);
    CHECK(ofUnits[23] == u"(24)"_s);
    CHECK(tableIn(annexes[1]).columnNumbers[6] == u"(7)= (8)+(9)+(10)"_s);
    CHECK(tableIn(annexes[2]).columnNumbers[3] == u"(4)= (5)+(6)"_s);
    CHECK(tableIn(annexes[3]).columnNumbers[6] == u"(7)= (6)-(4)"_s);
    CHECK(tableIn(annexes[3]).columnNumbers[7] == u"(8)= (6):(4)"_s);
}

TEST_CASE("the line below the title says which report an annex belongs to", "[services][annexes]")
{
    AnnexOffice office;
    const auto before = pagesOf(office).front().reference;
    CHECK(document::textOf(before).simplified().startsWith(u"(Kèm theo Báo cáo số"_s));
    CHECK(document::textOf(before).contains(u"/BC-SLĐTBXH"_s));
    CHECK(std::ranges::any_of(before, [](const document::Run& run) { return run.penRoom > 0; }));
    office.report.number = u"345"_s;
    office.report.issuedOn = QDate(2021, 12, 10);
    CHECK(document::textOf(pagesOf(office).front().reference)
        == u"(Kèm theo Báo cáo số 345/BC-SLĐTBXH ngày 10 tháng 12 năm 2021 của Sở Lao động - Thương binh và Xã hội)"_s);
}

TEST_CASE("an office without units below it counts by commune", "[services][annexes]")
{
    AnnexOffice office(7, u"phong-ldtbxh-chau-thanh-2021"_s);
    const services::AnnexTable table = office.table(u"by_unit"_s);
    CHECK(table.title == u"TỔNG HỢP KẾT QUẢ THEO ĐỊA BÀN CẤP XÃ"_s);
    REQUIRE_FALSE(table.rows.empty());
    const services::FigureRef figure = table.rows.front().at(4).figure;
    REQUIRE(figure.within);
    CHECK(figure.within->breakdown == domain::Breakdown::Commune);
    CHECK(figure.part->code == u"amnesty"_s);
}

TEST_CASE("a commune in which nothing of a column was done has nought there, no dash", "[services][annexes]")
{
    AnnexOffice office(7, u"phong-ldtbxh-chau-thanh-2021"_s);
    const services::AnnexTable table = office.table(u"by_unit"_s);
    for (const auto& row : table.rows)
        for (const services::AnnexCell& cell : row) {
            INFO(row.at(1).words.toStdString() << ' ' << cell.figure.mark().toStdString());
            CHECK((!cell.missing || cell.figure.indicator == u"reoffended"_s
                || cell.figure.indicator.isEmpty()));
        }
    const auto nowhere = std::ranges::find(table.rows, u"Chưa rõ địa bàn"_s,
        [](const std::vector<services::AnnexCell>& row) { return row.at(1).words; });
    REQUIRE(nowhere != table.rows.end());
    CHECK_FALSE(nowhere->at(4).missing);
}

TEST_CASE("no word of a heading is broken in an annex", "[services][annexes]")
{
    AnnexOffice office;
    document::OfficialDocument page;
    page.annexes = pagesOf(office);
    QStringList lines;
    for (const document::Page& sheet : document::paginate(page))
        for (const document::PlacedText& text : sheet.texts)
            lines << text.text;
    CHECK(lines.count(u"STT"_s) >= 4);
    for (const QString& broken : {u"ST"_s, u"S"_s, u"T"_s, u"TT"_s})
        CHECK_FALSE(lines.contains(broken));
}

TEST_CASE("where one number of a column has tenths, all have", "[services][annexes]")
{
    services::AnnexTable table;
    table.columns = {{{u"Kinh phí"_s}, 8}};
    table.rows = {{{.value = 28'000'000, .per = 1'000'000}}, {{.value = 20'500'000, .per = 1'000'000}}};
    const document::Table page = services::annexTableOnPage(table);
    CHECK(document::textOf(page.rows[0].front().runs) == u"28,0"_s);
    CHECK(document::textOf(page.rows[1].front().runs) == u"20,5"_s);
    table.rows.pop_back();
    CHECK(document::textOf(services::annexTableOnPage(table).rows[0].front().runs) == u"28"_s);
}
