// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheet/XlsxWriter.h"

#include "spreadsheet/ErrorCodes.h"
#include "spreadsheet/XlsxParts.h"
#include "spreadsheet/XlsxSheet.h"

namespace hoanhap::spreadsheet {

namespace {

constexpr qsizetype longestText = 32'767; // characters a cell of Excel holds
constexpr qsizetype mostRows = 1'048'576 - 40; // of Excel, less letterhead, title and column titles

Errors faultsOf(const Table& table)
{
    if (std::ssize(table.rows) > mostRows)
        return {{errors::tooManyRows, {}, {QString::number(mostRows)}}};
    Errors faults;
    for (size_t row = 0; row < table.rows.size(); ++row)
        for (size_t i = 0; i < table.rows[row].size() && i < table.columns.size(); ++i)
            if (const auto* words = std::get_if<QString>(&table.rows[row][i]);
                words && words->size() > longestText)
                faults.push_back(
                    {errors::textTooLong, {}, {QString::number(row + 1), table.columns[i].title}});
    return faults;
}

QString sheetNameOf(const Table& table)
{
    return table.sheetName.isEmpty() ? QStringLiteral("Danh sách") : table.sheetName;
}

} // namespace

Result<QByteArray> XlsxWriter::write(const Table& table)
{
    return write(std::vector{table});
}

Result<QByteArray> XlsxWriter::write(const std::vector<Table>& tables)
{
    Errors faults;
    for (const Table& table : tables)
        append(faults, faultsOf(table));
    if (!faults.empty())
        return faults;
    std::vector<PlacedSheet> places;
    std::vector<zip::PackedFile> sheets;
    for (const Table& table : tables) {
        const XlsxSheet sheet(table);
        sheets.push_back({sheetPartName(sheets.size()), sheet.bytes()});
        places.push_back({table, sheet.places(), sheetNameOf(table)});
    }
    std::vector<zip::PackedFile> parts = xlsxSurroundings(places);
    parts.push_back(xlsxStyles());
    parts.insert(parts.end(), sheets.begin(), sheets.end());
    return zip::ZipWriter::pack(parts, creationTime(tables.front()));
}

} // namespace hoanhap::spreadsheet
