// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/annexes/AnnexWorkbook.h"

#include "document/TableGrid.h"
#include "services/ErrorCodes.h"
#include "services/reports/ReportFacts.h"
#include "services/reports/lifecycle/FrozenReports.h"
#include "spreadsheet/XlsxWriter.h"
#include "text/numbers/Numbers.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

constexpr int charactersAcross = 150;
constexpr int narrowestColumn = 6;
constexpr double smallest = 0.05; // half of what one digit behind the comma tells

/// "1.234", "-12,5" and, changed by hand, "21*".
std::optional<double> printedNumber(const QString& printed)
{
    static const QRegularExpression shape(u"^(-?)([0-9.]+)(?:,([0-9]+))?\\*?$"_s);
    const auto match = shape.match(printed.trimmed());
    const auto whole = text::wholeNumberIn(match.captured(2));
    if (!match.hasMatch() || !whole)
        return std::nullopt;
    const QString decimals = match.captured(3);
    const double part =
        decimals.isEmpty() ? 0 : decimals.toDouble() / std::pow(10, static_cast<double>(decimals.size()));
    const double value = static_cast<double>(*whole) + part;
    return match.captured(1).isEmpty() ? value : -value;
}

/// What the column's number says of how it comes about: "(3)=(4)+…+(9)", "(7)=(6)-(4)", "(8)=(6):(4)".
std::optional<spreadsheet::Formula> formulaOf(const QString& columnNumber)
{
    const QString right = columnNumber.section(u'=', 1);
    if (right.isEmpty())
        return std::nullopt;
    spreadsheet::Formula formula{spreadsheet::Formula::Rule::Sum, {}, 0};
    if (right.contains(u'-'))
        formula.rule = spreadsheet::Formula::Rule::Difference;
    else if (right.contains(u':'))
        formula.rule = spreadsheet::Formula::Rule::Percent;
    static const QRegularExpression number(u"\\(([0-9]+)\\)"_s);
    for (const QRegularExpressionMatch& match : number.globalMatch(right))
        formula.of.push_back(match.captured(1).toInt() - 1);
    if (right.contains(u'…') && formula.of.size() == 2) {
        std::vector<int> all(static_cast<size_t>(formula.of[1] - formula.of[0]) + 1);
        std::iota(all.begin(), all.end(), formula.of[0]);
        formula.of = std::move(all);
    }
    return formula;
}

spreadsheet::Cell sheetCellOf(const document::TableCell& printed)
{
    const QString words = document::textOf(printed.runs);
    const auto number =
        printed.alignment == document::Alignment::Right ? printedNumber(words) : std::optional<double>();
    if (!number)
        return words;
    if (words.endsWith(u'*')) // changed by hand: no formula takes its place
        return spreadsheet::MarkedNumber{*number};
    if (std::floor(*number) == *number)
        return static_cast<qint64>(*number);
    return *number;
}

double sheetValue(const spreadsheet::Cell& cell)
{
    if (const auto* whole = std::get_if<qint64>(&cell))
        return static_cast<double>(*whole);
    if (const auto* part = std::get_if<double>(&cell))
        return *part;
    if (const auto* marked = std::get_if<spreadsheet::MarkedNumber>(&cell))
        return marked->value;
    return 0;
}

bool holdsNumber(const spreadsheet::Cell& cell)
{
    return std::holds_alternative<qint64>(cell) || std::holds_alternative<double>(cell);
}

double workedOut(const spreadsheet::Formula& formula, const spreadsheet::Row& row)
{
    const auto at = [&](size_t i) { return sheetValue(row.at(static_cast<size_t>(formula.of.at(i)))); };
    switch (formula.rule) {
    case spreadsheet::Formula::Rule::Difference:
        return at(0) - at(1);
    case spreadsheet::Formula::Rule::Percent:
        return at(1) == 0 ? 0 : at(0) * 100 / at(1);
    default:
        return std::accumulate(formula.of.begin(), formula.of.end(), 0.0,
            [&](double sum, int column) { return sum + sheetValue(row.at(static_cast<size_t>(column))); });
    }
}

/// A formula in place of the number where both come out alike.
void followFormula(spreadsheet::Cell& cell, spreadsheet::Formula formula, double value)
{
    if (!holdsNumber(cell) || std::abs(sheetValue(cell) - value) > smallest)
        return;
    formula.value = value;
    cell = std::move(formula);
}

spreadsheet::Row sheetRowOf(const document::TableRow& printed)
{
    spreadsheet::Row row;
    for (const document::TableCell& cell : printed)
        row.push_back(sheetCellOf(cell));
    return row;
}

std::vector<std::vector<spreadsheet::HeaderCell>> sheetHeaderOf(const document::Table& printed)
{
    const document::TableGrid grid(printed.header, document::columnsOf(printed));
    std::vector<std::vector<spreadsheet::HeaderCell>> levels(printed.header.size());
    for (const document::GridCell& cell : grid.cells())
        levels.at(static_cast<size_t>(cell.row))
            .push_back({document::textOf(cell.cell->runs), cell.column, cell.columns, cell.rows});
    return levels;
}

