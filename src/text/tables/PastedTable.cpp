// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tables/PastedTable.h"

#include <algorithm>
#include <optional>

namespace hoanhap::text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastCellsWithSemicolons = 3;

bool endsRow(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// Reads cell by cell from the beginning to the end.
class CellReader
{
public:
    CellReader(QStringView text, QChar separator) : m_text(text), m_separator(separator) { }

    TableRows rows()
    {
        TableRows rows;
        while (m_place < m_text.size())
            rows.push_back(row());
        return rows;
    }

private:
    bool endsCell(qsizetype place) const
    {
        return place >= m_text.size() || m_text[place] == m_separator || endsRow(m_text[place]);
    }

    QStringList row()
    {
        QStringList cells{cell()};
        while (m_place < m_text.size() && m_text[m_place] == m_separator) {
            ++m_place;
            cells << cell();
        }
        const bool pair =
            m_place + 1 < m_text.size() && m_text[m_place] == u'\r' && m_text[m_place + 1] == u'\n';
        m_place += pair ? 2 : 1;
        return cells;
    }

    QString cell()
    {
        if (const std::optional<QString> quoted = quotedCell())
            return *quoted;
        const qsizetype begin = m_place;
        while (!endsCell(m_place))
            ++m_place;
        return m_text.mid(begin, m_place - begin).toString();
    }

    /// A cell in quotes to its end. Nothing where the quotes are part of the text, as in "Ba" Tèo, which
    /// not every program puts in quotes again.
    std::optional<QString> quotedCell()
    {
        if (endsCell(m_place) || m_text[m_place] != u'"')
            return std::nullopt;
        QString text;
        for (qsizetype at = m_place + 1; at < m_text.size(); ++at) {
            if (m_text[at] != u'"') {
                text += m_text[at];
            } else if (at + 1 < m_text.size() && m_text[at + 1] == u'"') {
                text += m_text[at++];
            } else if (endsCell(at + 1)) {
                m_place = at + 1;
                return text;
            } else {
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_place = 0;
};

/// No-break and other wide blanks as blanks, every sort of line end as \n.
QString cleaned(QString cell)
{
    cell.replace("\r\n"_L1, "\n"_L1);
    for (QChar& c : cell) {
        if (c == u'\r' || c == u'\v' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u'\n';
        else if (c != u'\n' && c.isSpace())
            c = u' ';
    }
    return cell.trimmed();
}

bool isBlank(const QStringList& row)
{
    return std::all_of(row.begin(), row.end(), [](const QString& cell) { return cell.isEmpty(); });
}

bool hasCells(const TableRows& rows)
{
    return std::any_of(rows.begin(), rows.end(), [](const QStringList& row) { return row.size() > 1; });
}

/// Some programs end the clipboard with a zero, and files may begin with a byte order mark.
QStringView withoutFrame(QStringView pasted)
{
    while (pasted.endsWith(QChar(u'\0')))
        pasted.chop(1);
    return pasted.startsWith(QChar::ByteOrderMark) ? pasted.mid(1) : pasted;
}

} // namespace

TableRows pastedTable(QStringView pasted)
{
    const QStringView text = withoutFrame(pasted);
    TableRows rows = CellReader(text, u'\t').rows();
    if (!hasCells(rows) && rows.size() > 1) {
        TableRows parted = CellReader(text, u';').rows();
        if (parted.size() > 1 && parted.front().size() >= leastCellsWithSemicolons)
            rows = std::move(parted);
    }
    for (QStringList& row : rows)
        for (QString& cell : row)
            cell = cleaned(std::move(cell));
    while (!rows.empty() && isBlank(rows.back()))
        rows.pop_back();
    return rows;
}

QString asPastedText(const TableRows& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (QString cell : row) {
            const bool needsQuotes = std::any_of(
                cell.begin(), cell.end(), [](QChar c) { return u"\"\t\r\n;\uFEFF"_s.contains(c); });
            if (needsQuotes)
                cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
            cells << cell;
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace hoanhap::text
