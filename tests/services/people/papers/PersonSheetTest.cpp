// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/Paginator.h"
#include "services/exchange/RecordLoader.h"
#include "services/people/papers/PaperOffice.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::Including;
using services::Paper;
using tests::PaperOffice;

TEST_CASE("a personal sheet says who somebody is and nothing of the conviction", "[services][papers]")
{
    PaperOffice office;
    const Result<Paper> paper =
        office.papers().personSheet(office.personNamed(u"Lê Văn An"_s), Including::OrdinaryFacts);
    REQUIRE(paper);
    const QString text = office.textOf(*paper);
    for (const QString& said :
        {u"PHIẾU THÔNG TIN CÁ NHÂN"_s, u"Lê Văn An"_s, u"12/3/1985"_s, u"087085001234"_s,
            u"Khóm 3, Phường 1, thành phố Sa Đéc"_s, u"Học nghề\tĐiện; khảo sát ngày 02/6/2021"_s})
        CHECK(text.contains(said));
    for (const QString& hidden : {u"Trộm cắp"_s, u"12/2017"_s, u"Tòa án"_s, u"hình phạt"_s, u"pháp lý"_s})
        CHECK_FALSE(text.contains(hidden));
}

TEST_CASE("with the criminal record the sheet says it, but never what is wiped out", "[services][papers]")
{
    PaperOffice office;
    const Result<Paper> paper =
        office.papers().personSheet(office.personNamed(u"Lê Văn An"_s), Including::CriminalRecord);
    REQUIRE(paper);
    CHECK(
        office.textOf(*paper).contains(u"Trộm cắp tài sản; bản án số 12/2017/HS-ST Tòa án Hoa Sen; 3 năm"_s));
    const Result<Paper> hidden =
        office.papers().personSheet(office.personNamed(u"Ngô Văn Phúc"_s), Including::CriminalRecord);
    REQUIRE(hidden);
    CHECK_FALSE(office.textOf(*hidden).contains(u"Đánh bạc"_s));
}

TEST_CASE("a personal sheet is one page, however much is known", "[services][papers]")
{
    PaperOffice office;
    QByteArray rows;
    for (int i = 0; i < 60; ++i)
        rows += QByteArray(i ? "," : "") + R"({"person_id": "@x", "kind": "job", "occupation": ")"
            + QByteArray("may công nghiệp ").repeated(12) + R"("})";
    const QByteArray name = QByteArray("Nguyễn Phúc Bảo ").repeated(12);
    REQUIRE(services::RecordLoader(office.workspace())
                .load(R"({"format": 1, "records": {"person": [{"ref": "x", "full_name": ")" + name
                    + R"("}], "need": [)" + rows + "]}}"));
    const Result<Paper> paper =
        office.papers().personSheet(office.personNamed(u"Nguyễn Phúc Bảo"_s), Including::CriminalRecord);
    REQUIRE(paper);
    CHECK(document::paginate(paper->document).size() == 1);
    CHECK(office.textOf(*paper).contains(u"mục nữa trong sổ"_s));
    const Result<Paper> plain =
        office.papers().personSheet(office.personNamed(u"Lê Văn An"_s), Including::CriminalRecord);
    CHECK(document::paginate(plain->document).size() == 1);
    CHECK_FALSE(office.textOf(*plain).contains(u"trong sổ"_s));
}