void addFormulas(spreadsheet::Table& sheet)
{
    const std::vector<spreadsheet::Row> plain = sheet.rows;
    for (size_t column = 0; column < sheet.columns.size(); ++column) {
        for (spreadsheet::Row& total : sheet.totals) {
            const double sum = std::accumulate(plain.begin(), plain.end(), 0.0,
                [&](double so, const spreadsheet::Row& row) { return so + sheetValue(row.at(column)); });
            followFormula(total.at(column), {spreadsheet::Formula::Rule::ColumnSum}, sum);
        }
        const auto rule = formulaOf(sheet.columnNumbers.value(static_cast<qsizetype>(column)));
        for (size_t row = 0; rule && row < plain.size(); ++row)
            followFormula(sheet.rows[row].at(column), *rule, workedOut(*rule, plain[row]));
    }
}

/// Words are set as on the page: what is not at the left there, "–" among numbers too, stands in the middle.
spreadsheet::ColumnKind sheetKindOf(const document::Table& printed, size_t column)
{
    const bool left = std::ranges::all_of(printed.rows, [&](const document::TableRow& row) {
        return column >= row.size() || row[column].alignment == document::Alignment::Left;
    });
    return left ? spreadsheet::ColumnKind::Text : spreadsheet::ColumnKind::Number;
}

/// Room for the pen as blanks that no program folds.
QString withPenRoom(const document::Runs& runs)
{
    constexpr qsizetype blanks = 8;
    QString line;
    for (const document::Run& run : runs)
        line += run.penRoom > 0 ? QString(blanks, QChar::Nbsp) : run.text;
    return line;
}

spreadsheet::Table annexSheetOf(
    const document::OfficialDocument& page, const document::Annex& annex, const document::Table& printed)
{
    spreadsheet::Table sheet;
    sheet.superior = page.letterhead.superior;
    sheet.issuer = page.letterhead.issuer;
    sheet.sheetName = annex.label;
    sheet.title = annex.label + u'\n' + annex.title;
    sheet.remarks = QStringList{withPenRoom(annex.reference)};
    for (const document::Block& block : annex.blocks)
        if (const auto* note = std::get_if<document::Paragraph>(&block))
            sheet.remarks << document::textOf(note->runs);
    const std::vector<int> shares = document::columnShares(printed);
    const int all = std::max(std::accumulate(shares.begin(), shares.end(), 0), 1);
    for (size_t i = 0; i < shares.size(); ++i)
        sheet.columns.push_back({.kind = sheetKindOf(printed, i),
            .width = std::max(charactersAcross * shares[i] / all, narrowestColumn)});
    sheet.header = sheetHeaderOf(printed);
    for (const QString& number : printed.columnNumbers)
        sheet.columnNumbers << number;
    for (const document::TableRow& row : printed.rows)
        sheet.rows.push_back(sheetRowOf(row));
    for (const document::TableRow& row : printed.totals)
        sheet.totals.push_back(sheetRowOf(row));
    sheet.emptyNote = u"Không có số liệu trong kỳ này."_s;
    sheet.createdAt = page.createdAt;
    addFormulas(sheet);
    return sheet;
}

Result<document::OfficialDocument> pageAsItStands(Workspace& workspace, const domain::Report& report)
{
    FrozenReports frozen(workspace);
    const auto version = frozen.newest(report.id);
    if (report.state != domain::ReportState::Draft && version)
        return frozen.documentOf(*version);
    const auto facts = ReportService(workspace).factsOf(report);
    if (!facts)
        return facts.errors();
    return ReportService::document(*facts, {});
}

} // namespace

std::vector<spreadsheet::Table> annexSheets(const document::OfficialDocument& page)
{
    std::vector<spreadsheet::Table> sheets;
    for (const document::Annex& annex : page.annexes)
        for (const document::Block& block : annex.blocks)
            if (const auto* table = std::get_if<document::Table>(&block);
                table && !table->columnNumbers.empty()) // charts have none
                sheets.push_back(annexSheetOf(page, annex, *table));
    return sheets;
}

Result<ReportService::Exported> exportAnnexes(
    Workspace& workspace, const domain::Report& report, const QString& path)
{
    if (const Outcome allowed = workspace.allow(domain::Permission::Export); !allowed)
        return allowed.errors();
    const auto page = pageAsItStands(workspace, report);
    if (!page)
        return page.errors();
    const std::vector<spreadsheet::Table> sheets = annexSheets(*page);
    if (sheets.empty())
        return Error{errors::notFound};
    const Result<QByteArray> bytes = spreadsheet::XlsxWriter::write(sheets);
    if (!bytes)
        return bytes.errors();
    return ReportService(workspace).writeOut(report, *bytes, static_cast<int>(sheets.size()), path);
}

} // namespace hoanhap::services
