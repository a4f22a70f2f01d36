// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <variant>
#include <vector>

namespace hoanhap::document {

/// A stretch of text in one style, or room left for the pen.
struct Run
{
    QString text = {};
    bool bold = false;
    bool italic = false;
    QString figure = {}; ///< the indicator that this text states, so that the preview can mark it; else empty
    int penRoom = 0; ///< hundredths of a millimetre left empty; `text` is empty then

    bool operator==(const Run&) const = default;
};
using Runs = std::vector<Run>;

Runs plain(const QString& text);
/// The words as they read; room for the pen is a space.
QString textOf(const Runs& runs);

/// Where a paragraph that a user typed came from, so that a click on the page finds it again.
struct Origin
{
    QString section = {}; ///< key of the narrative's section; empty for text from the template
    int paragraph = 0; ///< its position in that section

    bool operator==(const Origin&) const = default;
};

/// Parts are numbered I, II; items 1, 2 within a part; points a, b within an item (Phụ lục I, mục II.5).
enum class HeadingLevel
{
    Part,
    Item,
    Point
};

struct Heading
{
    HeadingLevel level = HeadingLevel::Part;
    QString number = {}; ///< "I.", "1.", "a)"; given by numberHeadings()
    Runs runs = {};

    bool operator==(const Heading&) const = default;
};

struct Paragraph
{
    Runs runs = {};
    Origin origin = {};
    bool centred = false; ///< between the lines of a decision: who decides, QUYẾT ĐỊNH (Phụ lục III, mẫu 1.2)

    bool operator==(const Paragraph&) const = default;
};

/// A paragraph led by a dash; the dash is not part of the text.
struct ListPoint
{
    Runs runs = {};
    Origin origin = {};

    bool operator==(const ListPoint&) const = default;
};

enum class Alignment
{
    Left,
    Centre,
    Right,
    Justify ///< text on the page; in a cell as Left
};

struct TableCell
{
    Runs runs = {};
    int columns = 1; ///< how many columns it spans
    Alignment alignment = Alignment::Left;
    int rows = 1; ///< how many rows it spans; the rows below leave it out
    bool bold = false; ///< all of it; runs add their own
    int bar = 0; ///< thousandths of the cell's width that a bar takes; such a cell has no words
    bool paleBar = false; ///< lighter, as of a second series

    bool operator==(const TableCell&) const = default;
};
using TableRow = std::vector<TableCell>;

/// A cell in one style.
TableCell cell(const QString& words, Alignment alignment = Alignment::Left);

/// Ruled table. Header rows are set bold and centred; they and the numbers of the columns stand again on each
/// further page.
struct Table
{
    std::vector<int> columnWidths = {}; ///< shares of the text's width, of any sum
    std::vector<TableRow> header = {};
    std::vector<TableRow> rows = {};
    std::vector<QString> columnNumbers = {}; ///< "(1)", "(2)", "(3)=(1)+(2)": the row below the header
    std::vector<TableRow> totals = {}; ///< bold, at the end, on the page of the last rows
    int size = 0; ///< of its words in half points; 0: as the page's settings have it
    bool keepTogether = false; ///< on one page while it fits on one, as a chart

    bool operator==(const Table&) const = default;
};

using Block = std::variant<Heading, Paragraph, ListPoint, Table>;
using Blocks = std::vector<Block>;

/// Counts parts, items and points through `blocks` and writes the numbers into their headings.
void numberHeadings(Blocks& blocks);

} // namespace hoanhap::document
