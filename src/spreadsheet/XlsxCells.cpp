// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheet/XlsxSheet.h"

#include <QRegularExpression>
#include <cmath>

namespace hoanhap::spreadsheet {

using namespace Qt::StringLiterals;

namespace {

/// Signs that XML does not know are written as _xHHHH_ (ECMA-376, Part 1, 22.9.2.19), and so is the
/// underscore before what would read as one.
QString escaped(const QString& words)
{
    static const QRegularExpression unknown(
        uR"([\x{0}-\x{8}\x{B}\x{C}\x{E}-\x{1F}\x{FFFE}\x{FFFF}]|_(?=x[0-9A-Fa-f]{4}_))"_s);
    QString safe = words;
    for (auto found = unknown.match(safe); found.hasMatch();
         found = unknown.match(safe, found.capturedStart() + 7))
        safe.replace(found.capturedStart(), 1,
            u"_x%1_"_s.arg(safe.at(found.capturedStart()).unicode(), 4, 16, QChar(u'0')));
    return safe;
}

/// Days since 30/12/1899, as sheets count them.
qint64 serialOf(QDate day)
{
    return QDate(1899, 12, 30).daysTo(day);
}

const QDate firstDayOfSheets(1900, 3, 1); // before it programs count differently

} // namespace

void XlsxSheet::writeCell(const Cell& cell, ColumnKind kind, int column)
{
    const bool inMiddle = kind != ColumnKind::Text && kind != ColumnKind::IdentityNumber;
    if (writeMarked(cell, column, CellStyle::Marked, CellStyle::MarkedDecimal)
        || writeNumber(cell, column, CellStyle::Number, CellStyle::Decimal))
        return;
    if (const auto* day = std::get_if<QDate>(&cell))
        writeDay(*day, column);
    else if (const auto* date = std::get_if<text::PartialDate>(&cell); date && date->hasDay())
        writeDay(date->earliest(), column);
    else
        writeWords(shown(cell), column, inMiddle ? CellStyle::DateInWords : CellStyle::Words);
}

void XlsxSheet::writeTotal(const Cell& cell, ColumnKind kind, int column)
{
    if (!writeMarked(cell, column, CellStyle::TotalMarked, CellStyle::TotalMarkedDecimal)
        && !writeNumber(cell, column, CellStyle::TotalNumber, CellStyle::TotalDecimal))
        writeWords(
            shown(cell), column, kind == ColumnKind::Number ? CellStyle::TotalNumber : CellStyle::TotalWords);
}

/// As the number alone, whose form shows the sign. False where the cell holds none such.
bool XlsxSheet::writeMarked(const Cell& cell, int column, CellStyle whole, CellStyle decimal)
{
    const auto* marked = std::get_if<MarkedNumber>(&cell);
    return marked && writeNumber(marked->value, column, whole, decimal);
}

/// False where the cell holds no number.
bool XlsxSheet::writeNumber(const Cell& cell, int column, CellStyle whole, CellStyle decimal)
{
    const auto* formula = std::get_if<Formula>(&cell);
    const auto* part = std::get_if<double>(&cell);
    if (!formula && !part && !std::holds_alternative<qint64>(cell))
        return false;
    const double value = formula ? formula->value : part ? *part : 0;
    const bool isWhole = (!formula && !part) || std::floor(value) == value;
    begin("c", {{"r", place(column)}, {"s", QString::number(int(isWhole ? whole : decimal))}});
    if (formula)
        m_xml.writeTextElement(u"f"_s, expressionOf(*formula, column));
    m_xml.writeTextElement(u"v"_s, shown(cell));
    m_xml.writeEndElement();
    return true;
}

void XlsxSheet::writeDay(QDate day, int column)
{
    if (!day.isValid() || day < firstDayOfSheets)
        return writeWords(shown(day), column, CellStyle::DateInWords);
    begin("c", {{"r", place(column)}, {"s", QString::number(int(CellStyle::Day))}});
    m_xml.writeTextElement(u"v"_s, QString::number(serialOf(day)));
    m_xml.writeEndElement();
}

void XlsxSheet::writeWords(const QString& words, int column, CellStyle style)
{
    begin("c", {{"r", place(column)}, {"s", QString::number(int(style))}});
    if (!words.isEmpty()) {
        m_xml.writeAttribute(u"t"_s, u"inlineStr"_s);
        begin("is");
        begin("t");
        m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_xml.writeCharacters(escaped(words));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

} // namespace hoanhap::spreadsheet
