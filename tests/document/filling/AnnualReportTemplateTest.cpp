// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/InventedReport.h"
#include "document/rendering/PlainTextRenderer.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace hoanhap::document;
using namespace hoanhap::document::tests;

namespace {

QStringList linesFor(const TemplateValues& values)
{
    QStringList lines;
    for (const QString& line :
        PlainTextRenderer::render(inventedReport(values)).split(u'\n', Qt::SkipEmptyParts))
        lines += folded(line);
    return lines;
}

TemplateValues withoutActivities()
{
    TemplateValues values = inventedValues();
    values.setCondition(u"training"_s, false);
    values.setRows(u"classes"_s, {});
    values.setRows(u"referrals"_s, {});
    return values;
}

} // namespace

TEST_CASE("the annual report reads as the clerk expects, line by line", "[document]")
{
    CHECK(linesFor(inventedValues()) == expectedLines());
}

TEST_CASE("a year without any activity is told in words", "[document]")
{
    const QStringList lines = linesFor(withoutActivities());
    CHECK(lines.contains(
        u"Trong năm 2031, Sở Lao động - Thương binh và Xã hội chưa tổ chức được lớp đào tạo nghề, "
        "buổi tư vấn, tuyên truyền và chưa giới thiệu được việc làm cho người chấp hành xong hình phạt tù và "
        "người "
        "thi hành án hình sự tại cộng đồng."_s));
    CHECK(lines.filter(u"lượt người"_s).isEmpty());
}

TEST_CASE("the sentence on a year without activity is gone once one was held", "[document]")
{
    for (const QString& kind : {u"classes"_s, u"referrals"_s, u"counselling"_s}) {
        TemplateValues row;
        for (const QString& name : {u"organiser"_s, u"partners"_s, u"count"_s, u"occupation"_s, u"learners"_s,
                 u"released"_s, u"placed"_s, u"sessions"_s, u"attendees"_s})
            row.setText(name, {});
        TemplateValues values = withoutActivities();
        values.setCondition(u"training"_s, kind == "classes"_L1);
        values.setRows(kind, {row});
        CHECK(linesFor(values).filter(u"chưa tổ chức được"_s).isEmpty());
    }
}

TEST_CASE("counselling and loans have a line each where there were any", "[document]")
{
    TemplateValues counselling;
    counselling.setText(u"sessions"_s, u"03"_s);
    counselling.setText(u"attendees"_s, u"45"_s);
    TemplateValues loans;
    loans.setText(u"count"_s, u"02"_s);
    loans.setText(u"amount"_s, u"100.000.000"_s);
    TemplateValues values = inventedValues();
    values.setRows(u"counselling"_s, {counselling});
    values.setRows(u"loans"_s, {loans});
    const QStringList lines = linesFor(values);
    CHECK(lines.contains(
        u"- Đã tổ chức 03 buổi tư vấn, tuyên truyền về đào tạo nghề, giới thiệu việc làm cho 45 lượt người."_s));
    CHECK(lines.contains(u"- Đã hỗ trợ 02 người vay vốn với tổng số tiền 100.000.000 đồng."_s));
}

TEST_CASE("opening and closing that a head wrote stand in place of the proposed ones", "[document]")
{
    TemplateValues values = inventedValues();
    values.setParagraphs(u"narrative.opening"_s, {u"Mở đầu riêng."_s});
    values.setParagraphs(u"narrative.closing"_s, {u"Kết thúc riêng./."_s});
    values.setParagraphs(u"narrative.results_after"_s, {u"Ngoài ra, không có việc khác."_s});
    const QStringList lines = linesFor(values);
    CHECK(lines.indexOf(u"Mở đầu riêng."_s) == lines.indexOf(u"I. ĐÁNH GIÁ TÌNH HÌNH"_s) - 1);
    CHECK(lines.indexOf(u"Kết thúc riêng./."_s) == lines.indexOf(u"Nơi nhận:"_s) - 1);
    CHECK(lines.indexOf(u"Ngoài ra, không có việc khác."_s)
        == lines.indexOf(u"4. Những hạn chế, nguyên nhân"_s) - 1);
    CHECK(lines.filter(u"Tiếp nhận"_s).isEmpty());
    CHECK(lines.filter(u"Trên đây là"_s).isEmpty());
}

TEST_CASE("without a request the report refers to the plan alone", "[document]")
{
    TemplateValues values = inventedValues();
    values.setCondition(u"request"_s, false);
    CHECK(linesFor(values).contains(u"Thực hiện Kế hoạch số 15/KH-UBND ngày 03 tháng 02 năm 2030 của Ủy ban "
                                    u"nhân dân tỉnh Sông Xanh, Sở Lao động "
                                    "- Thương binh và Xã hội báo cáo kết quả thực hiện nhiệm vụ được phân "
                                    "công trong năm 2031, cụ thể như "
                                    "sau:"_s));
}
