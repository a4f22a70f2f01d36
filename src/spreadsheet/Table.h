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

/// An empty text is an empty cell.
using Cell = std::variant<QString, qint64, QDate, text::PartialDate>;
using Row = std::vector<Cell>;

struct Column
{
    QString title = {};
    ColumnKind kind = ColumnKind::Text;
    int width = 14; ///< in characters
};

/// A table with what stands above it on paper, free of any file's form.
struct Table
{
    QString superior = {}; ///< the letterhead: the agency above, then the issuing one, an entry a line
    QStringList issuer = {};
    QStringList nation = {}; ///< the letterhead's right side, an entry a line
    QString title = {};
    QStringList remarks = {}; ///< under the title, one entry a line
    std::vector<Column> columns = {};
    std::vector<Row> rows = {};
    QString emptyNote = {}; ///< the sentence that stands in place of rows where there are none
    QDateTime createdAt = {}; ///< written into the file; the same table gives the same bytes
};

/// The cell as it reads on paper.
QString shown(const Cell& cell);

} // namespace hoanhap::spreadsheet
