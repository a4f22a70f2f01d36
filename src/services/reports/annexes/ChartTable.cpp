// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/annexes/AnnexTables.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

using ChartLines = std::vector<std::pair<QString, QStringList>>;

const Figure* chartedFigure(const std::vector<Figure>& figures, const QString& indicator)
{
    const auto found = std::ranges::find(figures, indicator, &Figure::indicator);
    return found == figures.end() ? nullptr : &*found;
}

AnnexCell chartCell(const AnnexFacts& facts, const std::vector<Figure>& figures, const QString& indicator)
{
    AnnexCell cell;
    const Figure* figure = chartedFigure(figures, indicator);
    cell.missing = !figure || !figure->known;
    if (cell.missing)
        return cell;
    cell.value = figure->value;
    cell.figure = {indicator};
    if (&figures != &facts.charted) // last year's number is not this report's to state
        cell.standBeside(indicator, FigureColumn::YearBefore);
    cell.state(facts.statedFor(indicator, {}));
    return cell;
}

AnnexChart managedByGround(const AnnexFacts& facts)
{
    AnnexChart chart{u"Người đang quản lý theo diện"_s};
    const Figure* managed = chartedFigure(facts.charted, u"people_managed"_s);
    if (!managed || !managed->by.contains(domain::Breakdown::Status))
        return chart;
    for (const FigureCell& ground : managed->by.at(domain::Breakdown::Status)) {
        AnnexCell cell{.value = ground.value};
        cell.figure = {u"people_managed"_s, {}, CellChoice{domain::Breakdown::Status, ground.code}};
        cell.state(facts.statedFor(cell.figure.indicator, cell.figure.breakdown()));
        chart.lines.push_back({ground.label.isEmpty() ? u"Chưa rõ"_s : ground.label, {cell}});
    }
    return chart;
}

AnnexChart managedByPlace(const AnnexFacts& facts)
{
    AnnexChart chart{facts.placesBy == domain::Breakdown::Unit ? u"Người đang quản lý theo đơn vị"_s
                                                               : u"Người đang quản lý theo địa bàn"_s};
    for (const AnnexPlace& place : facts.places) {
        const auto managed = place.figures.find(u"people_managed"_s);
        if (managed == place.figures.end() || !managed->second.known)
            continue;
        AnnexCell cell{.value = managed->second.value};
        if (facts.placesBy == domain::Breakdown::Unit)
            cell.figure = {u"people_managed"_s, place.code};
        else
            cell.figure = {u"people_managed"_s, {}, CellChoice{facts.placesBy, place.code}};
        if (place.code.isEmpty())
            cell.figure = {};
        cell.state(facts.statedFor(cell.figure.indicator, cell.figure.breakdown()));
        chart.lines.push_back({place.name, {cell}});
    }
    return chart;
}

AnnexChart setBeside(
    const AnnexFacts& facts, const QString& title, const QStringList& series, const ChartLines& lines)
{
    AnnexChart chart{title, series, {}};
    for (const auto& [name, indicators] : lines) {
        AnnexChart::Line line{name, {}};
        for (const QString& indicator : indicators)
            line.values.push_back(chartCell(facts, facts.charted, indicator));
        chart.lines.push_back(std::move(line));
    }
    return chart;
}

AnnexChart againstLastYear(const AnnexFacts& facts)
{
    AnnexChart chart{u"So với cùng kỳ năm trước"_s,
        {QString::number(facts.report.lastDay().year()), QString::number(facts.report.lastDay().year() - 1)},
        {}};
    const std::vector<std::pair<QString, QString>> lines{{u"Người tiếp nhận"_s, u"people_received"_s},
        {u"Lớp đào tạo nghề"_s, u"classes"_s}, {u"Học viên có hồ sơ"_s, u"learners_registered"_s},
        {u"Người được tư vấn"_s, u"counselled_people"_s},
        {u"Người được giới thiệu việc làm"_s, u"referred_people"_s},
        {u"Người có việc làm"_s, u"hired_people"_s}, {u"Khoản vay"_s, u"loans"_s}};
    for (const auto& [name, indicator] : lines)
        chart.lines.push_back({name,
            {chartCell(facts, facts.charted, indicator), chartCell(facts, facts.chartedBefore, indicator)}});
    return chart;
}

bool saysSomething(const AnnexChart& chart)
{
    return std::ranges::any_of(chart.lines, [](const AnnexChart::Line& line) {
        return std::ranges::any_of(line.values, [](const AnnexCell& cell) { return cell.value > 0; });
    });
}

} // namespace

AnnexTable chartTable(const AnnexFacts& facts)
{
    AnnexTable table;
    table.code = u"charts"_s;
    table.title = u"BIỂU ĐỒ KẾT QUẢ"_s;
    table.landscape = false;
    for (const AnnexChart& chart : {managedByGround(facts), managedByPlace(facts),
             // people against people: one person may learn in two classes
             setBeside(facts, u"Nhu cầu và kết quả trong kỳ"_s, {u"Nhu cầu"_s, u"Kết quả"_s},
                 {{u"Học nghề"_s, {u"needs_training"_s, u"trained_people"_s}},
                     {u"Việc làm"_s, {u"needs_job"_s, u"hired_people"_s}},
                     {u"Vay vốn"_s, {u"needs_loan"_s, u"loan_people"_s}}}),
             setBeside(facts, u"Còn việc làm sau 3 và 6 tháng"_s, {u"Được hỏi"_s, u"Còn việc làm"_s},
                 {{u"3 tháng"_s, {u"followed_3m"_s, u"employed_3m"_s}},
                     {u"6 tháng"_s, {u"followed_6m"_s, u"employed_6m"_s}}}),
             againstLastYear(facts)})
        if (saysSomething(chart))
            table.charts.push_back(chart);
    if (table.charts.empty())
        table.notes << u"Không có số liệu trong kỳ này."_s;
    return table;
}

} // namespace hoanhap::services
