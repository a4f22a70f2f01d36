// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/annexes/AnnexWorkbook.h"

#include "document/TableGrid.h"
#include "services/ErrorCodes.h"
#include "services/reports/ReportFacts.h"
#include "services/reports/annexes/AnnexOffice.h"
#include "services/reports/numbers/OverruledFigures.h"
#include "text/numbers/Numbers.h"

#include <QFile>
#include <algorithm>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using spreadsheet::Formula;

namespace {

document::OfficialDocument pageOf(AnnexOffice& office)
{
    services::ReportService service(office.workspace());
    const auto facts = service.factsOf(office.report);
    REQUIRE(facts);
    return *services::ReportService::document(*facts, {});
}

std::vector<spreadsheet::Table> sheetsOf(AnnexOffice& office)
{
    return services::annexSheets(pageOf(office));
}

double numberOf(const spreadsheet::Cell& cell)
{
    if (const auto* formula = std::get_if<Formula>(&cell))
        return formula->value;
    if (const auto* whole = std::get_if<qint64>(&cell))
        return static_cast<double>(*whole);
    return std::holds_alternative<double>(cell) ? std::get<double>(cell) : 0;
}

} // namespace

TEST_CASE("each annex is a sheet of its own with its titles and column numbers", "[services][annexes]")
{
    AnnexOffice office;
    const auto sheets = sheetsOf(office);
    REQUIRE(sheets.size() == 4);
    CHECK(sheets[0].sheetName == u"Phụ lục I"_s);
    CHECK(sheets[0].title.contains(u"TỔNG HỢP KẾT QUẢ THEO ĐƠN VỊ"_s));
    CHECK(sheets[0].header.size() == 3);
    CHECK(sheets[0].columns.size() == 24);
    CHECK(sheets[0].columnNumbers[2] == u"(3)= (4)+…+(9)"_s);
    CHECK(sheets[0].totals.size() == 1);
}

TEST_CASE("the workbook leaves room for number and day, and sets a missing number among the others",
    "[services][annexes]")
{
    AnnexOffice office;
    for (const spreadsheet::Table& sheet : sheetsOf(office)) {
        CHECK(sheet.remarks.front().contains(QString(8, QChar::Nbsp)));
        for (size_t i = 0; !sheet.rows.empty() && i < sheet.columns.size(); ++i)
            if (std::holds_alternative<qint64>(sheet.rows.front().at(i)))
                CHECK(sheet.columns[i].kind == spreadsheet::ColumnKind::Number);
    }
}

TEST_CASE("totals, sums, differences and percentages of the workbook are formulas", "[services][annexes]")
{
    AnnexOffice office;
    const auto sheets = sheetsOf(office);
    const auto& total = std::get<Formula>(sheets[0].totals.front()[2]);
    CHECK(total.rule == Formula::Rule::ColumnSum);
    double sum = 0;
    for (const spreadsheet::Row& row : sheets[0].rows)
        sum += numberOf(row[2]);
    CHECK(total.value == sum);
    int across = 0;
    for (const spreadsheet::Row& row : sheets[0].rows)
        if (const auto* formula = std::get_if<Formula>(&row[2])) {
            ++across;
            CHECK(formula->of == std::vector{3, 4, 5, 6, 7, 8});
        }
    CHECK(across > 0);
    const auto& difference = std::get<Formula>(sheets[3].rows.front()[6]);
    CHECK(difference.rule == Formula::Rule::Difference);
    CHECK(difference.of == std::vector{5, 3});
}

TEST_CASE("every cell of the workbook says what the page prints", "[services][annexes]")
{
    AnnexOffice office;
    const document::OfficialDocument page = pageOf(office);
    const auto sheets = services::annexSheets(page);
    for (size_t i = 0; i < sheets.size(); ++i) {
        const auto& table = std::get<document::Table>(page.annexes[i].blocks.front());
        REQUIRE(table.rows.size() == sheets[i].rows.size());
        for (size_t row = 0; row < table.rows.size(); ++row)
            for (size_t column = 2; column < table.rows[row].size(); ++column) {
                const QString printed = document::textOf(table.rows[row][column].runs);
                const auto whole = text::wholeNumberIn(printed);
                if (!whole || table.rows[row][column].alignment != document::Alignment::Right)
                    continue;
                INFO(printed.toStdString());
                CHECK(qRound64(numberOf(sheets[i].rows[row][column])) == *whole);
            }
    }
}

TEST_CASE("a number changed by hand bears its sign in the workbook too", "[services][annexes]")
{
    AnnexOffice office;
    const auto marked = [&] {
        qsizetype count = 0;
        for (const spreadsheet::Table& sheet : sheetsOf(office))
            for (const auto* rows : {&sheet.rows, &sheet.totals})
                for (const spreadsheet::Row& row : *rows)
                    count += std::ranges::count_if(row, [](const spreadsheet::Cell& cell) {
                        return cell == spreadsheet::Cell(spreadsheet::MarkedNumber{777});
                    });
        return count;
    };
    CHECK(marked() == 0);
    const services::FigureRef cell{u"referral_turns"_s, office.unitCode(u"Phòng LĐTBXH huyện Cao Lãnh"_s)};
    REQUIRE(services::OverruledFigures(office.workspace())
                .change(office.report.id, cell, 777, u"Phòng báo bổ sung"_s));
    CHECK(marked() >= 1);
}

TEST_CASE("the annexes are written to a file, and without annexes nothing is", "[services][annexes]")
{
    AnnexOffice office;
    const QString path = office.file(u"phụ lục.xlsx"_s);
    const auto exported = services::exportAnnexes(office.workspace(), office.report, path);
    REQUIRE(exported);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(2) == "PK");
    office.report.annexes.clear();
    const QString none = office.file(u"không.xlsx"_s);
    CHECK(services::exportAnnexes(office.workspace(), office.report, none).has(services::errors::notFound));
    CHECK_FALSE(QFile::exists(none));
}
