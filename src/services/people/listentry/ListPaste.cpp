// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/listentry/ListPaste.h"

#include <algorithm>
#include <map>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

std::vector<HeaderCell> columnsFrom(ListColumn first, qsizetype count)
{
    std::vector<HeaderCell> columns;
    for (int column = static_cast<int>(first); static_cast<qsizetype>(columns.size()) < count; ++column)
        columns.push_back(
            {column < listColumnCount ? std::optional(static_cast<ListColumn>(column)) : std::nullopt, false,
                {}});
    return columns;
}

/// How many cells most rows have: that is what the table had.
qsizetype usualCount(const text::TableRows& table)
{
    std::map<qsizetype, int> counts;
    for (const QStringList& row : table)
        ++counts[row.size()];
    const auto most = std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
        return a.second < b.second || (a.second == b.second && a.first < b.first);
    });
    return most == counts.end() ? 0 : most->first;
}

void addToNote(ListPaste::Texts& texts, const QString& title, const QString& cell)
{
    std::optional<QString>& note = texts[static_cast<size_t>(ListColumn::Note)];
    const QString added = title.isEmpty() ? cell : u"%1: %2"_s.arg(title, cell);
    note = note.value_or(QString()).isEmpty() ? added : *note + u"; "_s + added;
}

ListPaste::Row rowOf(const QStringList& cells, const std::vector<HeaderCell>& columns, qsizetype expected)
{
    ListPaste::Row row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const HeaderCell known =
            static_cast<size_t>(i) < columns.size() ? columns[static_cast<size_t>(i)] : HeaderCell();
        if (known.column)
            row.texts[static_cast<size_t>(*known.column)] = cells[i];
    }
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const HeaderCell known =
            static_cast<size_t>(i) < columns.size() ? columns[static_cast<size_t>(i)] : HeaderCell();
        if (!known.column && !known.counts && !cells[i].isEmpty())
            addToNote(row.texts, known.title, cells[i]);
    }
    row.cellsCame = static_cast<int>(cells.size());
    row.cellsExpected = static_cast<int>(expected);
    if (cells.size() > expected)
        row.wrongCountAt = ListColumn::Note;
    for (auto i = cells.size(); i < expected && !row.wrongCountAt; ++i)
        row.wrongCountAt = columns[static_cast<size_t>(i)].column;
    if (cells.size() < expected && !row.wrongCountAt) // only columns of others are missing
        row.wrongCountAt = ListColumn::FullName;
    return row;
}

bool isBlank(const QStringList& cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.isEmpty(); });
}

} // namespace

ListPaste ListPaste::of(const text::TableRows& table, ListColumn first)
{
    ListPaste paste;
    text::TableRows rows;
    for (const QStringList& row : table)
        if (!isBlank(row))
            rows.push_back(row);
    if (rows.empty())
        return paste;
    const std::optional<std::vector<HeaderCell>> header = headerOf(rows.front());
    paste.hadHeader = header.has_value();
    qsizetype expected = usualCount(rows);
    if (header) {
        expected = static_cast<qsizetype>(header->size());
        rows.erase(rows.begin());
    }
    const std::vector<HeaderCell> columns = header ? *header : columnsFrom(first, expected);
    for (const QStringList& row : rows)
        paste.rows.push_back(rowOf(row, columns, expected));
    return paste;
}

ListRow ListPaste::laidOver(ListRow row, const Row& pasted)
{
    for (size_t column = 0; column < pasted.texts.size(); ++column)
        if (const auto& text = pasted.texts[column])
            row.set(static_cast<ListColumn>(column), *text);
    row.checked = false;
    row.wrongCountAt = pasted.wrongCountAt;
    row.cellsCame = pasted.cellsCame;
    row.cellsExpected = pasted.cellsExpected;
    return row;
}

} // namespace hoanhap::services
