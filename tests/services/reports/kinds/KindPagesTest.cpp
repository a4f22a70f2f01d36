// SPDX-License-Identifier: GPL-3.0-or-later
// The words of each kind of report, written by hand from a small register.
#include "office/TestOffice.h"
#include "services/exchange/RecordLoader.h"
#include "services/reports/ReportFacts.h"
#include "services/reports/ReportService.h"
#include "support/ErrorPrinting.h"

#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::ReportService;
using tests::TestOffice;

namespace {

/// One class of twelve guests that began in May.
void enterRecords(TestOffice& office, int year)
{
    const QString records = uR"({"format": 1, "records": {
        "vocational_class": [{"ref": "c", "name": "Lớp", "occupation": "Hàn điện", "starts_on": "%1-05-10"}],
        "class_partner": [{"class_id": "@c", "role": "organiser", "position": 1, "name": "Trung tâm"}],
        "class_head_count": [{"class_id": "@c", "group_code": "rehabilitation", "people": 12}]}})"_s.arg(
        year);
    REQUIRE(services::RecordLoader(office.workspace()).load(records.toUtf8()));
}

document::OfficialDocument pageOf(TestOffice& office, const QString& kind, QDate from, QDate to)
{
    ReportService service(office.workspace());
    const auto draft = service.draft(kind, from, to);
    REQUIRE(draft);
    const auto facts = service.factsOf(draft->report);
    REQUIRE(facts);
    const auto page = ReportService::document(*facts, {});
    REQUIRE(page);
    return *page;
}

QString textOfBlock(const document::Block& block)
{
    if (const auto* heading = std::get_if<document::Heading>(&block))
        return heading->number + u' ' + document::textOf(heading->runs);
    if (const auto* paragraph = std::get_if<document::Paragraph>(&block))
        return document::textOf(paragraph->runs);
    if (const auto* point = std::get_if<document::ListPoint>(&block))
        return u"- "_s + document::textOf(point->runs);
    return {};
}

QStringList linesOf(const document::OfficialDocument& page)
{
    QStringList lines;
    for (const document::Block& block : page.blocks)
        lines << textOfBlock(block);
    return lines;
}

const QString classLine = u"- Trung tâm đã tổ chức 01 lớp đào tạo nghề Hàn điện với 12 học viên."_s;

} // namespace

TEST_CASE("the six-month report says what was done and looks at the second half", "[services]")
{
    TestOffice office(u"so-ldtbxh-dong-thap-2021"_s, QDate(2021, 6, 18));
    enterRecords(office, 2021);
    const auto page = pageOf(office, u"six_month"_s, {2021, 1, 1}, {2021, 6, 30});
    CHECK(page.kind == u"BÁO CÁO"_s);
    CHECK(page.subject
        == u"Kết quả thực hiện Kế hoạch số 71/KH-UBND của Ủy ban nhân dân Tỉnh 6 tháng đầu năm 2021"_s);
    CHECK(page.letterhead.symbol == u"BC-SLĐTBXH"_s);
    CHECK(page.letterhead.month == 6);
    CHECK(linesOf(page)
        == QStringList{
            u"Thực hiện Kế hoạch số 71/KH-UBND ngày 11 tháng 3 năm 2021 của Ủy ban nhân dân Tỉnh, Sở Lao "
            "động - Thương binh và Xã hội báo cáo kết quả thực hiện nhiệm vụ được phân công trong 6 "
            "tháng đầu năm 2021, cụ thể như sau:"_s,
            u"I. KẾT QUẢ THỰC HIỆN"_s, u"1. Công tác triển khai, phối hợp"_s,
            u"2. Tình hình và nhu cầu hỗ trợ"_s, u"3. Kết quả hỗ trợ"_s, classLine,
            u"Số liệu trong báo cáo này tính đến ngày 18 tháng 6 năm 2021."_s,
            u"(Số liệu chi tiết tại Phụ lục I, II và III kèm theo Báo cáo này.)"_s,
            u"4. Những hạn chế, nguyên nhân"_s, u"II. NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2021"_s,
            u"Trên đây là báo cáo kết quả thực hiện Kế hoạch số 71/KH-UBND 6 tháng đầu năm 2021 của Sở Lao "
            u"động "
            "- Thương binh và Xã hội, kính gửi Công an Tỉnh tổng hợp./."_s});
}

