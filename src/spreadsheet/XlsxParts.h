// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spreadsheet/Table.h"
#include "zip/ZipWriter.h"

namespace hoanhap::spreadsheet {

/// The looks of cells, by their place in the list that xlsxStyles() writes.
enum class CellStyle
{
    None,
    Superior,
    Agency,
    Title,
    Remark,
    ColumnTitle,
    Words,
    Number,
    Day,
    DateInWords, ///< text, placed as days are
    Decimal, ///< a number with one digit behind the comma
    TotalWords,
    TotalNumber,
    TotalDecimal,
    Marked, ///< with a "*" behind it
    MarkedDecimal,
    TotalMarked,
    TotalMarkedDecimal,
    Motto ///< with a rule as long as its words: Nghị định 30/2020/NĐ-CP, Phụ lục I
};

/// Which rows are which, counted from 1, for printing and filtering.
struct SheetPlaces
{
    qsizetype firstHeader = 1;
    qsizetype header = 1; ///< the last row of the heading
    qsizetype lastRecord = 1; ///< above the totals
    qsizetype last = 1;
    QString lastColumn = {}; ///< "F"
    bool filtered = true;
};

struct PlacedSheet
{
    const Table& table;
    SheetPlaces places;
    QString name;
};
QString sheetPartName(size_t position);

/// Content types, relations, properties and the workbook: everything but the styles and the sheets.
std::vector<zip::PackedFile> xlsxSurroundings(const std::vector<PlacedSheet>& sheets);
zip::PackedFile xlsxStyles();
/// In UTC; not before 1980, where the time of zip files begins, also where none is known.
QDateTime creationTime(const Table& table);

} // namespace hoanhap::spreadsheet
