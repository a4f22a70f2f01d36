// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/annexes/AnnexPages.h"

#include "text/dates/DocumentDate.h"
#include "text/numbers/Numbers.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using document::Alignment;
using document::TableCell;
using document::TableRow;

namespace {

constexpr int roomForNumber = 1000; // hundredths of a millimetre
constexpr int roomForDay = 800;
const QString changedByHand = u"*"_s; // behind the number

bool sharesHeading(const QStringList& one, const QStringList& other, qsizetype level)
{
    return one.size() > level && other.size() > level && one.first(level + 1) == other.first(level + 1)
        && one.size() > level + 1 && other.size() > level + 1;
}

/// The headings as rows of cells: what is said once stands over all columns that share it.
std::vector<TableRow> headerOf(const std::vector<AnnexColumn>& columns)
{
    qsizetype depth = 1;
    for (const AnnexColumn& column : columns)
        depth = std::max(depth, column.heading.size());
    std::vector<TableRow> rows(static_cast<size_t>(depth));
    for (qsizetype level = 0; level < depth; ++level)
        for (size_t i = 0; i < columns.size(); ++i) {
            const QStringList& heading = columns[i].heading;
            if (heading.size() <= level || (i > 0 && sharesHeading(columns[i - 1].heading, heading, level)))
                continue;
            size_t last = i;
            while (last + 1 < columns.size() && sharesHeading(heading, columns[last + 1].heading, level))
                ++last;
            TableCell cell = document::cell(heading[level], Alignment::Centre);
            cell.columns = static_cast<int>(last - i) + 1;
            cell.rows = heading.size() == level + 1 ? static_cast<int>(depth - level) : 1;
            rows[static_cast<size_t>(level)].push_back(cell);
        }
    return rows;
}

TableCell onPage(const AnnexCell& cell, const AnnexColumn& column, bool withTenths = false)
{
    // One run with its sign, so that the cell as a whole bears the mark of the figure.
    const QString sign = cell.registerValue ? changedByHand : QString();
    TableCell shown = document::cell(cell.shown(withTenths) + sign, Alignment::Left);
    if (column.isNumber)
        shown.alignment = Alignment::Right;
    else if (column.heading == QStringList{u"STT"_s})
        shown.alignment = Alignment::Centre;
    if (!cell.figure.indicator.isEmpty())
        for (document::Run& run : shown.runs)
            run.figure = cell.mark();
    return shown;
}

/// The columns of which a number has tenths: there all have them, so that their commas stand in one line.
std::vector<bool> columnsWithTenths(const AnnexTable& table)
{
    std::vector<bool> tenths(table.columns.size());
    const auto look = [&](const std::vector<AnnexCell>& row) {
        for (size_t i = 0; i < row.size(); ++i)
            tenths[i] = tenths[i] || row[i].hasTenths();
    };
    for (const auto& row : table.rows)
        look(row);
    look(table.total);
    // Rates of one table are read beside each other.
    const auto isRate = [&](size_t i) { return table.columns[i].rule == AnnexColumn::Rule::Percent; };
    bool anyRate = false;
    for (size_t i = 0; i < tenths.size(); ++i)
        anyRate = anyRate || (isRate(i) && tenths[i]);
    for (size_t i = 0; i < tenths.size(); ++i)
        tenths[i] = tenths[i] || (isRate(i) && anyRate);
    return tenths;
}

TableRow onPage(const std::vector<AnnexCell>& row, const std::vector<AnnexColumn>& columns,
    const std::vector<bool>& tenths)
{
    TableRow cells;
    for (size_t i = 0; i < row.size(); ++i)
        cells.push_back(onPage(row[i], columns[i], tenths[i]));
    return cells;
}

document::Run italic(const QString& text)
{
    return {.text = text, .italic = true};
}

qint64 greatestIn(const AnnexChart& chart)
{
    qint64 greatest = 1;
    for (const AnnexChart::Line& line : chart.lines)
        for (const AnnexCell& cell : line.values)
            greatest = std::max(greatest, cell.value.value_or(0));
    return greatest;
}

/// A row for each number: what it is of, its bar, the number itself. The title is the heading row, so that it
/// stands again on each page of a chart that is longer than one.
document::Table chartOnPage(const AnnexChart& chart)
{
    const bool several = chart.series.size() > 1;
    const qint64 greatest = greatestIn(chart);
    document::Table page;
    page.keepTogether = true;
    page.columnWidths = several ? std::vector{26, 14, 50, 10} : std::vector{35, 55, 10};
    page.header = {{document::cell(chart.title, Alignment::Centre)}};
    page.header.front().front().columns = static_cast<int>(page.columnWidths.size());
    for (const AnnexChart::Line& line : chart.lines)
        for (size_t i = 0; i < line.values.size(); ++i) {
            TableRow row;
            if (i == 0) {
                row.push_back(document::cell(line.name));
                row.back().rows = static_cast<int>(line.values.size());
            }
            if (several)
                row.push_back(document::cell(chart.series.value(static_cast<qsizetype>(i))));
            TableCell bar;
            bar.bar = static_cast<int>(line.values[i].value.value_or(0) * 1000 / greatest);
            bar.paleBar = i > 0;
            row.push_back(bar);
            row.push_back(onPage(line.values[i], {{}, 10, true}));
            page.rows.push_back(std::move(row));
        }
    return page;
}

void addCharts(const AnnexTable& table, document::Blocks& blocks)
{
    for (const AnnexChart& chart : table.charts)
        blocks.push_back(chartOnPage(chart));
}

/// Of many columns each word finds its line only in smaller type.
document::HalfPoints sizeFor(size_t columns)
{
    constexpr size_t many = 12;
    constexpr size_t mostThatBreak = 20;
    return columns >= mostThatBreak ? 17 : columns >= many ? 20 : 0;
}

/// A long rule goes on in a second line.
QString brokenAfterEquals(QString number)
{
    return number.replace(u"="_s, u"= "_s);
}

document::Runs referenceOf(const AnnexFacts& facts)
{
    const domain::Report& report = facts.report;
    document::Runs line{italic(u"(Kèm theo Báo cáo số "_s)};
    if (report.number.isEmpty())
        line.push_back({.penRoom = roomForNumber});
    else
        line.push_back(italic(report.number));
    line.push_back(italic(u"/BC-"_s + facts.organisation.abbreviation + u' '));
    if (report.issuedOn) {
        line.push_back(italic(text::dateInWords(*report.issuedOn)));
    } else {
        line.push_back(italic(u"ngày "_s));
        line.push_back({.penRoom = roomForDay});
        line.push_back(italic(u" tháng\u00a0"_s)); // no line begins with the number alone
        if (report.documentMonth)
            line.push_back(italic(text::monthOfDocument(*report.documentMonth)));
        else
            line.push_back({.penRoom = roomForDay});
        line.push_back(italic(u" năm\u00a0%1"_s.arg(report.year)));
    }
    line.push_back(italic(u" của %1)"_s.arg(facts.organisation.name)));
    return line;
}

} // namespace

