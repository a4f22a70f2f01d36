// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/substance/PastYears.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

/// "2020>2021": what stands there and what is offered.
QStringList pastIn(const QString& section, const QString& text, const ReportedYears& years)
{
    const Prose prose{{section, 0, text}};
    QStringList found;
    for (const Slip& slip : pastYears(prose, citationsIn(prose), years))
        found << text.mid(slip.start, slip.length) + u'>' + slip.suggestion;
    return found;
}

const ReportedYears of2021{2021, {2021, 1, 1}, 2022};
const ReportedYears thirdQuarter{2022, {2022, 7, 1}, 2022};

} // namespace

TEST_CASE("what a quarter or half-year plans for the year before was left standing")
{
    CHECK(pastIn(u"next_year"_s, u"- Quý IV năm 2021 mở 02 lớp."_s, thirdQuarter)
        == QStringList{u"2021>2022"_s});
    CHECK(pastIn(u"next_year"_s, u"- Sáu tháng cuối năm 2021 mở 02 lớp."_s, {2022, {2022, 1, 1}, 2022})
        == QStringList{u"2021>2022"_s});
    CHECK(
        pastIn(u"next_year"_s, u"- Quý IV năm 2022 mở 02 lớp, năm 2023 mở thêm."_s, thirdQuarter).isEmpty());
    CHECK(
        pastIn(u"next_year"_s, u"- Trong năm 2020 chưa làm được."_s, of2021) == QStringList{u"2020>2021"_s});
    CHECK(pastIn(u"next_year"_s, u"- Trong năm 2021 mở lớp."_s, of2021) == QStringList{u"2021>2022"_s});
    CHECK(pastIn(u"next_year"_s, u"- Các việc của năm 2021 làm tiếp năm 2022."_s, of2021).isEmpty());
}

TEST_CASE("a comparison with the year before the last and last year's results were left standing")
{
    CHECK(pastIn(u"results"_s, u"So với năm 2019 tăng 13 người."_s, of2021) == QStringList{u"2019>2020"_s});
    CHECK(pastIn(u"closing"_s, u"Trên đây là kết quả năm 2020 của SLĐTBXH."_s, of2021)
        == QStringList{u"2020>2021"_s});
    for (const QString& text : {u"So với năm 2020, cùng kỳ năm 2020 và kết quả của năm 2021 thì tăng."_s,
             u"Theo báo cáo năm 2020, so với kết quả năm 2020 tăng 5 người."_s,
             u"Năm 2015 thành lập Trung tâm."_s,
             u"Từ năm 2020 đến nay; giai đoạn 2020-2025; đến hết năm 2020."_s})
        CHECK(pastIn(u"results"_s, text, of2021) == QStringList());
}
