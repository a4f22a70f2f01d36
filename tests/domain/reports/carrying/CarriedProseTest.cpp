// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/carrying/CarriedProse.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

CarryingGrounds intoNextYear()
{
    CarryingGrounds grounds;
    grounds.year = 2022;
    grounds.firstDay = QDate(2022, 1, 1);
    grounds.figuresBefore = {{u"classes"_s, 12}};
    grounds.figuresNow = {{u"classes"_s, 7}, {u"referral_turns"_s, 0}};
    grounds.dispatches = {{u"1842/CAT-THAHS&HTTP"_s, u"1790/CAT-THAHS&HTTP"_s, QDate(2022, 11, 21)},
        {u"1337/SLĐTBXH-GDNN"_s, {}, {}}};
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
    CHECK(now[0].text == u"Năm 2022, tỉnh đã mở 07 lớp đào tạo nghề; so với năm 2020 tăng."_s);
    CHECK(now[1].text == u"Tiếp nhận Công văn số 1790/CAT-THAHS&HTTP ngày 21/11/2022 của Công an Tỉnh."_s);
    CHECK(now[2].text == before[2].text);
    CHECK(now[3].text == u"- Trong năm 2023, tiếp tục triển khai."_s);
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
