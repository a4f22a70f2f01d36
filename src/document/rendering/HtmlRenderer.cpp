// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rendering/HtmlRenderer.h"

#include "document/TableGrid.h"
#include "document/layout/LetterheadLayout.h"
#include "document/rendering/HtmlStyle.h"

#include <QXmlStreamWriter>

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

class HtmlWriter
{
public:
    QString write(const OfficialDocument& document)
    {
        m_html.writeDTD(u"<!DOCTYPE html>"_s);
        begin(u"html"_s);
        m_html.writeAttribute(u"lang"_s, u"vi"_s);
        begin(u"head"_s);
        begin(u"meta"_s);
        m_html.writeAttribute(u"charset"_s, u"utf-8"_s);
        end();
        m_html.writeTextElement(u"title"_s, titleOf(document));
        m_html.writeTextElement(u"style"_s, QString::fromUtf16(htmlStyle));
        end();
        begin(u"body"_s, document.draftMark ? u"draft"_s : QString());
        letterhead(document);
        paragraph(u"centre strong kind"_s, plain(document.kind));
        if (!document.kind.isEmpty())
            paragraph(u"centre strong subject"_s, plain(document.subject));
        if (!document.addressees.isEmpty())
            paragraph(u"centre"_s, plain(u"Kính gửi: "_s + document.addressees.join(u' ')));
        blocks(document.blocks);
        signature(document);
        for (const Annex& each : document.annexes)
            annex(each);
        end();
        end();
        return m_text;
    }

    void operator()(const Heading& heading)
    {
        const int level = static_cast<int>(heading.level) + 1;
        begin(u'h' + QString::number(level));
        text(heading.number + u' ');
        runs(heading.runs);
        end();
    }
    void operator()(const Paragraph& block)
    {
        paragraph(block.centred ? u"centre"_s : QString(), block.runs);
    }
    void operator()(const ListPoint& point)
    {
        begin(u"p"_s, u"point"_s);
        text(u"- "_s);
        runs(point.runs);
        end();
    }
    void operator()(const Table& table)
    {
        begin(u"table"_s, table.keepTogether ? u"grid together"_s : u"grid"_s);
        begin(u"thead"_s);
        rows(table.header, u"th"_s);
        if (!table.columnNumbers.empty())
            rows({columnNumberRow(table)}, u"td"_s);
        end();
        begin(u"tbody"_s);
        rows(table.rows, u"td"_s);
        end();
        begin(u"tfoot"_s);
        rows(table.totals, u"th"_s);
        end();
        end();
    }

private:
    void begin(const QString& element, const QString& className = {})
    {
        m_html.writeStartElement(element);
        if (!className.isEmpty())
            m_html.writeAttribute(u"class"_s, className);
    }
    void end() { m_html.writeEndElement(); }
    void text(const QString& text) { m_html.writeCharacters(text); }

    void runs(const Runs& runs)
    {
        for (const Run& run : runs) {
            begin(run.bold       ? u"b"_s
                    : run.italic ? u"i"_s
                                 : u"span"_s,
                run.penRoom > 0 ? u"room"_s : QString());
            text(run.penRoom > 0 ? u" "_s : run.text);
            end();
        }
    }
    void paragraph(const QString& className, const Runs& content)
    {
        if (content.empty() || textOf(content).isEmpty())
            return;
        begin(u"p"_s, className);
        runs(content);
        end();
    }
    void blocks(const Blocks& blocks)
    {
        for (const Block& block : blocks)
            std::visit(*this, block);
    }
    void rows(const std::vector<TableRow>& rows, const QString& cellElement)
    {
        for (const TableRow& row : rows) {
            begin(u"tr"_s);
            for (const TableCell& cell : row) {
                begin(cellElement, cellClass(cell));
                if (cell.columns > 1)
                    m_html.writeAttribute(u"colspan"_s, QString::number(cell.columns));
                if (cell.rows > 1)
                    m_html.writeAttribute(u"rowspan"_s, QString::number(cell.rows));
                bar(cell);
                runs(cell.runs);
                end();
            }
            end();
        }
    }
    void bar(const TableCell& cell)
    {
        if (cell.bar <= 0)
            return;
        begin(u"div"_s, cell.paleBar ? u"bar pale"_s : u"bar"_s);
        m_html.writeAttribute(u"style"_s, u"width:%1%"_s.arg(cell.bar / 10));
        m_html.writeCharacters({}); // else it would end as "/>", which browsers read as left open
        end();
    }
    static QString cellClass(const TableCell& cell)
    {
        QStringList classes;
        if (cell.alignment == Alignment::Centre)
            classes << u"middle"_s;
        if (cell.alignment == Alignment::Right)
            classes << u"right"_s;
        if (cell.bold)
            classes << u"strong"_s;
        return classes.join(u' ');
    }
    void letterhead(const OfficialDocument& document)
    {
        const Letterhead& letterhead = document.letterhead;
        begin(u"table"_s, u"letterhead"_s);
        begin(u"tr"_s);
        begin(u"td"_s);
        for (const QString& line : letterhead.superior)
            paragraph({}, plain(line));
        for (const QString& line : letterhead.issuer)
            paragraph(line == letterhead.issuer.back() ? u"strong issuer"_s : u"strong"_s, plain(line));
        end();
        begin(u"td"_s);
        paragraph(u"strong"_s, plain(QString::fromUtf16(nationalTitle)));
        paragraph(u"strong motto"_s, plain(QString::fromUtf16(nationalMotto)));
        end();
        end();
        begin(u"tr"_s);
        begin(u"td"_s);
        paragraph({}, symbolLine(letterhead));
        paragraph(u"about"_s, plain(aboutLine(document)));
        end();
        begin(u"td"_s);
        paragraph({}, dateLine(letterhead));
        end();
        end();
        end();
    }
    void signedBy(const Signature& signature)
    {
        for (const QString& line : signature.offices)
            paragraph(u"strong"_s, plain(line));
        paragraph(u"strong name"_s, plain(signature.name));
    }
    void signature(const OfficialDocument& document)
    {
        begin(u"table"_s, u"signature"_s);
        begin(u"tr"_s);
        begin(u"td"_s, u"recipients"_s);
        if (!document.recipients.isEmpty())
            paragraph({}, {Run{u"Nơi nhận:"_s, true}});
        for (const QString& line : document.recipients)
            paragraph({}, plain(line));
        if (!document.secretary.offices.isEmpty())
            signedBy(document.secretary);
        end();
        begin(u"td"_s);
        signedBy(document.signature);
        end();
        end();
        end();
    }
    void annex(const Annex& annex)
    {
        begin(u"section"_s, u"annex"_s);
        paragraph(u"centre strong"_s, plain(annex.label));
        paragraph(u"centre strong subject"_s, plain(annex.title));
        paragraph(u"centre reference"_s, annex.reference);
        blocks(annex.blocks);
        end();
    }

    QString m_text;
    QXmlStreamWriter m_html{&m_text};
};

} // namespace

QString HtmlRenderer::render(const OfficialDocument& document)
{
    return HtmlWriter().write(document);
}

} // namespace hoanhap::document
