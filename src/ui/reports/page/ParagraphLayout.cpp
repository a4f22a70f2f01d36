// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/page/ParagraphLayout.h"

#include "document/layout/DocumentFont.h"
#include "document/layout/Measures.h"
#include "document/layout/TextSetter.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <algorithm>
#include <cmath>

namespace hoanhap::ui {

using document::TextStyle;

namespace {

TextStyle bodyStyle(const document::PageSettings& page)
{
    TextStyle style;
    style.size = page.bodySize;
    style.alignment = document::Alignment::Justify;
    style.firstLineIndent = page.firstLineIndent;
    style.lineSpacingPercent = page.lineSpacingPercent;
    return style;
}

/// What is typed with the syllable that an input method composes in it.
QString shownText(const QTextBlock& block)
{
    QString text = block.text();
    return text.insert(block.layout()->preeditAreaPosition(), block.layout()->preeditAreaText());
}

/// How many characters each line on paper takes, the blank at its end with it.
std::vector<int> lengthsOf(const document::Strips& lines, const QString& text)
{
    std::vector<int> lengths;
    qsizetype start = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        qsizetype end = text.size();
        if (i + 1 < lines.size())
            end = text.indexOf(lines[i + 1].texts.front().text, start + lines[i].texts.front().text.size());
        lengths.push_back(static_cast<int>((end < 0 ? text.size() : end) - start));
        start = end < 0 ? text.size() : end;
    }
    return lengths;
}

} // namespace

void ParagraphLayout::setMeasures(const Measures& measures)
{
    m_measures = measures;
    QFont font = document::documentFont(measures.page.bodySize);
    const double pixels = document::millimetres(measures.page.bodySize) * measures.scale;
    font.setPointSizeF(std::max(1.0, pixels * 72 / measures.resolution));
    // Letters on a screen are whole dots high; the room of each makes up for it, so that lines fit.
    if (const int dots = QFontInfo(font).pixelSize(); dots > 0)
        font.setLetterSpacing(QFont::PercentageSpacing, 100 * std::max(1.0, pixels) / dots);
    document()->setDefaultFont(font); // comes back through documentChanged
    arrange();
}

void ParagraphLayout::setPlaces(std::vector<Pieces> places)
{
    m_places = std::move(places);
    arrange();
}

double ParagraphLayout::lineHeight() const
{
    const auto line = document::setText({}, bodyStyle(m_measures.page), m_measures.width);
    return line.front().height * m_measures.scale;
}

const ParagraphLayout::Pieces& ParagraphLayout::piecesOf(int block) const
{
    static const Pieces none;
    const auto place = static_cast<std::size_t>(block);
    return place < m_places.size() ? m_places[place] : none;
}

void ParagraphLayout::arrange()
{
    m_blocks.clear();
    double bottom = 0;
    const double gap = document::millimetres(m_measures.page.paragraphSpacing) * m_measures.scale;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const Pieces& pieces = piecesOf(block.blockNumber());
        double top = block.blockNumber() == 0 ? margin : bottom + gap;
        if (!pieces.empty())
            top = std::max(top, pieces.front().top);
        bottom = arrangeBlock(block, top);
    }
    const QSizeF size(m_measures.width * m_measures.scale + 2 * margin, bottom + margin);
    const bool other = size != m_size;
    m_size = size;
    if (other)
        Q_EMIT documentSizeChanged(m_size);
    Q_EMIT update();
}

