// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheet/XlsxSheet.h"

#include <algorithm>
#include <numeric>

namespace hoanhap::spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr double lineHeight = 16.5; // points, of letters of 12
constexpr int sizeOfLetters = 12; // as in the styles
constexpr int sizeOfTitle = 14;
constexpr int uprightCharacters = 90; // what A4 upright holds at the size of the rows
constexpr qsizetype longestHead = 34; // characters of a letterhead's line; a longer one wraps
constexpr int lettersInAlphabet = 26;

/// "A", "Z", "AA".
QString letters(int column)
{
    QString name;
    for (int left = column + 1; left > 0; left = (left - 1) / lettersInAlphabet)
        name.prepend(QChar(u'A' + (left - 1) % lettersInAlphabet));
    return name;
}

} // namespace

XlsxSheet::XlsxSheet(const Table& table)
    : m_table(table)
    , m_lastColumn(static_cast<int>(table.columns.size()) - 1)
    , m_linesOfHead(std::max(table.issuer.size() + 1, table.nation.size()) + 1 + table.remarks.size())
{
    for (const Column& column : table.columns)
        m_widths.push_back(column.width);
    makeRoomForHead();
    m_xml.writeStartDocument(u"1.0"_s, true);
    begin("worksheet");
    m_xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s);
    begin("sheetPr");
    empty("pageSetUpPr", {{"fitToPage", u"1"_s}});
    m_xml.writeEndElement();
    writeViews();
    writeColumns();
    begin("sheetData");
    writeHead();
    writeRows();
    m_xml.writeEndElement();
    writePrinting();
    m_xml.writeEndDocument();
}

bool XlsxSheet::hasLevels() const
{
    return !m_table.header.empty() || !m_table.columnNumbers.isEmpty();
}

qsizetype XlsxSheet::lastOfHeading() const
{
    const auto levels = std::max<qsizetype>(std::ssize(m_table.header), 1);
    return m_linesOfHead + levels + (m_table.columnNumbers.isEmpty() ? 0 : 1);
}

SheetPlaces XlsxSheet::places() const
{
    return {m_linesOfHead + 1, lastOfHeading(), m_lastRecord, m_row, letters(m_lastColumn),
        !m_table.rows.empty() && !hasLevels()};
}

void XlsxSheet::begin(const char* element, Attributes attributes)
{
    m_xml.writeStartElement(QString::fromLatin1(element));
    for (const auto& [name, value] : attributes)
        m_xml.writeAttribute(QString::fromLatin1(name), value);
}

void XlsxSheet::empty(const char* element, Attributes attributes)
{
    begin(element, attributes);
    m_xml.writeEndElement();
}

int XlsxSheet::widthOf(int from, int to) const
{
    return std::accumulate(m_widths.begin() + from, m_widths.begin() + to + 1, 0);
}

void XlsxSheet::makeRoomForHead()
{
    if (m_table.nation.isEmpty() || m_lastColumn < 1)
        return;
    const int half = secondHalf();
    widen(0, half - 1, m_table.superior + m_table.issuer);
    widen(half, m_lastColumn, m_table.nation);
}

/// The widest of the columns takes what the longest line, in bold capitals, still needs.
void XlsxSheet::widen(int from, int to, const QStringList& lines)
{
    qsizetype longest = 0;
    for (const QString& line : lines)
        longest = std::max(longest, line.size());
    const int wanted = static_cast<int>(std::min(longest, longestHead) * 4 / 3);
    const auto widest = std::max_element(m_widths.begin() + from, m_widths.begin() + to + 1);
    *widest += std::max(0, wanted - widthOf(from, to));
}

int XlsxSheet::secondHalf() const
{
    const int all = widthOf(0, m_lastColumn);
    int column = 0;
    while (column < m_lastColumn && widthOf(0, column) * 5 < all * 2) // the agency's half is the narrower one
        ++column;
    return std::min(column + 1, m_lastColumn);
}

double XlsxSheet::heightOf(const QString& words, int from, int to, Weight weight) const
{
    return lineHeight * static_cast<double>(linesInCell(words, widthOf(from, to), weight));
}

