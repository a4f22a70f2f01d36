// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/carrying/CarriedProse.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

CarryingGrounds intoNextYear()
{
    CarryingGrounds grounds;
    grounds.yearBefore = 2021;
    grounds.year = 2022;
    grounds.periodBefore = u"năm 2021"_s;
    grounds.figuresBefore = {{u"classes"_s, 12}};
    grounds.figuresNow = {{u"classes"_s, 7}, {u"referral_turns"_s, 0}};
    grounds.dispatches = {{u"1842/CAT-THAHS&HTTP"_s, u"1790/CAT-THAHS&HTTP"_s, QDate(2022, 11, 21)},
        {u"1337/SLĐTBXH-GDNN"_s, {}, {}}};
    return grounds;
}

/// What becomes of one sentence.
QString carried(const QString& section, const QString& text, const CarryingGrounds& grounds)
{
    return carriedProse({{section, 0, text}}, grounds).front().text;
}

CarryingGrounds fromThirdQuarter(int year, int monthsOn)
{
    CarryingGrounds grounds;
    grounds.yearBefore = 2021;
    grounds.year = year;
    grounds.monthsOn = monthsOn;
    grounds.periodBefore = u"quý III năm 2021"_s;
    grounds.figuresBefore = {{u"people_managed"_s, 187}};
    grounds.figuresNow = {{u"people_managed"_s, 288}};
    return grounds;
}

} // namespace

TEST_CASE("prose taken over speaks of the new year, its figures and its dispatch")
{
    const Prose before{
        {u"situation"_s, 0, u"Năm 2021, tỉnh đã mở 12 lớp đào tạo nghề; so với năm 2020 tăng."_s},
        {u"opening"_s, 0, u"Tiếp nhận Công văn số 1842/CAT-THAHS&HTTP ngày 23/11/2021 của Công an Tỉnh."_s},
        {u"implementation"_s, 0, u"Căn cứ Kế hoạch số 71/KH-UBND ngày 11/3/2021, giai đoạn 2021-2025."_s},
        {u"next_year"_s, 0, u"- Trong năm 2022, tiếp tục triển khai."_s}};
    const Prose now = carriedProse(before, intoNextYear());
    CHECK(now[0].text == u"Năm 2022, tỉnh đã mở 07 lớp đào tạo nghề; so với năm 2021 tăng."_s);
    CHECK(now[1].text == u"Tiếp nhận Công văn số 1790/CAT-THAHS&HTTP ngày 21/11/2022 của Công an Tỉnh."_s);
    CHECK(now[2].text == before[2].text);
    CHECK(now[3].text == u"- Trong năm 2023, tiếp tục triển khai."_s);
}

TEST_CASE("years compared with and years planned move on with the year, whatever the section")
{
    const CarryingGrounds grounds = intoNextYear();
    CHECK(carried(u"results"_s, u"So với năm 2020 tăng 13 người. Năm 2020 tiếp nhận 80 người."_s, grounds)
        == u"So với năm 2021 tăng 13 người. Năm 2021 tiếp nhận 80 người."_s);
    CHECK(carried(
              u"next_year"_s, u"- Sáu tháng cuối năm 2021 chưa làm được; quý I năm 2022 làm tiếp."_s, grounds)
        == u"- Sáu tháng cuối năm 2022 chưa làm được; quý I năm 2023 làm tiếp."_s);
    CHECK(carried(u"next_year"_s, u"- Trong năm 2021 chưa làm được."_s, grounds)
        == u"- Trong năm 2022 chưa làm được."_s);
}

TEST_CASE("years that may be meant for good stay and are told until somebody looks")
{
    for (const QString& text : {u"Từ năm 2020 đến nay đã mở lớp."_s, u"Đến hết năm 2021 đã mở lớp."_s,
             u"Năm 2015, Tỉnh lập Trung tâm."_s}) {
        INFO(text.toStdString());
        CHECK(carried(u"results"_s, text, intoNextYear()) == text);
        CHECK(yearsNotMoved({{u"results"_s, 0, text}}, 2022, {2022, 1, 1}).size() == 1);
    }
    for (const QString& text : {u"Giai đoạn 2021-2025; năm 2022 mở lớp, so với năm 2021 tăng."_s,
             u"Kế hoạch số 71/KH-UBND ngày 11 tháng 3 năm 2021 của UBND Tỉnh, đến năm 2025."_s})
        CHECK(yearsNotMoved({{u"results"_s, 0, text}}, 2022, {2022, 1, 1}).empty());
}