double ParagraphLayout::arrangeBlock(const QTextBlock& block, double top)
{
    const QString text = shownText(block);
    const auto paper = document::setText(document::plain(text), bodyStyle(m_measures.page), m_measures.width);
    const std::vector<int> lengths = lengthsOf(paper, text);
    const double height = paper.front().height * m_measures.scale;
    const double ascent = paper.front().texts.front().baseline.y() * m_measures.scale;
    const double width = m_measures.width * m_measures.scale;
    const Pieces& pieces = piecesOf(block.blockNumber());
    std::size_t piece = 0;
    int leftInPiece = pieces.empty() ? 0 : pieces.front().lines;
    double indent = m_measures.page.firstLineIndent * m_measures.scale;
    double y = top;
    QTextLayout& layout = *block.layout();
    QTextOption option(Qt::AlignJustify);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (std::size_t i = 0;; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        if (leftInPiece-- == 0 && piece + 1 < pieces.size()) {
            leftInPiece = pieces[++piece].lines - 1;
            y = std::max(y, pieces[piece].top);
        }
        if (i < lengths.size()) {
            // Where letters are a little wider than on paper, the line sticks out rather than break.
            line.setNumColumns(lengths[i]);
            line.setNumColumns(lengths[i], std::max(width - indent, std::ceil(line.naturalTextWidth())));
        } else {
            line.setLineWidth(width - indent);
        }
        line.setPosition({indent, y - top + ascent - line.ascent()});
        indent = 0;
        y += height;
    }
    layout.endLayout();
    m_blocks.emplace_back(margin, top, width, y - top);
    return y;
}

void ParagraphLayout::documentChanged(int, int, int)
{
    arrange();
}

QStringList ParagraphLayout::lines() const
{
    QStringList lines;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            lines << shownText(block).mid(line.textStart(), line.textLength()).trimmed();
        }
    return lines;
}

double ParagraphLayout::inkRight() const
{
    double right = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (int i = 0; i < block.layout()->lineCount(); ++i)
            right = std::max(right, block.layout()->lineAt(i).naturalTextRect().right());
    return right;
}

void ParagraphLayout::draw(QPainter* painter, const PaintContext& context)
{
    painter->setPen(Qt::black);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingRect(block);
        QTextLayout& layout = *block.layout();
        QList<QTextLayout::FormatRange> chosen;
        for (const Selection& selection : context.selections) {
            const int from = std::max(selection.cursor.selectionStart() - block.position(), 0);
            const int to = std::min(selection.cursor.selectionEnd() - block.position(), block.length());
            if (from < to)
                chosen.append({from, to - from, selection.format});
        }
        // Opaque: what is typed may stand over paragraphs that have not moved yet.
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            painter->fillRect(
                QRectF(rect.x(), rect.y() + line.y(), rect.width(), line.height()), context.palette.base());
        }
        layout.draw(painter, rect.topLeft(), chosen);
        const int cursor = context.cursorPosition;
        if (cursor < -1 && !layout.preeditAreaText().isEmpty())
            layout.drawCursor(painter, rect.topLeft(), layout.preeditAreaPosition() - (cursor + 2));
        else if (block.contains(cursor))
            layout.drawCursor(painter, rect.topLeft(), cursor - block.position());
    }
}

int ParagraphLayout::hitTest(const QPointF& point, Qt::HitTestAccuracy accuracy) const
{
    QTextBlock hit = document()->begin();
    for (QTextBlock block = hit; block.isValid(); block = block.next())
        if (blockBoundingRect(block).top() <= point.y())
            hit = block;
    const QRectF rect = blockBoundingRect(hit);
    if (accuracy == Qt::ExactHit && !rect.contains(point))
        return -1;
    const QTextLayout& layout = *hit.layout();
    if (layout.lineCount() == 0)
        return hit.position();
    QTextLine line = layout.lineAt(0);
    for (int i = 1; i < layout.lineCount(); ++i)
        if (rect.top() + layout.lineAt(i).y() <= point.y())
            line = layout.lineAt(i);
    return hit.position() + line.xToCursor(point.x() - rect.left());
}

QRectF ParagraphLayout::frameBoundingRect(QTextFrame*) const
{
    return {QPointF(), m_size};
}

QRectF ParagraphLayout::blockBoundingRect(const QTextBlock& block) const
{
    const auto place = static_cast<std::size_t>(block.blockNumber());
    return block.isValid() && place < m_blocks.size() ? m_blocks[place] : QRectF();
}

} // namespace hoanhap::ui
