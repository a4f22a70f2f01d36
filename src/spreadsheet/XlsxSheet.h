// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spreadsheet/CellLines.h"
#include "spreadsheet/XlsxParts.h"

#include <QXmlStreamWriter>
#include <initializer_list>
#include <utility>

namespace hoanhap::spreadsheet {

/// Writes a table as a worksheet (ECMA-376, Part 1, 18.3).
class XlsxSheet
{
public:
    explicit XlsxSheet(const Table& table);

    SheetPlaces places() const;
    QByteArray bytes() const { return m_bytes; }

private:
    using Attributes = std::initializer_list<std::pair<const char*, QString>>;
    void begin(const char* element, Attributes attributes = {});
    void empty(const char* element, Attributes attributes);

    void writeViews();
    void writeColumns();
    void writeHead();
    void writeLine(const QString& words, CellStyle style);
    void writeRows();
    void writeHeading();
    void writeTitles();
    void writeLevel(const std::vector<HeaderCell>& level);
    void writeRow(const Row& row, bool total);
    void writeTotal(const Cell& cell, ColumnKind kind, int column);
    bool writeMarked(const Cell& cell, int column, CellStyle whole, CellStyle decimal);
    bool writeNumber(const Cell& cell, int column, CellStyle whole, CellStyle decimal);
    QString expressionOf(const Formula& formula, int column) const;
    /// Titles stand on several levels, or with numbers below them.
    bool hasLevels() const;
    qsizetype lastOfHeading() const;
    void writeCell(const Cell& cell, ColumnKind kind, int column);
    void writeDay(QDate day, int column);
    void writeWords(const QString& words, int column, CellStyle style);
    void writePrinting();
    void beginRow(double height);
    void endRow();
    /// One text over several columns of the row at hand.
    void writeAcross(const QString& words, int from, int to, CellStyle style);
    QString place(int column) const;
    int widthOf(int from, int to) const;
    /// A list of few columns is as wide as its letterhead.
    void makeRoomForHead();
    void widen(int from, int to, const QStringList& lines);
    /// In points, with room for every line of the text.
    double heightOf(const QString& words, int from, int to, Weight weight = Weight::Regular) const;
    double heightOf(const Row& row) const;
    double heightOfTitle(const QString& words) const;
    /// The first column of the nation's half of the letterhead; 0 where there is only one column.
    int secondHalf() const;

    const Table& m_table;
    std::vector<int> m_widths; ///< of the columns, in characters
    int m_lastColumn;
    qsizetype m_linesOfHead; ///< what stands above the column titles
    qsizetype m_row = 0; ///< the row at hand, counted from 1
    qsizetype m_lastRecord = 0;
    QStringList m_merged; ///< "A1:C1"
    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

} // namespace hoanhap::spreadsheet
