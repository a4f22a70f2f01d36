// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/proof/ProofSheet.h"

#include "services/reports/annexes/AnnexOffice.h"
#include "services/reports/numbers/OverruledFigures.h"
#include "services/reports/proof/ProofLines.h"

#include <algorithm>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using services::AnnexCell;
using services::AnnexTable;
using services::ProofLine;
using services::ProofSheet;
using services::ProvedFigures;
using Verdict = services::ProofLine::Outcome;

namespace {

AnnexCell number(qint64 value, const QString& indicator = {})
{
    return {.value = value, .figure = {indicator}};
}

/// Two units: 2 + 3 = 5 of one column, of which 1 + 1 and 1 + 2 are its parts.
AnnexTable smallTable()
{
    AnnexTable table;
    table.columns = {{{u"STT"_s}, 5, false}, {{u"Đơn vị"_s}, 5, false},
        {{u"Tổng số"_s}, 5, true, services::AnnexColumn::Rule::Sum, {3, 4}}, {{u"Nam"_s}}, {{u"Nữ"_s}}};
    table.rows = {{AnnexCell::text(u"1"_s), AnnexCell::text(u"Sa Đéc"_s), number(2), number(1), number(1)},
        {AnnexCell::text(u"2"_s), AnnexCell::text(u"Châu Thành"_s), number(3), number(1), number(2)}};
    table.total = {
        AnnexCell(), AnnexCell::text(u"Tổng cộng"_s), number(5, u"people_managed"_s), number(2), number(3)};
    return table;
}

std::vector<Verdict> verdictsOf(const std::vector<ProofLine>& lines)
{
    std::vector<Verdict> verdicts;
    for (const ProofLine& line : lines)
        verdicts.push_back(line.outcome);
    return verdicts;
}

bool anyFails(const std::vector<ProofLine>& lines)
{
    return std::ranges::count(verdictsOf(lines), Verdict::Fails) > 0;
}

const ProofLine& lineWith(const std::vector<ProofLine>& lines, const QString& words)
{
    const auto found =
        std::ranges::find_if(lines, [&](const ProofLine& line) { return line.statement.contains(words); });
    REQUIRE(found != lines.end());
    return *found;
}

} // namespace

TEST_CASE("last year's stock with what came and went is this year's", "[services][proof]")
{
    const ProvedFigures year{
        {u"people_received"_s, 30}, {u"people_closed"_s, 12}, {u"people_managed"_s, 118}};
    CHECK(services::proofOfStock(100, year).outcome == Verdict::Holds); // 100 + 30 - 12
    const ProofLine wrong = services::proofOfStock(101, year);
    CHECK(wrong.outcome == Verdict::Fails);
    CHECK(wrong.numbers == u"101 + 30 - 12 = 119, không phải 118"_s);
    CHECK(services::proofOfStock({}, year).outcome == Verdict::Unknown);
}

TEST_CASE(
    "nobody is trained or placed who was not managed, and whoever left in the year was", "[services][proof]")
{
    ProvedFigures year{{u"people_managed"_s, 10}, {u"people_closed"_s, 2}, {u"trained_people"_s, 12},
        {u"referred_people"_s, 5}, {u"hired_people"_s, 5}, {u"counselled_people"_s, 1}};
    CHECK_FALSE(anyFails(services::proofsOfPeople(year)));
    year[u"trained_people"_s] = 13;
    const auto lines = services::proofsOfPeople(year, u"Sa Đéc: "_s);
    CHECK(lineWith(lines, u"Sa Đéc: Người được đào tạo nghề"_s).numbers == u"13 > 12"_s);
}

TEST_CASE("there are never more people than turns", "[services][proof]")
{
    ProvedFigures year{{u"counselled_people"_s, 40}, {u"counselled_turns"_s, 55}, {u"referred_people"_s, 9},
        {u"referral_turns"_s, 9}, {u"hired_people"_s, 4}, {u"trained_people"_s, 3}, {u"completed"_s, 3},
        {u"loan_people"_s, 2}, {u"loans"_s, 3}};
    CHECK_FALSE(anyFails(services::proofsOfTurns(year)));
    year[u"referral_turns"_s] = 8;
    CHECK(lineWith(services::proofsOfTurns(year), u"giới thiệu việc làm không quá số lượt"_s).outcome
        == Verdict::Fails);
}

