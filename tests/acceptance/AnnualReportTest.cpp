// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/DraftedReport.h"
#include "acceptance/PaperText.h"
#include "services/exchange/RecordLoader.h"
#include "support/ErrorPrinting.h"

#include <QFileInfo>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using services::ReportService;

namespace {

const QString seed = QStringLiteral(HOANHAP_SEED "/");
const QStringList nation{u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, u"Độc lập - Tự do - Hạnh phúc"_s};

/// The text of the exported paper as another program reads it.
QString readBack(TestOffice& office, const ReportService::Draft& draft, const QString& ending)
{
    const QString path = office.file(u"báo cáo."_s + ending);
    const auto exported = ReportService(office.workspace()).exportTo(draft.report, draft.narrative, path);
    REQUIRE(exported);
    if (ending == "pdf"_L1)
        return textOfPdf(path);
    if (ending == "docx"_L1)
        return textOfDocx(path);
    return contentOf(path);
}

} // namespace

TEST_CASE("the report of 2021 comes out of its records word for word", "[acceptance]")
{
    if (!QFileInfo::exists(seed + u"expected-2021.txt"_s))
        SKIP("the report of 2021 is not beside this checkout (HOANHAP_SHARED_DIR)");
    const QString ending = GENERATE(u"txt"_s, u"pdf"_s, u"docx"_s);
    TestOffice office;
    const auto draft =
        drafted(office, 2021, fixtures + u"report-2021.json"_s, seed + u"narrative-2021.json"_s);
    const QStringList letterhead =
        nation + QStringList{u"UBND TỈNH ĐỒNG THÁP"_s, u"SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"_s};
    CHECK(wordsOf(readBack(office, draft, ending), letterhead)
        == wordsOf(contentOf(seed + u"expected-2021.txt"_s), {}));
}

TEST_CASE("an invented office's report comes out as written by hand", "[acceptance]")
{
    const QString ending = GENERATE(u"txt"_s, u"pdf"_s, u"docx"_s);
    TestOffice office(u"so-noi-vu-dong-thap-2025"_s, QDate(2025, 12, 8));
    const auto draft =
        drafted(office, 2025, fixtures + u"report-twin.json"_s, fixtures + u"narrative-twin.json"_s);
    const QStringList letterhead = nation + QStringList{u"UBND TỈNH ĐỒNG THÁP"_s, u"SỞ NỘI VỤ"_s};
    CHECK(wordsOf(readBack(office, draft, ending), letterhead)
        == wordsOf(contentOf(fixtures + u"expected-twin.txt"_s), {}));
}

TEST_CASE("where nothing was done the report says so in words", "[acceptance]")
{
    TestOffice office(u"so-noi-vu-dong-thap-2025"_s, QDate(2024, 12, 8));
    REQUIRE(services::RecordLoader(office.workspace()).load(R"({"format": 1, "records": {"plan": [
        {"number": "3/KH-UBND", "issuer": "Ủy ban nhân dân Tỉnh", "from_year": 2024, "to_year": 2026}]}})"));
    const auto draft = ReportService(office.workspace()).draft(2024);
    REQUIRE(draft);
    const QString text = readBack(office, *draft, u"txt"_s);
    CHECK(text.contains(u"Trong năm 2024, Sở Nội vụ chưa tổ chức được lớp đào tạo nghề"_s));
    CHECK_FALSE(text.contains(u"00 "_s));
}

TEST_CASE("hundreds of classes are told by occupation, with their sum", "[acceptance]")
{
    TestOffice office;
    QStringList classes;
    QStringList organisers;
    QStringList groups;
    for (int i = 0; i < 250; ++i) {
        const QString occupation = i % 2 == 0 ? u"Hàn điện"_s : u"May công nghiệp"_s;
        classes << uR"({"ref": "c%1", "name": "Lớp %1", "occupation": "%2", "starts_on": "2021-05-10"})"_s
                       .arg(i)
                       .arg(occupation);
        organisers << uR"({"class_id": "@c%1", "role": "organiser", "position": 1,
            "name": "Trung tâm Dịch vụ việc làm"})"_s.arg(i);
        groups << uR"({"class_id": "@c%1", "group_code": "released", "people": 10})"_s.arg(i);
    }
    const QString records = uR"({"format": 1, "records": {"vocational_class": [%1],
        "class_partner": [%2], "class_head_count": [%3]}})"_s.arg(
        classes.join(u','), organisers.join(u','), groups.join(u','));
    REQUIRE(services::RecordLoader(office.workspace()).load(records.toUtf8()));
    const auto draft =
        drafted(office, 2021, fixtures + u"report-2021.json"_s, fixtures + u"narrative-twin.json"_s);
    const QString text = readBack(office, draft, u"txt"_s);
    CHECK(text.contains(u"Trong năm 2021, đã tổ chức 251 lớp đào tạo nghề với 2.520 học viên, trong đó có "
                        "2.500 người chấp hành xong hình phạt tù; cụ thể theo từng nghề:"_s));
    CHECK(text.contains(u"- Hàn điện: 125 lớp với 1.250 học viên"_s));
    CHECK(text.contains(u"- Công nhân xây dựng: 01 lớp với 20 học viên.\n"_s));
    CHECK_FALSE(text.contains(u"chưa tổ chức được lớp"_s));
}