TEST_CASE("the quarterly report leaves out the difficulties where none are written", "[services]")
{
    TestOffice office(u"so-ldtbxh-dong-thap-2021"_s, QDate(2021, 10, 4));
    enterRecords(office, 2021);
    const QStringList lines = linesOf(pageOf(office, u"quarterly"_s, {2021, 7, 1}, {2021, 9, 30}));
    CHECK(lines.mid(1)
        == QStringList{u"I. KẾT QUẢ THỰC HIỆN"_s,
            u"Trong kỳ báo cáo, Sở Lao động - Thương binh và Xã hội chưa tổ chức được lớp đào tạo nghề, buổi "
            "tư vấn, tuyên truyền và chưa giới thiệu được việc làm cho người chấp hành xong hình phạt tù và "
            "người thi hành án hình sự tại cộng đồng."_s,
            u"(Số liệu chi tiết tại Phụ lục kèm theo Báo cáo này.)"_s, u"II. NHIỆM VỤ QUÝ IV NĂM 2021"_s,
            u"Trên đây là báo cáo kết quả thực hiện Kế hoạch số 71/KH-UBND quý III năm 2021 của Sở Lao động "
            u"- "
            "Thương binh và Xã hội, kính gửi Công an Tỉnh tổng hợp./."_s});
}

TEST_CASE("the extraordinary report names its two days", "[services]")
{
    TestOffice office;
    enterRecords(office, 2021);
    const auto page = pageOf(office, u"extraordinary"_s, {2021, 5, 1}, {2021, 8, 15});
    CHECK(page.subject
        == u"Tình hình, kết quả thực hiện Kế hoạch số 71/KH-UBND từ ngày 01 tháng 5 năm 2021 đến ngày 15 "
           u"tháng 8 "
           "năm 2021"_s);
    const QStringList lines = linesOf(page);
    CHECK(lines.contains(u"II. SỐ LIỆU TỪ NGÀY 01 THÁNG 5 NĂM 2021 ĐẾN NGÀY 15 THÁNG 8 NĂM 2021"_s));
    CHECK(lines.contains(classLine));
    CHECK(lines.last()
        == u"Trên đây là báo cáo của Sở Lao động - Thương binh và Xã hội, kính gửi Công an Tỉnh xem xét, "
           u"tổng "
           "hợp./."_s);
}

TEST_CASE("a district's report goes to the Sở, with Kính gửi and Như trên", "[services]")
{
    TestOffice office(u"phong-ldtbxh-cao-lanh-huyen-2021"_s);
    enterRecords(office, 2021);
    const auto page = pageOf(office, u"district"_s, {2021, 1, 1}, {2021, 12, 31});
    CHECK(page.addressees == QStringList{u"Sở Lao động - Thương binh và Xã hội"_s});
    CHECK(page.letterhead.symbol == u"BC-PLĐTBXH"_s);
    CHECK(page.recipients.first() == u"- Như trên;"_s);
    CHECK_FALSE(page.recipients.join(u' ').contains(u"Sở LĐTBXH"_s));
    CHECK(page.recipients.last() == u"- Lưu: VT (QT)."_s);
    CHECK(linesOf(page).contains(classLine));
    CHECK(linesOf(page).last().endsWith(
        u"kính gửi Sở Lao động - Thương binh và Xã hội tổng hợp, chỉ đạo./."_s));
}

