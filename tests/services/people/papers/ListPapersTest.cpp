// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/Paginator.h"
#include "services/ErrorCodes.h"
#include "services/people/papers/PaperOffice.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::Including;
using services::Paper;
using services::PeopleListPaper;
using spreadsheet::ColumnKind;
using tests::PaperOffice;

namespace {

PeopleListPaper listOf(int people)
{
    PeopleListPaper list;
    list.columns = {{u"Họ và tên"_s}, {u"Ngày sinh"_s}, {u"Số giấy tờ"_s}, {u"Tình trạng pháp lý"_s, true}};
    for (int i = 0; i < people; ++i)
        list.rows.push_back({u"Công Tằng Tôn Nữ Thị Ngọc Huyền Trân %1"_s.arg(i),
            i % 2 ? u"12/3/1985"_s : u"1990"_s, u"087085001234"_s, u"Đã chấp hành xong hình phạt tù"_s});
    return list;
}

} // namespace

TEST_CASE("open needs stand under the commune where the person lives today", "[services][papers]")
{
    PaperOffice office;
    const Result<Paper> paper = office.papers().needsByCommune();
    REQUIRE(paper);
    const QString ward = u"Phường 1, thành phố Sa Đéc"_s;
    CHECK(office.rowsOf(*paper)
        == QStringList{ward + u": 02 người, 03 nhu cầu"_s,
            u"1 | Lê Văn An | 12/3/1985 | Nam | Khóm 3 | Việc làm | May | 01/6/2021"_s,
            u"2 | Lê Văn An | 12/3/1985 | Nam | Khóm 3 | Học nghề | Điện | 02/6/2021"_s,
            u"3 | Trần Thị Bé | 1990 | Nữ |  | Vay vốn |  | "_s,
            u"Chưa rõ xã, phường: 01 người, 01 nhu cầu"_s,
            u"4 | Đỗ Thị Duyên |  |  |  | Thủ tục pháp lý |  | "_s});
    CHECK(paper->people == 3);
    REQUIRE(paper->table);
    CHECK(spreadsheet::shown(paper->table->rows[0][0]) == ward);
    CHECK(paper->table->rows.size() == 4);
}

TEST_CASE("people due for release are listed from today to the last day of the months", "[services][papers]")
{
    PaperOffice office;
    const Result<Paper> paper = office.papers().dueForRelease(3, Including::OrdinaryFacts);
    REQUIRE(paper);
    // Bé is due today by the judgment; Em's term was reduced; Duyên is due a day too late; Cửu left.
    CHECK(office.rowsOf(*paper)
        == QStringList{u"1 | Trần Thị Bé | 1990 | Nữ | 06/12/2021 | Phường 1, thành phố Sa Đéc | Vay vốn"_s,
            u"2 | Võ Văn Em |  |  | 06/3/2022 | Ấp Hòa Long, xã Hòa An, thành phố Cao Lãnh | "_s});
    CHECK(paper->document.subject.endsWith(u"từ ngày 06/12/2021 đến ngày 06/3/2022"_s));
    CHECK_FALSE(office.textOf(*paper).contains(u"Sen Hồng"_s));
    CHECK(office.papers().dueForRelease(4, Including::OrdinaryFacts)->people == 3);
    CHECK(office.papers().dueForRelease(0, Including::OrdinaryFacts).has(services::errors::numberOutOfRange));
}

TEST_CASE("whose day is not known or past is counted below the list, not forgotten", "[services][papers]")
{
    PaperOffice office;
    office.clock().setDay(QDate(2022, 3, 7));
    const Result<Paper> paper = office.papers().dueForRelease(1, Including::CriminalRecord);
    REQUIRE(paper);
    CHECK(office.rowsOf(*paper).size() == 1); // Duyên, today
    CHECK(office.textOf(*paper).contains(u"02 người đã qua ngày dự kiến"_s)); // Bé and Em
}

TEST_CASE("a list on paper has the columns of the screen, less the criminal record", "[services][papers]")
{
    PaperOffice office;
    const Result<Paper> paper = office.papers().peopleList(listOf(2), Including::OrdinaryFacts);
    REQUIRE(paper);
    CHECK_FALSE(office.textOf(*paper).contains(u"Đã chấp hành xong"_s));
    REQUIRE(paper->table);
    CHECK(paper->table->title == paper->document.kind + u'\n' + paper->document.subject); // as on paper
    REQUIRE(paper->table->columns.size() == 4);
    CHECK(paper->table->columns[2].kind == ColumnKind::PartialDate);
    CHECK(paper->table->columns[3].kind == ColumnKind::IdentityNumber);
    CHECK(std::get<text::PartialDate>(paper->table->rows[1][2]).earliest() == QDate(1985, 3, 12));
    const Result<Paper> whole = office.papers().peopleList(listOf(2), Including::CriminalRecord);
    REQUIRE(whole);
    CHECK(office.textOf(*whole).contains(u"Đã chấp hành xong hình phạt tù"_s));
}

TEST_CASE(
    "three hundred people go over pages, each with the header, and nobody in words", "[services][papers]")
{
    PaperOffice office;
    const document::Pages pages =
        document::paginate(office.papers().peopleList(listOf(300), Including::OrdinaryFacts)->document);
    REQUIRE(pages.size() > 5);
    for (size_t i = 0; i + 1 < pages.size(); ++i)
        CHECK(std::ranges::any_of(
            pages[i].texts, [](const document::PlacedText& text) { return text.text == u"Họ và tên"_s; }));
    const Result<Paper> nobody = office.papers().peopleList(listOf(0), Including::OrdinaryFacts);
    REQUIRE(nobody);
    CHECK(office.textOf(*nobody).contains(u"Danh sách không có người nào."_s));
}