/// Fewer of its larger letters fit on a line, and the line is higher.
double XlsxSheet::heightOfTitle(const QString& words) const
{
    const int figures = widthOf(0, m_lastColumn) * sizeOfLetters / sizeOfTitle;
    return lineHeight * sizeOfTitle / sizeOfLetters
        * static_cast<double>(linesInCell(words, figures, Weight::Bold));
}

void XlsxSheet::writeViews()
{
    const qsizetype header = lastOfHeading();
    begin("sheetViews");
    begin("sheetView", {{"workbookViewId", u"0"_s}});
    empty("pane",
        {{"ySplit", QString::number(header)}, {"topLeftCell", u"A%1"_s.arg(header + 1)},
            {"activePane", u"bottomLeft"_s}, {"state", u"frozen"_s}});
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void XlsxSheet::writeColumns()
{
    begin("cols");
    for (int column = 0; column <= m_lastColumn; ++column)
        empty("col",
            {{"min", QString::number(column + 1)}, {"max", QString::number(column + 1)},
                {"width", QString::number(m_widths[static_cast<size_t>(column)])}, {"customWidth", u"1"_s}});
    m_xml.writeEndElement();
}

/// Not every program makes rows as high as their text by itself.
void XlsxSheet::beginRow(double height)
{
    begin(
        "row", {{"r", QString::number(++m_row)}, {"ht", QString::number(height)}, {"customHeight", u"1"_s}});
}

void XlsxSheet::endRow()
{
    m_xml.writeEndElement();
}

QString XlsxSheet::place(int column) const
{
    return letters(column) + QString::number(m_row);
}

void XlsxSheet::writeHead()
{
    const QStringList agencies = m_table.superior + m_table.issuer;
    const int half = secondHalf();
    const int leftEnd = std::max(half - 1, 0);
    for (qsizetype i = 0; i < std::max(agencies.size(), m_table.nation.size()); ++i) {
        beginRow(std::max(heightOf(agencies.value(i), 0, leftEnd, Weight::Bold),
            heightOf(m_table.nation.value(i), half, m_lastColumn, Weight::Bold)));
        writeAcross(agencies.value(i), 0, leftEnd,
            i < m_table.superior.size() ? CellStyle::Superior : CellStyle::Agency);
        if (half > 0)
            writeAcross(m_table.nation.value(i), half, m_lastColumn,
                i > 0 && i + 1 == m_table.nation.size() ? CellStyle::Motto : CellStyle::Agency);
        endRow();
    }
    writeLine(m_table.title, CellStyle::Title);
    for (const QString& remark : m_table.remarks)
        writeLine(remark, CellStyle::Remark);
}

void XlsxSheet::writeLine(const QString& words, CellStyle style)
{
    beginRow(
        style == CellStyle::Title ? heightOfTitle(words) : heightOf(words, 0, m_lastColumn, Weight::Regular));
    writeAcross(words, 0, m_lastColumn, style);
    endRow();
}

void XlsxSheet::writeAcross(const QString& words, int from, int to, CellStyle style)
{
    if (from < to)
        m_merged << place(from) + u':' + place(to);
    writeWords(words, from, style);
}

double XlsxSheet::heightOf(const Row& row) const
{
    double height = lineHeight;
    for (int column = 0; column < std::min<int>(m_lastColumn + 1, static_cast<int>(row.size())); ++column)
        // What is kept of a number has more digits than are shown, and none of them wraps.
        if (const Cell& cell = row[static_cast<size_t>(column)]; !std::holds_alternative<Formula>(cell)
            && !std::holds_alternative<double>(cell) && !std::holds_alternative<MarkedNumber>(cell))
            height = std::max(height, heightOf(shown(cell), column, column));
    return height;
}

void XlsxSheet::writeTitles()
{
    double height = lineHeight;
    for (int column = 0; column <= m_lastColumn; ++column)
        height = std::max(height,
            heightOf(m_table.columns[static_cast<size_t>(column)].title, column, column, Weight::Bold));
    beginRow(height);
    for (int column = 0; column <= m_lastColumn; ++column)
        writeWords(m_table.columns[static_cast<size_t>(column)].title, column, CellStyle::ColumnTitle);
    endRow();
}

/// Every cell of a level has its border, also where a title reaches over it.
void XlsxSheet::writeLevel(const std::vector<HeaderCell>& level)
{
    double height = lineHeight;
    for (const HeaderCell& cell : level)
        height = std::max(height,
            heightOf(cell.title, cell.column, cell.column + cell.columns - 1, Weight::Bold)
                / std::max(cell.rows, 1));
    beginRow(height);
    for (int column = 0; column <= m_lastColumn; ++column) {
        const auto begins = std::ranges::find(level, column, &HeaderCell::column);
        writeWords(begins == level.end() ? QString() : begins->title, column, CellStyle::ColumnTitle);
        if (begins != level.end() && (begins->columns > 1 || begins->rows > 1))
            m_merged << place(column) + u':' + letters(column + begins->columns - 1)
                    + QString::number(m_row + begins->rows - 1);
    }
    endRow();
}

void XlsxSheet::writeHeading()
{
    if (m_table.header.empty())
        writeTitles();
    for (const std::vector<HeaderCell>& level : m_table.header)
        writeLevel(level);
    if (m_table.columnNumbers.isEmpty())
        return;
    double height = lineHeight;
    for (int column = 0; column <= m_lastColumn; ++column)
        height = std::max(height, heightOf(m_table.columnNumbers.value(column), column, column));
    beginRow(height);
    for (int column = 0; column <= m_lastColumn; ++column)
        writeWords(m_table.columnNumbers.value(column), column, CellStyle::DateInWords);
    endRow();
}

void XlsxSheet::writeRow(const Row& row, bool total)
{
    beginRow(heightOf(row));
    for (size_t i = 0; i < row.size() && i < m_table.columns.size(); ++i)
        if (total)
            writeTotal(row[i], m_table.columns[i].kind, static_cast<int>(i));
        else
            writeCell(row[i], m_table.columns[i].kind, static_cast<int>(i));
    endRow();
}

void XlsxSheet::writeRows()
{
    writeHeading();
    for (const Row& row : m_table.rows)
        writeRow(row, false);
    m_lastRecord = m_row;
    for (const Row& row : m_table.totals)
        writeRow(row, true);
    if (m_table.rows.empty())
        writeLine(m_table.emptyNote, CellStyle::Remark);
}

QString XlsxSheet::expressionOf(const Formula& formula, int column) const
{
    if (formula.rule == Formula::Rule::ColumnSum)
        return u"SUM(%1%2:%1%3)"_s.arg(letters(column)).arg(lastOfHeading() + 1).arg(m_lastRecord);
    QStringList cells;
    for (const int of : formula.of)
        cells << place(of);
    if (formula.rule == Formula::Rule::Sum)
        return u"SUM(%1)"_s.arg(cells.join(u','));
    if (formula.rule == Formula::Rule::Difference)
        return cells.value(0) + u'-' + cells.value(1);
    return u"%1/%2*100"_s.arg(cells.value(0), cells.value(1));
}

void XlsxSheet::writePrinting()
{
    const SheetPlaces rows = places();
    if (rows.filtered)
        empty("autoFilter",
            {{"ref", u"A%1:%2%3"_s.arg(rows.header).arg(rows.lastColumn).arg(rows.lastRecord)}});
    if (!m_merged.isEmpty()) {
        begin("mergeCells", {{"count", QString::number(m_merged.size())}});
        for (const QString& cells : m_merged)
            empty("mergeCell", {{"ref", cells}});
        m_xml.writeEndElement();
    }
    empty("printOptions", {{"horizontalCentered", u"1"_s}});
    const QString sides = u"0.59"_s; // inches: 15 mm
    const QString above = u"0.79"_s; // 20 mm
    empty("pageMargins",
        {{"left", sides}, {"right", sides}, {"top", above}, {"bottom", above}, {"header", u"0.3"_s},
            {"footer", u"0.3"_s}});
    const bool across = widthOf(0, m_lastColumn) > uprightCharacters;
    // 9 is A4; as wide as a page, as long as it needs.
    empty("pageSetup",
        {{"paperSize", u"9"_s}, {"orientation", across ? u"landscape"_s : u"portrait"_s},
            {"fitToHeight", u"0"_s}});
    begin("headerFooter");
    m_xml.writeTextElement(u"oddFooter"_s, u"&C&\"Times New Roman\"Trang &P/&N"_s);
    m_xml.writeEndElement();
}

} // namespace hoanhap::spreadsheet
