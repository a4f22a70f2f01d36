// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/compare/ComparableText.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using LineKind = ComparableLine::Kind;

namespace {

/// As typed, whatever a renderer or Word made of blanks and hyphens.
QString plainWords(const QString& text)
{
    QString words = text.normalized(QString::NormalizationForm_C).simplified();
    words.replace(u'\u2011', u'-'); // no-break hyphen
    words.remove(u'\u00AD'); // soft hyphen
    return words;
}

class LineList
{
public:
    void add(LineKind kind, const QString& text, const document::Origin& origin = {})
    {
        if (const QString words = plainWords(text); !words.isEmpty())
            m_lines.push_back({kind, {words}, origin});
    }
    void addRow(const QStringList& cells)
    {
        QStringList words;
        for (const QString& cell : cells)
            words << plainWords(cell);
        if (!words.join(QString()).isEmpty())
            m_lines.push_back({LineKind::Row, words, {}});
    }

    void operator()(const document::Heading& heading)
    {
        add(LineKind::Heading, heading.number + u' ' + document::textOf(heading.runs));
    }
    void operator()(const document::Paragraph& paragraph)
    {
        add(LineKind::Text, document::textOf(paragraph.runs), paragraph.origin);
    }
    void operator()(const document::ListPoint& point)
    {
        add(LineKind::Text, u"- "_s + document::textOf(point.runs), point.origin);
    }
    void operator()(const document::Table& table)
    {
        for (const auto* rows : {&table.header, &table.rows, &table.totals})
            for (const document::TableRow& row : *rows) {
                QStringList cells;
                for (const document::TableCell& cell : row)
                    cells << document::textOf(cell.runs);
                addRow(cells);
            }
    }
    ComparableText taken() { return std::move(m_lines); }

private:
    ComparableText m_lines;
};

void addFrame(LineList& lines, const document::OfficialDocument& document)
{
    const document::Letterhead& head = document.letterhead;
    lines.add(LineKind::Text, head.superior.join(u' '));
    lines.add(LineKind::Text, head.issuer.join(u' '));
    lines.add(LineKind::Text, document::textOf(document::symbolLine(head)));
    lines.add(LineKind::Text, document::textOf(document::dateLine(head)));
    lines.add(LineKind::Heading, document::titleOf(document));
    for (const QString& addressee : document.addressees)
        lines.add(LineKind::Text, addressee);
}

} // namespace

ComparableText comparableText(const document::OfficialDocument& document)
{
    LineList lines;
    addFrame(lines, document);
    for (const document::Block& block : document.blocks)
        std::visit(lines, block);
    for (const QString& recipient : document.recipients)
        lines.add(LineKind::Text, recipient);
    for (const QString& office : document.signature.offices)
        lines.add(LineKind::Text, office);
    lines.add(LineKind::Text, document.signature.name);
    for (const document::Annex& annex : document.annexes) {
        lines.add(LineKind::Heading, annex.label + u' ' + annex.title);
        lines.add(LineKind::Text, document::textOf(annex.reference));
        for (const document::Block& block : annex.blocks)
            std::visit(lines, block);
    }
    return lines.taken();
}

ComparableText comparableText(const document::WordText& text)
{
    LineList lines;
    for (const document::WordLine& line : text) {
        if (line.cells.size() > 1)
            lines.addRow(line.cells);
        else
            lines.add(line.isHeading ? LineKind::Heading : LineKind::Text, line.cells.value(0));
    }
    return lines.taken();
}

} // namespace hoanhap::services