TEST_CASE("every report of a district goes to the Sở, with Kính gửi and in its last words", "[services]")
{
    TestOffice office(u"phong-ldtbxh-cao-lanh-huyen-2021"_s);
    const QString department = u"Sở Lao động - Thương binh và Xã hội"_s;
    for (const QString& kind : {u"six_month"_s, u"quarterly"_s, u"extraordinary"_s}) {
        INFO(kind.toStdString());
        const QDate last = kind == u"six_month"_s ? QDate(2021, 6, 30) : QDate(2021, 3, 31);
        const auto page = pageOf(office, kind, {2021, 1, 1}, last);
        CHECK(page.addressees == QStringList{department});
        CHECK(page.recipients.first() == u"- Như trên;"_s);
        CHECK(linesOf(page).last().contains(u"kính gửi "_s + department));
        CHECK_FALSE(linesOf(page).last().contains(u"Công an"_s));
    }
}

TEST_CASE("the quarterly report of a commune's office goes to the Sở Nội vụ", "[services]")
{
    TestOffice office(u"phong-vhxh-phuong-cao-lanh-2025"_s, QDate(2026, 1, 8));
    const auto page = pageOf(office, u"quarterly"_s, {2025, 10, 1}, {2025, 12, 31});
    REQUIRE(page.addressees.size() == 1);
    CHECK(page.addressees.front().startsWith(u"Sở Nội vụ"_s));
    CHECK(linesOf(page).last().contains(u"kính gửi "_s + page.addressees.front()));
}

TEST_CASE("the Sở Nội vụ reports for the communes after 2025", "[services]")
{
    TestOffice office(u"so-noi-vu-dong-thap-2025"_s, QDate(2026, 1, 8));
    enterRecords(office, 2025);
    const auto page = pageOf(office, u"interior"_s, {2025, 1, 1}, {2025, 12, 31});
    CHECK(page.letterhead.symbol == u"BC-SNV"_s);
    CHECK(page.addressees.isEmpty());
    const QStringList lines = linesOf(page);
    CHECK(lines.contains(u"1. Công tác chỉ đạo, triển khai đến các xã, phường"_s));
    CHECK(lines.contains(u"III. PHƯƠNG HƯỚNG THỰC HIỆN NHIỆM VỤ NĂM 2026"_s));
    CHECK_FALSE(lines.join(u' ').contains(u"huyện"_s));
}

TEST_CASE("a commune's office reports to whom it names", "[services]")
{
    TestOffice office(u"ubnd-xa-thap-muoi-2025"_s, QDate(2025, 12, 8));
    enterRecords(office, 2025);
    ReportService service(office.workspace());
    auto draft = service.draft(u"commune"_s, {2025, 1, 1}, {2025, 12, 31});
    REQUIRE(draft);
    domain::Report edited = draft->report;
    edited.addressees = u"Sở Nội vụ tỉnh Đồng Tháp"_s;
    const auto saved = service.saveReport(draft->report, edited);
    REQUIRE(saved);
    const auto facts = service.factsOf(saved->report);
    REQUIRE(facts);
    const auto page = ReportService::document(*facts, {});
    REQUIRE(page);
    CHECK(page->addressees == QStringList{u"Sở Nội vụ tỉnh Đồng Tháp"_s});
    CHECK(linesOf(*page).contains(u"I. KẾT QUẢ THỰC HIỆN TRÊN ĐỊA BÀN"_s));
    CHECK(linesOf(*page).contains(u"III. NHIỆM VỤ NĂM 2026 VÀ ĐỀ XUẤT"_s));
}

