// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/annexes/AnnexTables.h"

#include "text/numbers/Numbers.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using Rule = AnnexColumn::Rule;

namespace {

struct IndicatorWords
{
    QString name;
    QString unit;
};

IndicatorWords lineOf(const QString& indicator)
{
    static const QHash<QString, IndicatorWords> lines{
        {u"people_managed"_s, {u"Số người đang quản lý đến cuối kỳ"_s, u"người"_s}},
        {u"people_received"_s, {u"Số người tiếp nhận trong kỳ"_s, u"người"_s}},
        {u"people_closed"_s, {u"Số người kết thúc quản lý trong kỳ"_s, u"người"_s}},
        {u"needs_surveyed"_s, {u"Số người được khảo sát nhu cầu"_s, u"người"_s}},
        {u"outreach_events"_s, {u"Số buổi tư vấn, tuyên truyền"_s, u"buổi"_s}},
        {u"counselled_people"_s, {u"Số người được tư vấn"_s, u"người"_s}},
        {u"counselled_turns"_s, {u"Số lượt người được tư vấn"_s, u"lượt người"_s}},
        {u"classes"_s, {u"Số lớp đào tạo nghề"_s, u"lớp"_s}},
        {u"learners"_s, {u"Số học viên"_s, u"học viên"_s}},
        {u"trained_people"_s, {u"Số người được đào tạo nghề"_s, u"người"_s}},
        {u"certificates"_s, {u"Số chứng chỉ được cấp"_s, u"chứng chỉ"_s}},
        {u"referral_turns"_s, {u"Số lượt giới thiệu việc làm"_s, u"lượt người"_s}},
        {u"referred_people"_s, {u"Số người được giới thiệu việc làm"_s, u"người"_s}},
        {u"hired_people"_s, {u"Số người có việc làm"_s, u"người"_s}},
        {u"loan_people"_s, {u"Số người được vay vốn"_s, u"người"_s}},
        {u"loan_million"_s, {u"Số tiền cho vay"_s, u"triệu đồng"_s}},
        {u"reoffended"_s, {u"Số người tái phạm (theo Công an)"_s, u"người"_s}},
    };
    return lines.value(indicator, {indicator, {}});
}

AnnexCell amount(std::optional<qint64> value, qint64 per)
{
    return {.value = value, .per = per};
}

AnnexCell percentOf(std::optional<qint64> value, std::optional<qint64> base)
{
    return {.value = permille(value, base), .per = 10};
}

std::vector<AnnexCell> rowOf(
    const AnnexFacts& facts, const ComparedFigure& compared, qsizetype number, bool estimated)
{
    const domain::Indicator* indicator = Figures::indicator(compared.indicator);
    const qint64 per = indicator ? indicator->shownPer() : 1;
    AnnexCell now = amount(compared.now, per);
    now.figure.indicator = compared.indicator;
    now.state(facts.statedFor(compared.indicator, {}));
    now.missing = !now.value;
    AnnexCell before = amount(compared.before, per);
    before.missing = !before.value;
    before.standBeside(compared.indicator, FigureColumn::YearBefore);
    AnnexCell target = amount(compared.target, per);
    target.standBeside(compared.indicator, FigureColumn::Plan);
    AnnexCell difference;
    if (now.value && before.value)
        difference = amount(*now.value - *before.value, per);
    std::vector<AnnexCell> row{AnnexCell::text(QString::number(number)),
        AnnexCell::text(lineOf(compared.indicator).name), AnnexCell::text(lineOf(compared.indicator).unit),
        before, target, now, difference, percentOf(now.value, before.value),
        percentOf(now.value, compared.target)};
    if (estimated) {
        row.push_back(amount(compared.estimate, per));
        row.back().standBeside(compared.indicator, FigureColumn::Estimate);
        row.push_back(percentOf(compared.estimate, compared.target));
    }
    for (AnnexCell& cell : row)
        if ((cell.value || cell.missing) && cell.figure.indicator.isEmpty()) {
            cell.figure.indicator = compared.indicator;
            cell.derived = true;
        }
    return row;
}

} // namespace

AnnexTable comparisonTable(const AnnexFacts& facts)
{
    const bool estimated = std::ranges::any_of(
        facts.compared, [](const ComparedFigure& figure) { return figure.estimate.has_value(); });
    const QString before = u"So với cùng kỳ năm trước"_s;
    const QString year = QString::number(facts.report.year);
    AnnexTable table;
    table.code = u"comparison"_s;
    table.title = u"SO SÁNH VỚI CÙNG KỲ NĂM TRƯỚC VÀ KẾ HOẠCH"_s;
    table.landscape = estimated;
    table.columns = {{{u"STT"_s}, 9, false}, {{u"Chỉ tiêu"_s}, 27, false}, {{u"Đơn vị tính"_s}, 9, false},
        {{u"Cùng kỳ năm trước"_s}, 10}, {{u"Kế hoạch năm "_s + year}, 10}, {{u"Thực hiện trong kỳ"_s}, 10},
        {{before, u"Tăng (+), giảm (-)"_s}, 12, true, Rule::Difference, {5, 3}},
        {{before, u"Tỷ lệ %"_s}, 12, true, Rule::Percent, {5, 3}},
        {{u"So với kế hoạch %"_s}, 12, true, Rule::Percent, {5, 4}}};
    if (estimated) {
        const QString reached = u"Ước thực hiện đến 31/12"_s;
        table.columns.push_back({{reached, u"Số lượng"_s}, 10});
        table.columns.push_back({{reached, u"So với kế hoạch %"_s}, 13, true, Rule::Percent, {9, 4}});
    }
    for (const ComparedFigure& compared : facts.compared)
        table.rows.push_back(rowOf(facts, compared, std::ssize(table.rows) + 1, estimated));
    if (std::ranges::any_of(table.rows, [](const auto& row) { return row[5].registerValue.has_value(); }))
        table.notes << noteOnChanged();
    if (std::ranges::any_of(table.rows, [](const auto& row) { return row[3].missing; }))
        table.notes << u"Dấu “–”: không có số liệu của kỳ ấy (không phải bằng không)."_s;
    return table;
}

} // namespace hoanhap::services
