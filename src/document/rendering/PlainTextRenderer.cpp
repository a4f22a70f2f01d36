// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rendering/PlainTextRenderer.h"

#include "document/TableGrid.h"
#include "document/layout/LetterheadLayout.h"

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

class LineWriter
{
public:
    void line(const QString& text)
    {
        if (!text.isEmpty())
            m_lines += text;
    }
    void lines(const QStringList& texts)
    {
        for (const QString& text : texts)
            line(text);
    }
    void blocks(const Blocks& blocks)
    {
        for (const Block& block : blocks)
            std::visit(*this, block);
    }

    void operator()(const Heading& heading) { line(heading.number + u' ' + textOf(heading.runs)); }
    void operator()(const Paragraph& paragraph) { line(textOf(paragraph.runs)); }
    void operator()(const ListPoint& point) { line(u"- "_s + textOf(point.runs)); }
    void operator()(const Table& table)
    {
        const int columns = columnsOf(table);
        rows(table.header, columns);
        if (!table.columnNumbers.empty())
            rows({columnNumberRow(table)}, columns);
        rows(table.rows, columns);
        rows(table.totals, columns);
    }

    QString text() const { return m_lines.join(u'\n') + u'\n'; }

private:
    // Tabs between columns; a cell that reaches over several is followed by as many.
    void rows(const std::vector<TableRow>& rows, int columns)
    {
        const TableGrid grid(rows, columns);
        for (int row = 0; row < grid.rows(); ++row) {
            QString words;
            QString gap; // before the next cell
            for (int column = 0; column < columns; ++column) {
                const int position = grid.at(row, column);
                const GridCell cell =
                    position < 0 ? GridCell{} : grid.cells()[static_cast<std::size_t>(position)];
                if (cell.cell && cell.row == row && cell.column == column)
                    words += std::exchange(gap, {}) + textOf(cell.cell->runs);
                gap += u'\t';
            }
            line(words);
        }
    }

    QStringList m_lines;
};

} // namespace

QString PlainTextRenderer::render(const OfficialDocument& document)
{
    LineWriter writer;
    for (const QStringList& agency : {document.letterhead.superior, document.letterhead.issuer})
        writer.line(agency.join(u' ')); // its lines are a matter of the page's width
    writer.line(QString::fromUtf16(nationalTitle));
    writer.line(QString::fromUtf16(nationalMotto));
    writer.line(textOf(symbolLine(document.letterhead)));
    writer.line(aboutLine(document));
    writer.line(textOf(dateLine(document.letterhead)));
    writer.line(document.kind);
    if (!document.kind.isEmpty())
        writer.line(document.subject);
    if (document.addressees.size() == 1)
        writer.line(u"Kính gửi: "_s + document.addressees.first());
    else if (!document.addressees.isEmpty())
        writer.lines(QStringList{u"Kính gửi:"_s} + document.addressees);
    writer.blocks(document.blocks);
    if (!document.recipients.isEmpty())
        writer.lines(QStringList{u"Nơi nhận:"_s} + document.recipients);
    for (const Signature& signature : {document.secretary, document.signature})
        writer.lines(signature.offices + QStringList{signature.name});
    for (const Annex& annex : document.annexes) {
        writer.lines({annex.label, annex.title, textOf(annex.reference)});
        writer.blocks(annex.blocks);
    }
    return writer.text();
}

} // namespace hoanhap::document