QString annexLabel(size_t position, size_t annexes)
{
    const QString label = u"Phụ lục"_s;
    return annexes > 1 ? label + u' ' + text::roman(static_cast<int>(position) + 1) : label;
}

QString annexesInWords(size_t annexes)
{
    QString words = annexes > 0 ? annexLabel(0, annexes) : QString();
    for (size_t position = 1; position < annexes; ++position)
        words +=
            (position + 1 == annexes ? u" và "_s : u", "_s) + text::roman(static_cast<int>(position) + 1);
    return words;
}

document::Table annexTableOnPage(const AnnexTable& table)
{
    document::Table page;
    page.size = sizeFor(table.columns.size());
    for (size_t i = 0; i < table.columns.size(); ++i) {
        page.columnWidths.push_back(table.columns[i].width);
        page.columnNumbers.push_back(brokenAfterEquals(table.columns[i].number(static_cast<int>(i))));
    }
    page.header = headerOf(table.columns);
    const std::vector<bool> tenths = columnsWithTenths(table);
    for (const auto& row : table.rows)
        page.rows.push_back(onPage(row, table.columns, tenths));
    if (!table.total.empty())
        page.totals.push_back(onPage(table.total, table.columns, tenths));
    return page;
}

std::vector<document::Annex> annexPages(const AnnexFacts& facts, const std::vector<AnnexTable>& tables)
{
    std::vector<document::Annex> annexes;
    for (const AnnexTable& table : tables) {
        document::Annex annex;
        annex.label = annexLabel(annexes.size(), tables.size());
        annex.title = table.title;
        annex.reference = referenceOf(facts);
        annex.orientation =
            table.landscape ? document::Orientation::Landscape : document::Orientation::Portrait;
        if (table.code == "charts"_L1)
            addCharts(table, annex.blocks);
        else
            annex.blocks.push_back(annexTableOnPage(table));
        for (const QString& note : table.notes)
            annex.blocks.push_back(document::Paragraph{.runs = {italic(note)}});
        annexes.push_back(std::move(annex));
    }
    return annexes;
}

} // namespace hoanhap::services
