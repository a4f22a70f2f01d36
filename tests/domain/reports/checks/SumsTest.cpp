// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/substance/Sums.h"

#include "domain/reports/checks/CheckErrorCodes.h"
#include "domain/reports/checks/substance/ToldFigures.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;
namespace codes = errors::checks;

namespace {

Prose saying(const QStringList& paragraphs)
{
    Prose prose;
    for (int i = 0; i < paragraphs.size(); ++i)
        prose.push_back({u"results"_s, i, paragraphs[i]});
    return prose;
}

void checkSum(const QString& text, ErrorCode code, const QString& number, const QString& right)
{
    const Slips slips = wrongSums(saying({text}));
    INFO(text.toStdString());
    REQUIRE(slips.size() == 1);
    CHECK(slips[0].code == code);
    CHECK(text.mid(slips[0].start, slips[0].length) == number);
    CHECK(slips[0].suggestion == right);
}

} // namespace

TEST_CASE("a total that is not the sum of its parts is named with the sum")
{
    checkSum(u"Quản lý 45 người, gồm 20 nam và 15 nữ."_s, codes::wrongSum, u"45"_s, u"35"_s);
    checkSum(u"Huyện A 12 lượt, huyện B 08 lượt, tổng cộng 21 lượt."_s, codes::wrongSum, u"21"_s, u"20"_s);
    checkSum(u"Có 1.200 người, bao gồm: 700 nam; 400 nữ."_s, codes::wrongSum, u"1.200"_s, u"1.100"_s);
    checkSum(u"Có 20 học viên, trong đó có 25 người dưới 30 tuổi."_s, codes::partAboveWhole, u"25"_s, {});
    checkSum(u"Đã giúp 35 lượt, gồm 20 người và 15 lượt người."_s, codes::peopleForTurns, u"35"_s, {});
}

TEST_CASE("a rise or fall that is not the difference of the two numbers is named")
{
    checkSum(u"Tăng 15 người (từ 96 lên 101)."_s, codes::wrongDifference, u"15"_s, u"05"_s);
    checkSum(u"Số lớp giảm 2 lớp, từ 8 lớp xuống còn 5 lớp."_s, codes::wrongDifference, u"2"_s, u"03"_s);
    CHECK(
        wrongSums(saying({u"Tăng 5 người (từ 96 lên 101); giảm 10 người từ 1.010 xuống 1.000."_s})).empty());
    CHECK(wrongSums(
        saying({u"Tăng 5 lớp từ nguồn ngân sách; tăng 5 người từ 20 lên 30 tuổi; tăng 5 người, từ 2 "
                u"lớp lên 3 lớp."_s}))
              .empty());
}

TEST_CASE("sums that are right and parts that overlap are left in peace")
{
    const Prose prose = saying({u"Quản lý 35 người, gồm 20 nam và 15 nữ; trong đó 05 người dưới 18 tuổi."_s,
        u"Mở 05 lớp, gồm 02 lớp hàn với 40 học viên và 03 lớp may với 60 học viên."_s,
        u"Có 45 lượt người, trong đó 12 người có việc làm, đã hỗ trợ vay vốn 80 người."_s,
        u"Có 30 người, trong đó 20 người học nghề, 25 người được tư vấn."_s});
    CHECK(wrongSums(prose).empty());
}

TEST_CASE("a figure told twice with two numbers, and another than the register's, are named")
{
    const Prose prose = saying(
        {u"Đã tổ chức 12 lớp đào tạo nghề với 240 học viên."_s, u"Trong năm đã mở 13 lớp đào tạo nghề."_s,
            u"Huyện Cao Lãnh mở 02 lớp đào tạo nghề."_s, u"Đã giới thiệu việc làm cho 30 người."_s});
    const Slips slips =
        wrongFigures(prose, {{u"learners"_s, 238}, {u"referral_turns"_s, 30}, {u"referred_people"_s, 22}});
    REQUIRE(slips.size() == 3);
    CHECK(slips[0].code == codes::figureNotRegisters);
    CHECK(slips[0].suggestion == u"238"_s);
    CHECK(slips[1].code == codes::figureDiffers);
    CHECK(slips[1].paragraph == 1);
    CHECK(slips[2].code == codes::peopleForTurns);
    CHECK(slips[2].suggestion == u"22"_s);
}
