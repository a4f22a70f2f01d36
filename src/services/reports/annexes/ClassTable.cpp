// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/annexes/AnnexTables.h"

#include "text/dates/DocumentDate.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using Rule = AnnexColumn::Rule;

namespace {

constexpr qint64 million = 1'000'000;
constexpr size_t columnsBeforeCounts = 6;

/// Counts the cells of one class; each states an indicator of that class alone.
class ClassCells
{
public:
    ClassCells(const AnnexFacts& facts, const Uuid& vocationalClass)
        : m_facts(facts)
        , m_class(vocationalClass)
    {
    }
    AnnexCell operator()(std::optional<qint64> value, const QString& indicator, qint64 per = 1) const
    {
        AnnexCell cell{.value = value, .missing = !value, .per = per};
        cell.figure = {indicator};
        cell.figure.vocationalClass = m_class;
        cell.state(m_facts.statedFor(indicator, cell.figure.breakdown()));
        return cell;
    }

private:
    const AnnexFacts& m_facts;
    Uuid m_class;
};

QString timeOf(const storage::ClassTableRow& line)
{
    if (!line.startsOn)
        return {};
    const QString first = text::dateInFigures(*line.startsOn);
    return line.endsOn ? first + u" – "_s + text::dateInFigures(*line.endsOn) : first;
}

std::vector<AnnexCell> rowOf(const AnnexFacts& facts, const storage::ClassTableRow& line, qsizetype number)
{
    const ClassCells counted(facts, line.id);
    return {AnnexCell::text(QString::number(number)), AnnexCell::text(line.name),
        AnnexCell::text(line.occupation), AnnexCell::text(line.organiser), AnnexCell::text(line.place),
        AnnexCell::text(timeOf(line)), counted(line.learners(), u"learners"_s),
        counted(line.registered, u"learners_registered"_s), counted(line.guests, u"learners_guests"_s),
        counted(line.headCount, u"learners_head_count"_s), counted(line.completed, u"completed"_s),
        counted(line.certificates, u"certificates"_s), counted(line.cost, u"training_million"_s, million)};
}

/// Without the classes that units told by their number alone, as its note says.
void stateClassTotal(AnnexCell& cell, const AnnexFacts& facts, const QString& indicator)
{
    cell.figure = {indicator};
    if (const StatedValue* stated = facts.statedFor(indicator, {}); stated && stated->byHand)
        cell.state(stated);
}

} // namespace

AnnexTable classTable(const AnnexFacts& facts)
{
    const QString learners = u"Học viên"_s;
    const QString inside = u"Trong đó"_s;
    AnnexTable table;
    table.code = u"classes"_s;
    table.title = u"CÁC LỚP ĐÀO TẠO NGHỀ"_s;
    table.columns = {{{u"STT"_s}, 5, false}, {{u"Tên lớp"_s}, 14, false}, {{u"Nghề"_s}, 11, false},
        {{u"Đơn vị tổ chức"_s}, 13, false}, {{u"Địa điểm"_s}, 11, false}, {{u"Thời gian"_s}, 10, false},
        {{learners, u"Tổng số"_s}, 10, true, Rule::Sum, {7, 8, 9}}, {{learners, inside, u"Có hồ sơ"_s}, 6},
        {{learners, inside, u"Ghi tên"_s}, 6}, {{learners, inside, u"Số lượng"_s}, 6}, {{u"Hoàn thành"_s}, 7},
        {{u"Cấp chứng chỉ"_s}, 7}, {{u"Kinh phí (triệu đồng)"_s}, 8}};
    for (const storage::ClassTableRow& line : facts.classes)
        table.rows.push_back(rowOf(facts, line, std::ssize(table.rows) + 1));
    table.total = totalOf(table.rows, table.columns.size(), columnsBeforeCounts);
    table.total[1] = AnnexCell::text(u"Tổng cộng"_s);
    for (AnnexCell& cell : table.total) // what other classes add to those figures does not stand here
        cell.figure = {};
    const QStringList indicators{
        u"learners"_s, u"learners_registered"_s, u"learners_guests"_s, u"learners_head_count"_s};
    for (qsizetype i = 0; i < indicators.size(); ++i)
        stateClassTotal(table.total[columnsBeforeCounts + static_cast<size_t>(i)], facts, indicators[i]);
    const bool changed = std::ranges::any_of(
        table.total, [](const AnnexCell& cell) { return cell.registerValue.has_value(); });
    for (const ReportedClasses& told : facts.reportedClasses)
        table.notes << u"%1 báo cáo riêng: %2 lớp%3 (không có danh sách lớp)."_s.arg(told.unit)
                           .arg(told.classes)
                           .arg(told.learners ? u", %1 học viên"_s.arg(*told.learners) : QString());
    if (changed)
        table.notes << noteOnChanged();
    if (std::ranges::any_of(table.rows, [](const auto& row) { return row.back().missing; }))
        table.notes << u"Dấu “–”: chưa nhập kinh phí của lớp (không phải bằng không)."_s;
    if (facts.classes.empty())
        table.notes << u"Trong kỳ không mở lớp nào."_s;
    table.notes << u"“Có hồ sơ”: học viên có hồ sơ trong sổ; “Ghi tên”: học viên khác ghi theo tên;"
                   u" “Số lượng”: học viên chỉ ghi theo số lượng. Hoàn thành và chứng chỉ tính đến cuối kỳ,"
                   u" của học viên có hồ sơ."_s;
    return table;
}

} // namespace hoanhap::services
