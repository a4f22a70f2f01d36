// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/substance/ToldFigures.h"

#include "domain/reports/checks/CheckErrorCodes.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

const QHash<QString, qint64> stated{{u"people_managed"_s, 312}, {u"people_received"_s, 101},
    {u"people_closed"_s, 40}, {u"referral_turns"_s, 33}, {u"referred_people"_s, 31}, {u"hired_people"_s, 16},
    {u"loan_people"_s, 15}, {u"loan_amount"_s, 520'000'000}, {u"needs_training"_s, 58},
    {u"needs_surveyed"_s, 143}, {u"classes"_s, 6}, {u"certificates"_s, 56}, {u"trained_people"_s, 52},
    {u"learners"_s, 66}, {u"outreach_events"_s, 3}};

/// "99>101": what stands there and what is offered.
QStringList doubtedIn(const QString& text, const QString& period = {})
{
    QStringList found;
    for (const Slip& slip : wrongFigures({{u"results"_s, 0, text}}, stated, period))
        found << text.mid(slip.start, slip.length) + u'>' + slip.suggestion;
    return found;
}

} // namespace

TEST_CASE("a typed number beside the words of a figure that the report states otherwise is doubted")
{
    CHECK(doubtedIn(u"Đang quản lý 312 người, trong đó tiếp nhận mới 99 người, kết thúc quản lý 41 người."_s)
        == QStringList{u"99>101"_s, u"41>40"_s});
    CHECK(doubtedIn(u"Đã giới thiệu việc làm cho 31 người, có 17 người có việc làm."_s)
        == QStringList{u"17>16"_s});
    CHECK(doubtedIn(u"Đã hỗ trợ 15 người vay vốn với tổng số tiền 500 triệu đồng."_s)
        == QStringList{u"500>520"_s});
    CHECK(doubtedIn(u"Cho 15 người vay 500.000.000 đồng qua Ngân hàng Chính sách xã hội."_s)
        == QStringList{u"500.000.000>520.000.000"_s});
    CHECK(doubtedIn(u"- Hỗ trợ vay vốn 500 triệu đồng."_s) == QStringList{u"500>520"_s});
    CHECK(doubtedIn(u"Đã hỗ trợ vay vốn: 0,4 tỷ đồng."_s) == QStringList{u"0,4>"_s});
    CHECK(doubtedIn(u"Qua rà soát có 60 người có nhu cầu học nghề."_s) == QStringList{u"60>58"_s});
}

TEST_CASE("a figure is known however its sentence begins and whatever it is compared with")
{
    const auto check = [](const QString& text, const QString& found) {
        INFO(text.toStdString());
        CHECK(doubtedIn(text, u"năm 2021"_s) == QStringList{found});
    };
    check(u"- Có 17 người có việc làm."_s, u"17>16"_s);
    check(u"- 07 lớp đào tạo nghề…"_s, u"07>06"_s);
    check(u"- 12 người vay vốn."_s, u"12>15"_s);
    check(u"- Cấp 60 chứng chỉ."_s, u"60>56"_s);
    check(u"Khảo sát nhu cầu của 140 người."_s, u"140>143"_s);
    check(u"Tiếp nhận mới 102 người, tăng 6 người so với năm 2020."_s, u"102>101"_s);
    check(u"Trong năm 2021, đã đào tạo nghề cho 60 người."_s, u"60>52"_s);
    check(u"- Đào tạo nghề cho 66 người."_s, u"66>52"_s);
    check(u"- 04 buổi tuyên truyền."_s, u"04>03"_s);
    check(u"Doanh số cho vay 500 triệu đồng."_s, u"500>520"_s);
}

TEST_CASE("right, rounded and other numbers are left in peace")
{
    for (const QString& text : {u"Tiếp nhận mới 101 người; 16 người có việc làm."_s,
             u"Hỗ trợ 15 người vay vốn với số tiền 0,52 tỷ đồng."_s,
             u"Hỗ trợ 15 người vay vốn, tổng số tiền trên 0,5 tỷ đồng."_s,
             u"Mỗi người được vay vốn với số tiền 30 triệu đồng."_s,
             u"Một người được vay vốn 30 triệu đồng để mua máy may."_s,
             u"Một người được hỗ trợ vay vốn 30 triệu đồng."_s,
             u"Hỗ trợ vay vốn 30 triệu đồng cho một người."_s, u"Hỗ trợ vay vốn 30 triệu đồng/người."_s,
             u"Huyện Cao Lãnh tiếp nhận mới 9 người."_s, u"So với cùng kỳ, tiếp nhận mới 90 người."_s,
             u"Khảo sát 120 lao động, 80 người có việc làm."_s,
             u"Năm 2020 tiếp nhận mới 96 người, cấp 41 chứng chỉ."_s,
             u"Huyện Cao Lãnh: 03 lớp; 02 người vay vốn."_s,
             u"- 02 lớp đào tạo nghề may; trong đó, 05 người có việc làm."_s})
        CHECK(doubtedIn(text, u"năm 2021"_s) == QStringList());
}

TEST_CASE("the words of the report's own period make no part of it")
{
    const QString text = u"Trong 6 tháng đầu năm 2021, tiếp nhận mới 99 người."_s;
    CHECK(doubtedIn(text, u"6 tháng đầu năm 2021"_s) == QStringList{u"99>101"_s});
    CHECK(doubtedIn(text, u"năm 2021"_s) == QStringList());
}

TEST_CASE("one amount told twice with two numbers is named")
{
    const Prose prose{{u"situation"_s, 0, u"Hỗ trợ 15 người vay vốn, tổng số tiền 520 triệu đồng."_s},
        {u"results"_s, 0, u"Có 15 người vay, tổng số tiền 510 triệu đồng."_s}};
    const Slips slips = wrongFigures(prose, {});
    REQUIRE(slips.size() == 1);
    CHECK(slips[0].code == errors::checks::figureDiffers);
    CHECK(slips[0].arguments == QStringList{u"đồng vay vốn"_s, u"510.000.000"_s, u"520.000.000"_s});
}

TEST_CASE("of people who are told with another number it is said which people")
{
    const Slips slips = wrongFigures({{u"results"_s, 0, u"Tư vấn cho 04 người; hỗ trợ 05 người vay vốn."_s}},
        {{u"counselled_people"_s, 0}, {u"loan_people"_s, 15}});
    REQUIRE(slips.size() == 2);
    CHECK(slips[0].arguments == QStringList{u"người được tư vấn"_s, u"04"_s, u"00"_s});
    CHECK(slips[1].arguments.front() == u"người được vay vốn"_s);
}
