// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/papers/PaperFrame.h"

#include "document/layout/LetterheadLayout.h"
#include "document/layout/Measures.h"
#include "services/reports/ReportLayout.h"
#include "text/dates/DocumentDate.h"

#include <numeric>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using document::TableCell;
using document::TableRow;
using spreadsheet::ColumnKind;

namespace {

constexpr int uprightCharacters = 90; // columns wider than that go across the page

document::Alignment alignmentOf(ColumnKind kind)
{
    return kind == ColumnKind::Text ? document::Alignment::Left : document::Alignment::Centre;
}

constexpr int cellMargins = 450; // hundredths of a millimetre
constexpr int letterWidth = 240;

int longestWord(const QString& title)
{
    qsizetype longest = 0;
    for (const QStringView word : QStringView(title).split(u' '))
        longest = std::max(longest, word.size());
    return static_cast<int>(longest);
}

/// What a column of figures or dates takes on paper, in hundredths of a millimetre, so that none is broken;
/// nothing for words, which share the rest.
int fixedWidth(const spreadsheet::Column& column)
{
    switch (column.kind) {
    case ColumnKind::Number:
        return std::max(1200, cellMargins + letterWidth * longestWord(column.title));
    case ColumnKind::Day:
    case ColumnKind::PartialDate:
        return 2400;
    case ColumnKind::IdentityNumber:
        return 3000;
    case ColumnKind::Text:
        break;
    }
    return 0;
}

/// The table on paper; with group titles its first column is left to them.
class PaperTable
{
public:
    explicit PaperTable(const PaperList& list) : m_list(list), m_first(list.groupTitles.isEmpty() ? 0 : 1) { }

    /// The columns' widths in a text that is `room` wide, in hundredths of a millimetre.
    std::vector<int> widths(double room) const
    {
        int letters = 0;
        for (size_t i = m_first; i < m_list.columns.size(); ++i) {
            room -= fixedWidth(m_list.columns[i]);
            letters += fixedWidth(m_list.columns[i]) ? 0 : m_list.columns[i].width;
        }
        std::vector<int> widths;
        for (size_t i = m_first; i < m_list.columns.size(); ++i) {
            const int fixed = fixedWidth(m_list.columns[i]);
            widths.push_back(fixed ? fixed : std::max(1, int(room * m_list.columns[i].width / letters)));
        }
        return widths;
    }

    document::Table made(double room) const
    {
        document::Table table;
        table.columnWidths = widths(room);
        table.header.emplace_back();
        for (size_t i = m_first; i < m_list.columns.size(); ++i)
            table.header.front().push_back({document::plain(m_list.columns[i].title)});
        qsizetype group = 0;
        for (size_t i = 0; i < m_list.rows.size(); ++i) {
            if (m_first > 0 && beginsGroup(i))
                table.rows.push_back(titleRow(m_list.groupTitles.value(group++)));
            table.rows.push_back(rowOf(m_list.rows[i]));
        }
        return table;
    }

private:
    bool beginsGroup(size_t row) const
    {
        return row == 0 || m_list.rows[row].front() != m_list.rows[row - 1].front();
    }
    TableRow titleRow(const QString& title) const
    {
        document::Run words{title};
        words.bold = true;
        return {{{words}, static_cast<int>(m_list.columns.size() - m_first)}};
    }
    TableRow rowOf(const spreadsheet::Row& row) const
    {
        TableRow cells;
        for (size_t i = m_first; i < row.size(); ++i)
            cells.push_back(document::cell(spreadsheet::shown(row[i]), alignmentOf(m_list.columns[i].kind)));
        return cells;
    }

    const PaperList& m_list;
    size_t m_first;
};

int widthOf(const std::vector<spreadsheet::Column>& columns)
{
    return std::accumulate(columns.begin(), columns.end(), 0,
        [](int sum, const spreadsheet::Column& column) { return sum + column.width; });
}

spreadsheet::Table sheetOf(const document::OfficialDocument& page, const PaperList& list)
{
    spreadsheet::Table sheet;
    sheet.superior = page.letterhead.superior;
    sheet.issuer = page.letterhead.issuer;
    sheet.nation = {QString::fromUtf16(document::nationalTitle), QString::fromUtf16(document::nationalMotto)};
    const bool twoLines = !page.kind.isEmpty() && !page.subject.isEmpty(); // as on paper
    sheet.title = twoLines ? page.kind + u'\n' + page.subject : document::titleOf(page);
    sheet.remarks = QStringList{document::textOf(document::dateLine(page.letterhead))} + list.remarks;
    sheet.columns = list.columns;
    sheet.rows = list.rows;
    sheet.emptyNote = list.emptyNote;
    sheet.createdAt = page.createdAt;
    return sheet;
}

} // namespace

document::OfficialDocument framedDocument(const PaperFrame& frame, const QString& kind)
{
    document::OfficialDocument page;
    page.kind = kind;
    page.letterhead.superior = frame.organisation.superiorName.split(u'\n', Qt::SkipEmptyParts);
    page.letterhead.issuer = frame.organisation.issuingName.split(u'\n', Qt::SkipEmptyParts);
    page.letterhead.place = frame.organisation.place;
    if (frame.dating == Dating::Full)
        page.letterhead.day = frame.day.day();
    if (frame.dating != Dating::None) {
        page.letterhead.month = frame.day.month();
        page.letterhead.year = frame.day.year();
    }
    page.page = pageSettingsOf(frame.organisation);
    page.createdAt = frame.at;
    if (frame.signer)
        page.signature = signatureOf(*frame.signer);
    return page;
}

Paper listPaper(const PaperFrame& frame, const PaperList& list)
{
    Paper paper;
    paper.kind = list.kind;
    paper.document = framedDocument(frame, u"DANH SÁCH"_s);
    paper.document.subject = list.subject;
    if (widthOf(list.columns) > uprightCharacters)
        paper.document.orientation = document::Orientation::Landscape;
    if (list.rows.empty())
        paper.document.blocks.push_back(document::Paragraph{document::plain(list.emptyNote)});
    else
        paper.document.blocks.push_back(
            PaperTable(list).made(document::textWidth(paper.document.page, paper.document.orientation)));
    for (const QString& remark : list.remarks)
        paper.document.blocks.push_back(document::Paragraph{document::plain(remark)});
    paper.table = sheetOf(paper.document, list);
    return paper;
}

} // namespace hoanhap::services