TEST_CASE("the next quarter's words and the same quarter's of the next year move on")
{
    const QString text = u"Quý III/2021, quý 3, quý IV năm 2021; so với quý II năm 2021; cùng kỳ năm 2020."_s;
    CHECK(carried(u"results"_s, text, fromThirdQuarter(2021, 3))
        == u"Quý IV/2021, quý 4, quý I năm 2022; so với quý III năm 2021; cùng kỳ năm 2020."_s);
    CHECK(carried(u"results"_s, text, fromThirdQuarter(2022, 12))
        == u"Quý III/2022, quý 3, quý IV năm 2022; so với quý II năm 2022; cùng kỳ năm 2021."_s);
    CarryingGrounds half = fromThirdQuarter(2022, 6);
    CHECK(carried(u"results"_s, u"6 tháng cuối năm 2021; sáu tháng đầu năm 2022."_s, half)
        == u"6 tháng đầu năm 2022; sáu tháng cuối năm 2022."_s);
}

TEST_CASE("figures move on beside the words of the old report's own period, in what is planned the stock")
{
    const CarryingGrounds grounds = fromThirdQuarter(2021, 3);
    CHECK(carried(u"results"_s, u"Trong quý III năm 2021, đang quản lý 187 người."_s, grounds)
        == u"Trong quý IV năm 2021, đang quản lý 288 người."_s);
    CHECK(carried(u"results"_s, u"Quý II năm 2021, đang quản lý 187 người."_s, grounds)
        == u"Quý III năm 2021, đang quản lý 187 người."_s);
    CHECK(carried(u"next_year"_s, u"- Tiếp tục rà soát 187 người đang quản lý."_s, grounds)
        == u"- Tiếp tục rà soát 288 người đang quản lý."_s);
}

TEST_CASE("what was not done gets a sentence whose cause is missing until it is written")
{
    const QStringList sentences = notDoneSentences(intoNextYear().figuresNow, u"năm 2022"_s, u"Sở"_s);
    REQUIRE(sentences.size() == 1);
    CHECK(sentences[0].startsWith(u"Trong năm 2022, Sở chưa giới thiệu được việc làm."_s));
    CHECK(missingCauses({{u"limitations"_s, 0, sentences[0]}}).size() == 1);
    CHECK(missingCauses({{u"limitations"_s, 0, u"Nguyên nhân: dịch bệnh."_s}}).empty());
}

TEST_CASE("a cause left to write is missing wherever its paragraph goes on")
{
    const QString more = u"Nguyên nhân: … Các xã chưa gửi danh sách."_s;
    CHECK(missingCauses({{u"limitations"_s, 0, more}}).size() == 1);
    CHECK(missingCauses({{u"limitations"_s, 0, u"Nguyên nhân: … và các nguyên nhân khác."_s}}).empty());
}

TEST_CASE("what the text tells as not done already is not told once more")
{
    const QHash<QString, qint64> figures{
        {u"outreach_events"_s, 0}, {u"referral_turns"_s, 0}, {u"loan_people"_s, 3}};
    const Prose said{{u"limitations"_s, 0,
        u"Các đơn vị chưa tổ chức được các buổi tư vấn trực tiếp về đào tạo nghề, giới thiệu việc làm."_s}};
    CHECK(notDoneSentences(figures, u"từ ngày 01/5/2022 đến ngày 15/8/2022"_s, u"Sở"_s, said)
        == QStringList{
            u"Từ ngày 01/5/2022 đến ngày 15/8/2022, Sở chưa giới thiệu được việc làm. Nguyên nhân: …"_s});
}

TEST_CASE("a sentence on what was not done is doubted once something was done")
{
    const Prose prose{{u"limitations"_s, 0,
        u"Trong quý I năm 2022, Sở chưa tổ chức được lớp đào tạo nghề. Nguyên nhân: chưa đủ người học."_s}};
    CHECK(doneAfterAll(prose, {{u"classes"_s, 0}}).empty());
    const Slips slips = doneAfterAll(prose, {{u"classes"_s, 2}});
    REQUIRE(slips.size() == 1);
    CHECK(slips[0].arguments == QStringList{u"02"_s, u"lớp"_s});
}