TEST_CASE(
    "an office of a commune after 2025 is chosen at the start and signs as such offices do", "[services]")
{
    TestOffice office(u"ubnd-xa-thap-muoi-2025"_s, QDate(2025, 12, 8));
    const auto page = pageOf(office, u"commune"_s, {2025, 1, 1}, {2025, 12, 31});
    CHECK(page.letterhead.superior.isEmpty());
    CHECK(page.letterhead.issuer == QStringList{u"ỦY BAN NHÂN DÂN"_s, u"XÃ THÁP MƯỜI"_s});
    CHECK(page.letterhead.symbol == u"BC-UBND"_s);
    CHECK(page.letterhead.place == u"Tháp Mười"_s);
    CHECK(page.signature.offices == QStringList{u"TM. ỦY BAN NHÂN DÂN"_s, u"CHỦ TỊCH"_s});
    CHECK_FALSE(page.addressees.isEmpty());
}

TEST_CASE("the dispatch to the units is a công văn and lists who has sent nothing", "[services]")
{
    TestOffice office;
    enterRecords(office, 2021);
    const auto page = pageOf(office, u"figures_request"_s, {2021, 1, 1}, {2021, 12, 31});
    CHECK(page.kind.isEmpty());
    CHECK(page.subject == u"đề nghị gửi số liệu thực hiện Kế hoạch số 71/KH-UBND năm 2021"_s);
    CHECK(page.letterhead.symbol == u"SLĐTBXH-GDNN"_s);
    CHECK(page.addressees
        == QStringList{u"- Cơ sở Điều trị nghiện;"_s,
            u"- Phòng Lao động - Thương binh và Xã hội các huyện, thành phố;"_s,
            u"- Trung tâm Dịch vụ việc làm."_s});
    CHECK(page.recipients
        == QStringList{u"- Như trên;"_s, u"- Lãnh đạo Sở;"_s, u"- Lưu: VT, LĐVLBH, GDNN (QT)."_s});
    const QStringList lines = linesOf(page);
    CHECK(lines.contains(
        u"- Rà soát, tổng hợp số liệu từ ngày 01/01/2021 đến ngày 31/12/2021 theo biểu số liệu "
        "thống nhất: số người đang quản lý; nhu cầu học nghề, việc làm, vay vốn; kết quả đào tạo "
        "nghề, tư vấn, giới thiệu việc làm, vay vốn;"_s));
    CHECK(lines.filter(u"- Phòng LĐTBXH"_s).size() == 12);
    CHECK(lines.contains(u"- Phòng LĐTBXH huyện Cao Lãnh;"_s));
    CHECK(lines.at(lines.size() - 2).endsWith(u'.'));
    CHECK(lines.filter(u"- "_s).filter(QRegularExpression(u"\\.$"_s)).size() == 2); // each list's last
    CHECK(lines.last() == u"Đề nghị Thủ trưởng các đơn vị quan tâm, phối hợp thực hiện./."_s);
}

TEST_CASE("where nobody is asked for figures the letter does not say that all have sent them", "[services]")
{
    TestOffice office(u"phong-ldtbxh-tan-hong-2021"_s, QDate(2021, 12, 6));
    const auto page = pageOf(office, u"figures_request"_s, {2021, 1, 1}, {2021, 12, 31});
    CHECK(page.addressees.isEmpty());
    CHECK(linesOf(page).filter(u"đã gửi đủ"_s).isEmpty());
}

TEST_CASE("the units are given no deadline of another year", "[services]")
{
    TestOffice office;
    ReportService service(office.workspace());
    const auto draft = service.draft(u"figures_request"_s, {2021, 1, 1}, {2021, 12, 31});
    REQUIRE(draft);
    auto facts = service.factsOf(draft->report);
    REQUIRE(facts);
    facts->request = domain::Dispatch();
    const auto told = [&](QDate deadline) {
        facts->request->deadline = deadline;
        return linesOf(*ReportService::document(*facts, {})).filter(u" để tổng hợp."_s).value(0);
    };
    CHECK(told({2021, 12, 10}).contains(u"trước ngày 10 tháng 12 năm 2021"_s));
    CHECK_FALSE(told({2026, 12, 10}).contains(u"trước ngày"_s));
}
