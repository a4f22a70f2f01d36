// SPDX-License-Identifier: GPL-3.0-or-later
// Between an outline and the text of its template.
#include "services/reports/outline/Outline.h"

#include "document/filling/TemplateTree.h"

#include <QRegularExpression>
#include <QStringList>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using document::HeadingLevel;
using document::TemplateNode;
using document::TemplateText;
using Piece = OutlinePiece;
using Item = OutlineItem;

namespace {

void appendWords(const QString& words, const TemplateText& style, OutlinePieces& pieces)
{
    if (!words.isEmpty())
        pieces.push_back({Piece::Kind::Words, words, false, style.bold, style.italic});
}

void readPieces(const TemplateText& text, OutlinePieces& pieces)
{
    static const QRegularExpression tag(uR"(\{\{\s*([#^/&!]?)\s*([^{}]+?)\s*\}\})"_s);
    const QString source = QString::fromStdString(text.source);
    qsizetype at = 0;
    for (const auto& match : tag.globalMatch(source)) {
        appendWords(source.mid(at, match.capturedStart() - at), text, pieces);
        at = match.capturedEnd();
        const QString sign = match.captured(1);
        if (sign == "!"_L1)
            continue;
        const Piece::Kind kind = sign == "/"_L1 ? Piece::Kind::ClauseEnd
            : sign == "#"_L1 || sign == "^"_L1  ? Piece::Kind::ClauseBegin
                                                : Piece::Kind::Value;
        pieces.push_back({kind, match.captured(2), sign == "^"_L1, text.bold, text.italic});
    }
    appendWords(source.mid(at), text, pieces);
}

Item::Kind kindOf(TemplateNode::Kind kind)
{
    switch (kind) {
    case TemplateNode::Kind::Heading:
        return Item::Kind::Heading;
    case TemplateNode::Kind::Paragraph:
        return Item::Kind::Sentence;
    case TemplateNode::Kind::ListPoint:
        return Item::Kind::Point;
    case TemplateNode::Kind::UserParagraphs:
        return Item::Kind::Prose;
    case TemplateNode::Kind::Section:
    case TemplateNode::Kind::InvertedSection:
        return Item::Kind::Group;
    }
    return Item::Kind::Sentence;
}

std::vector<Item> itemsOf(const document::TemplateNodes& nodes)
{
    std::vector<Item> items;
    for (const TemplateNode& node : nodes) {
        Item item{kindOf(node.kind), node.level, {}, node.name,
            node.kind == TemplateNode::Kind::InvertedSection, itemsOf(node.children)};
        for (const TemplateText& text : node.texts)
            readPieces(text, item.pieces);
        items.push_back(std::move(item));
    }
    return items;
}

/// Signs that Markdown would read are led by a backslash.
QString escaped(QString words)
{
    static const QRegularExpression marks(uR"(([\\`*_\[\]<>#]))"_s);
    return words.replace(u'\n', u' ').replace(marks, uR"(\\1)"_s);
}

QString tagOf(const Piece& piece)
{
    switch (piece.kind) {
    case Piece::Kind::ClauseBegin:
        return (piece.inverted ? u"{{^%1}}"_s : u"{{#%1}}"_s).arg(piece.text);
    case Piece::Kind::ClauseEnd:
        return u"{{/%1}}"_s.arg(piece.text);
    case Piece::Kind::Value:
    case Piece::Kind::Words:
        return u"{{%1}}"_s.arg(piece.text);
    }
    return {};
}

QString plainText(const OutlinePieces& pieces)
{
    QString text;
    for (const Piece& piece : pieces)
        text += piece.kind == Piece::Kind::Words ? piece.text : tagOf(piece);
    return text.simplified();
}

QString markdown(const OutlinePieces& pieces)
{
    QString text;
    QString open;
    for (const Piece& piece : pieces) {
        const QString mark = piece.bold && piece.italic ? u"***"_s
            : piece.bold                                ? u"**"_s
            : piece.italic                              ? u"*"_s
                                                        : QString();
        if (mark != open)
            text += open + mark;
        open = mark;
        text += piece.kind == Piece::Kind::Words ? escaped(piece.text) : tagOf(piece);
    }
    text = (text + open).simplified();
    // At the beginning of a line these would make a list of it.
    static const QRegularExpression leads(uR"(^(\d+)([.)]))"_s);
    if (text.startsWith(u'-') || text.startsWith(u'+') || text.startsWith(u'='))
        return u'\\' + text;
    return text.replace(leads, uR"(\1\\2)"_s);
}

QString leadOf(const Item& item)
{
    if (item.kind == Item::Kind::Point)
        return u"- "_s;
    if (item.kind == Item::Kind::Heading)
        return QString(item.level == HeadingLevel::Part   ? 1
                       : item.level == HeadingLevel::Item ? 2
                                                          : 3,
                   u'#')
            + u' ';
    return {};
}

void appendLines(const document::TemplateNodes& nodes, std::vector<int>& lines)
{
    for (const TemplateNode& node : nodes) {
        lines.push_back(node.line);
        appendLines(node.children, lines);
    }
}

void write(const std::vector<Item>& items, QStringList& lines)
{
    for (const Item& item : items) {
        if (item.kind == Item::Kind::Prose) {
            lines << u"{{{%1}}}"_s.arg(item.name) << QString();
        } else if (item.kind == Item::Kind::Group) {
            lines << tagOf({Piece::Kind::ClauseBegin, item.name, item.inverted});
            write(item.children, lines);
            lines << tagOf({Piece::Kind::ClauseEnd, item.name}) << QString();
        } else if (const QString text = markdown(item.pieces); !text.isEmpty()) {
            lines << leadOf(item) + text << QString();
        }
    }
}

} // namespace

Result<Outline> readOutline(const QString& source)
{
    const Result<document::TemplateTree> tree = document::readTemplate(source);
    if (!tree)
        return tree.errors();
    Outline outline;
    readPieces(tree->kind, outline.kind);
    readPieces(tree->subject, outline.subject);
    outline.items = itemsOf(tree->nodes);
    return outline;
}

std::vector<int> linesOfItems(const QString& source)
{
    const Result<document::TemplateTree> tree = document::readTemplate(source);
    if (!tree)
        return {};
    std::vector<int> lines{tree->kind.line, tree->subject.line};
    appendLines(tree->nodes, lines);
    return lines;
}

QString templateOf(const Outline& outline)
{
    QStringList lines{u"---"_s};
    if (!outline.kind.empty())
        lines << u"kind: "_s + plainText(outline.kind);
    lines << u"subject: "_s + plainText(outline.subject) << u"---"_s << QString();
    write(outline.items, lines);
    return lines.join(u'\n');
}

} // namespace hoanhap::services
