// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/dates/PartialDate.h"

#include <QDateTime>
#include <QStringList>
#include <variant>
#include <vector>

namespace hoanhap::spreadsheet {

/// What a column holds; it decides how a spreadsheet program shows, sorts and sums it.
enum class ColumnKind
{
    Text,
    Number,
    Day,
    PartialDate, ///< a day where it is known, else the text "3/1985" or "1985"
    IdentityNumber ///< text: zeros in front count
};

/// A number that the spreadsheet program works out itself.
struct Formula
{
    enum class Rule
    {
        ColumnSum, ///< of every row above, in its own column
        Sum, ///< of the columns `of` of its row
        Difference, ///< of[0] − of[1]
        Percent ///< of[0] in hundredths of of[1]
    };
    Rule rule = Rule::ColumnSum;
    std::vector<int> of = {}; ///< columns by position
    double value = 0; ///< what comes out, shown until it is worked out anew

    bool operator==(const Formula&) const = default;
};

/// A number with the sign behind it that a note below the table explains: "21*".
struct MarkedNumber
{
    double value = 0;

    bool operator==(const MarkedNumber&) const = default;
};

/// An empty text is an empty cell.
using Cell = std::variant<QString, qint64, QDate, text::PartialDate, double, Formula, MarkedNumber>;
using Row = std::vector<Cell>;

/// A title over several columns or rows of the heading.
struct HeaderCell
{
    QString title = {};
    int column = 0; ///< the first one
    int columns = 1;
    int rows = 1;
};

struct Column
{
    QString title = {};
    ColumnKind kind = ColumnKind::Text;
    int width = 14; ///< in characters
};

/// A table with what stands above it on paper, free of any file's form.
struct Table
{
    QStringList superior =
        {}; ///< the letterhead: the agency above, then the issuing one, an entry a line each
    QStringList issuer = {};
    QStringList nation =
        {}; ///< the letterhead's right side, an entry a line; under the motto, the last, stands a rule
    QString sheetName = {}; ///< of at most 31 letters; empty: the usual one
    QString title = {};
    QStringList remarks = {}; ///< under the title, one entry a line
    std::vector<Column> columns = {};
    /// Titles on several levels, a row an entry, and below them a row such as "(1)"; where both are empty the
    /// columns' own titles stand in one row, with a filter.
    std::vector<std::vector<HeaderCell>> header = {};
    QStringList columnNumbers = {};
    std::vector<Row> rows = {};
    std::vector<Row> totals = {}; ///< bold, below the rows
    QString emptyNote = {}; ///< the sentence that stands in place of rows where there are none
    QDateTime createdAt = {}; ///< written into the file; the same table gives the same bytes
};

/// The cell as it reads on paper.
QString shown(const Cell& cell);

} // namespace hoanhap::spreadsheet