TEST_CASE("totals are the sums of units and of groups, and what the text says", "[services][proof]")
{
    AnnexTable table = smallTable();
    CHECK_FALSE(anyFails(services::proofsOfTable(table, {{u"people_managed"_s, 5}})));
    CHECK(anyFails(services::proofsOfTable(table, {{u"people_managed"_s, 6}}))); // the text says 6
    table.rows[1][4] = number(1);
    const auto lines = services::proofsOfTable(table, {{u"people_managed"_s, 5}});
    CHECK(lineWith(lines, u"cột “Nữ”"_s).outcome == Verdict::Fails); // 1 + 1 is not 3
    const ProofLine& across = lineWith(lines, u"Châu Thành"_s);
    CHECK(across.outcome == Verdict::Fails);
    CHECK(across.numbers == u"2 / 3"_s);
}

TEST_CASE("what nobody told is neither right nor wrong", "[services][proof]")
{
    AnnexTable table = smallTable();
    table.rows[1][4] = {};
    table.rows[1][4].missing = true;
    table.total[4] = number(1);
    const auto lines = services::proofsOfTable(table, {});
    CHECK(lineWith(lines, u"Châu Thành"_s).outcome == Verdict::Unknown);
    CHECK(lineWith(lines, u"Châu Thành"_s).numbers == u"–"_s); // a sum of nothing is no nought
    CHECK(services::proofsOfTurns({}).front().outcome == Verdict::Unknown);
}

TEST_CASE("the tables of a register of chance agree with the text of its report", "[services][proof]")
{
    AnnexOffice office;
    const auto lines = ProofSheet(office.workspace()).of(office.report);
    REQUIRE(lines);
    for (const ProofLine& line : *lines)
        if (line.statement.contains(u"Cột “"_s) || line.statement.contains(u"của cột “"_s)) {
            INFO(line.statement.toStdString() << " " << line.numbers.toStdString());
            CHECK(line.outcome != Verdict::Fails);
        }
}

TEST_CASE("the sheet proves the totals of the classes and what the comparison says", "[services][proof]")
{
    AnnexOffice office;
    const auto lines = *ProofSheet(office.workspace()).of(office.report);
    for (const QString& column : {u"Học viên – Tổng số"_s, u"Hoàn thành"_s, u"Kinh phí (triệu đồng)"_s})
        CHECK(lineWith(lines, u"của cột “%1”"_s.arg(column)).outcome == Verdict::Holds);
    CHECK(lineWith(lines, u"trong bảng so sánh"_s).outcome == Verdict::Holds);
    AnnexTable compared = office.table(u"comparison"_s);
    const ProvedFigures other{{u"people_managed"_s, 9999}};
    const auto wrong = services::proofsOfComparison(compared, other);
    REQUIRE(wrong.size() == 1);
    CHECK(wrong.front().statement.contains(u"Số người đang quản lý"_s));
    CHECK(wrong.front().outcome == Verdict::Fails);
}

TEST_CASE("the proof sheet says by word what fails and counts it", "[services][proof]")
{
    AnnexOffice office;
    REQUIRE(services::OverruledFigures(office.workspace())
                .change(office.report.id, {u"referral_turns"_s}, 9999, u"thử"_s));
    const auto lines = *ProofSheet(office.workspace()).of(office.report);
    const auto paper = ProofSheet(office.workspace()).paper(office.report);
    REQUIRE(paper);
    CHECK(paper->document.kind == u"TỜ KIỂM TRA SỐ LIỆU"_s);
    const auto& table = std::get<document::Table>(paper->document.blocks.front());
    REQUIRE(table.rows.size() == lines.size());
    qsizetype failing = 0;
    for (size_t row = 0; row < lines.size(); ++row) {
        const QString word = document::textOf(table.rows[row].back().runs);
        CHECK((word == u"KHÔNG KHỚP"_s) == (lines[row].outcome == Verdict::Fails));
        CHECK(table.rows[row].front().bold == (word == u"KHÔNG KHỚP"_s));
        failing += word == u"KHÔNG KHỚP"_s ? 1 : 0;
    }
    CHECK(failing > 0);
    CHECK(paper->table->remarks.contains(u"Số nội dung không khớp: %1."_s.arg(failing)));
}
