// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/InventedReport.h"

#include "document/filling/Template.h"

#include <QFile>
#include <QRegularExpression>
#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

namespace hoanhap::document::tests {

using namespace Qt::StringLiterals;

namespace {

void setNarrative(TemplateValues& values)
{
    const auto set = [&](const QString& section, const QStringList& paragraphs) {
        values.setParagraphs(u"narrative."_s + section, paragraphs);
    };
    for (const QString& section : {u"opening"_s, u"results_after"_s, u"closing"_s})
        set(section, {});
    set(u"situation"_s,
        {u"Năm 2031, tình hình kinh tế - xã hội của tỉnh ổn định; nhu cầu học nghề và tìm việc làm của người "
         "chấp hành xong hình phạt tù tăng so với năm trước."_s});
    set(u"implementation"_s,
        {u"Sở đã hướng dẫn các huyện rà soát, lập danh sách người có nhu cầu học nghề trong quý I."_s});
    set(u"coordination"_s,
        {u"Các Phòng Lao động - Thương binh và Xã hội phối hợp với Công an xã gặp gỡ từng người để nắm nhu "
         "cầu."_s});
    set(u"results"_s, {u"- Đã phát 300 tờ rơi về học nghề tại các xã, phường."_s});
    set(u"limitations"_s, {u"Một số người thường xuyên đi làm ăn xa nên khó liên hệ."_s});
    set(u"next_year"_s,
        {u"- Mở thêm lớp tại huyện Bến Lau."_s, u"- Định kỳ 06 tháng kiểm tra kết quả thực hiện."_s});
}

void setActivities(TemplateValues& values)
{
    TemplateValues welding;
    welding.setText(u"organiser"_s, u"Trung tâm Dịch vụ việc làm"_s);
    welding.setText(u"partners"_s, u"Phòng Lao động - Thương binh và Xã hội huyện Bến Lau"_s);
    welding.setFigure(u"count"_s, u"01"_s, u"classes"_s);
    welding.setText(u"occupation"_s, u"Hàn điện"_s);
    welding.setFigure(u"learners"_s, u"07"_s, u"learners"_s);
    welding.setText(u"released"_s, {});
    values.setCondition(u"training"_s, true);
    values.setRows(u"classes"_s, {welding});
    values.setRows(u"class_sum"_s, {});
    values.setRows(u"occupations"_s, {});
    TemplateValues referrals;
    referrals.setFigure(u"count"_s, u"12"_s, u"referrals"_s);
    referrals.setFigure(u"placed"_s, u"05"_s, u"placed"_s);
    values.setRows(u"referrals"_s, {referrals});
    values.setRows(u"counselling"_s, {});
    values.setRows(u"loans"_s, {});
}

} // namespace

TemplateValues inventedValues()
{
    TemplateValues values;
    values.setText(u"year"_s, u"2031"_s);
    values.setText(u"next_year"_s, u"2032"_s);
    values.setText(u"organisation"_s, u"Sở Lao động - Thương binh và Xã hội"_s);
    values.setText(u"recipient"_s, u"Công an tỉnh Sông Xanh"_s);
    values.setText(u"annexes"_s, {});
    values.setCondition(u"not_done.told"_s, false);
    values.setText(u"plan"_s, u"Kế hoạch số 15/KH-UBND"_s);
    values.setText(u"plan.citation"_s, u"Kế hoạch số 15/KH-UBND ngày 03 tháng 02 năm 2030"_s);
    values.setText(u"plan.issuer"_s, u"Ủy ban nhân dân tỉnh Sông Xanh"_s);
    values.setCondition(u"request"_s, true);
    values.setText(u"request.citation"_s, u"Công văn số 208/CAT-THAHS&HTTP ngày 02 tháng 12 năm 2031"_s);
    values.setText(u"request.sender"_s, u"Công an tỉnh Sông Xanh"_s);
    values.setText(u"request.subject"_s, u"đề nghị báo cáo năm"_s);
    setNarrative(values);
    setActivities(values);
    return values;
}

OfficialDocument inventedReport(const TemplateValues& values)
{
    const auto shipped = Template::shipped(u"annual-report"_s);
    REQUIRE(shipped.ok());
    const auto filled = shipped->fill(values);
    REQUIRE(filled.ok());
    OfficialDocument report;
    report.letterhead = {{u"UBND TỈNH SÔNG XANH"_s}, {u"SỞ LAO ĐỘNG -"_s, u"THƯƠNG BINH VÀ XÃ HỘI"_s}, {},
        u"BC-SLĐTBXH"_s, u"Sông Xanh"_s, {}, 1, 2032};
    report.kind = filled->kind;
    report.subject = filled->subject;
    report.blocks = filled->blocks;
    report.signature = {{u"KT. GIÁM ĐỐC"_s, u"PHÓ GIÁM ĐỐC"_s}, u"Trần Thị Bông Lau"_s};
    report.recipients = {u"- Công an tỉnh Sông Xanh;"_s, u"- Lãnh đạo Sở;"_s, u"- Lưu: VT, VLGDNN."_s};
    report.createdAt = QDateTime(QDate(2032, 1, 5), QTime(8, 30), QTimeZone::utc());
    return report;
}

OfficialDocument longReport()
{
    OfficialDocument report = inventedReport();
    const Blocks once = report.blocks;
    for (int i = 0; i < 3; ++i)
        report.blocks.insert(report.blocks.end(), once.begin(), once.end());
    numberHeadings(report.blocks);
    return report;
}

QStringList expectedLines()
{
    QFile file(QStringLiteral(HOANHAP_FIXTURES) + u"/documents/invented-report.txt"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList lines;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        lines += folded(line);
    return lines;
}

QString folded(const QString& text)
{
    static const QRegularExpression dashes(u"[\u2010-\u2015]"_s);
    return QString(text).replace(dashes, u"-"_s).simplified();
}

} // namespace hoanhap::document::tests
