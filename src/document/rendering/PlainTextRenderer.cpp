// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rendering/PlainTextRenderer.h"

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
        for (const auto* rows : {&table.header, &table.rows})
            for (const TableRow& row : *rows) {
                QStringList cells;
                for (const TableCell& cell : row)
                    cells += textOf(cell.runs);
                line(cells.join(u'\t'));
            }
    }

    QString text() const { return m_lines.join(u'\n') + u'\n'; }

private:
    QStringList m_lines;
};

} // namespace

QString PlainTextRenderer::render(const OfficialDocument& document)
{
    LineWriter writer;
    writer.line(document.letterhead.superior);
    writer.line(document.letterhead.issuer.join(u' ')); // its lines are a matter of the page's width
    writer.line(QString::fromUtf16(nationalTitle));
    writer.line(QString::fromUtf16(nationalMotto));
    writer.line(textOf(symbolLine(document.letterhead)));
    writer.line(textOf(dateLine(document.letterhead)));
    writer.line(document.kind);
    writer.line(document.subject);
    if (document.addressees.size() == 1)
        writer.line(u"Kính gửi: "_s + document.addressees.first());
    else if (!document.addressees.isEmpty())
        writer.lines(QStringList{u"Kính gửi:"_s} + document.addressees);
    writer.blocks(document.blocks);
    if (!document.recipients.isEmpty())
        writer.lines(QStringList{u"Nơi nhận:"_s} + document.recipients);
    writer.lines(document.signature.offices + QStringList{document.signature.name});
    for (const Annex& annex : document.annexes) {
        writer.lines({annex.label, annex.title, textOf(annex.reference)});
        writer.blocks(annex.blocks);
    }
    return writer.text();
}

} // namespace hoanhap::document
