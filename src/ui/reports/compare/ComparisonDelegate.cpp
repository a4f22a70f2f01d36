// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/compare/ComparisonDelegate.h"

#include "ui/reports/compare/ComparisonModel.h"

#include <QPainter>
#include <QTextLayout>
#include <cmath>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::ComparableLine;
using services::PairedLine;
using services::WordPiece;

namespace {

constexpr int inset = 8; // on each side of a column
constexpr int gutter = 26; // for the sign between the columns
constexpr int above = 4; // and below

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QTextCharFormat formatOf(WordPiece::In side, const QPalette& palette)
{
    QTextCharFormat format;
    const bool went = side == WordPiece::In::Before;
    if (went)
        format.setBackground(isDark(palette) ? QColor(0x6b, 0x2b, 0x31) : QColor(0xfb, 0xd9, 0xdc));
    else
        format.setBackground(isDark(palette) ? QColor(0x1d, 0x54, 0x33) : QColor(0xd3, 0xf1, 0xdc));
    format.setFontStrikeOut(went);
    format.setFontUnderline(!went);
    return format;
}

QString signOf(PairedLine::Change change)
{
    switch (change) {
    case PairedLine::Change::Same:
        break;
    case PairedLine::Change::Changed:
        return u"≠"_s;
    case PairedLine::Change::Removed:
        return u"−"_s;
    case PairedLine::Change::Added:
        return u"+"_s;
    }
    return {};
}

const PairedLine& lineOf(const QModelIndex& index)
{
    return static_cast<const ComparisonModel*>(index.model())->lineAt(index.row());
}

/// The words of one side with what they look like.
struct Marked
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
};

Marked markedSide(const PairedLine& line, WordPiece::In side, const QPalette& palette)
{
    Marked marked;
    for (size_t cell = 0; cell < line.cells.size(); ++cell) {
        if (cell > 0)
            marked.text += u" │ "_s;
        for (const WordPiece& piece : line.cells[cell]) {
            if (piece.in != WordPiece::In::Both && piece.in != side)
                continue;
            if (piece.in == side)
                marked.formats.push_back({static_cast<int>(marked.text.size()),
                    static_cast<int>(piece.text.size()), formatOf(side, palette)});
            marked.text += piece.text;
        }
    }
    return marked;
}

} // namespace

double ComparisonDelegate::columnWidth() const
{
    return std::max(40.0, (m_view->width() - gutter) / 2.0 - 2 * inset);
}

double ComparisonDelegate::arrange(
    QTextLayout& layout, const PairedLine& line, WordPiece::In side, double width) const
{
    const Marked marked = markedSide(line, side, m_view->palette());
    QFont font = m_view->font();
    font.setBold(line.kind == ComparableLine::Kind::Heading);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setFont(font);
    layout.setTextOption(option);
    layout.setText(marked.text);
    layout.setFormats(marked.formats);
    double height = 0;
    layout.beginLayout();
    for (QTextLine set = layout.createLine(); set.isValid(); set = layout.createLine()) {
        set.setLineWidth(width);
        set.setPosition(QPointF(0, height));
        height += set.height();
    }
    layout.endLayout();
    return height;
}

void ComparisonDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PairedLine& line = lineOf(index);
    const QPalette& palette = option.palette;
    const double column = columnWidth();
    painter->save();
    painter->setClipRect(option.rect);
    painter->setPen(palette.color(QPalette::Text));
    double left = option.rect.left() + inset;
    for (const WordPiece::In side : {WordPiece::In::Before, WordPiece::In::After}) {
        QTextLayout layout;
        arrange(layout, line, side, column);
        layout.draw(painter, QPointF(left, option.rect.top() + above));
        left += column + 2 * inset + gutter;
    }
    const QRectF middle(option.rect.left() + column + 2 * inset, option.rect.top() + above, gutter,
        option.fontMetrics.height());
    QFont bold = m_view->font();
    bold.setBold(true);
    painter->setFont(bold);
    painter->drawText(middle, Qt::AlignCenter, signOf(line.change));
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(palette.color(QPalette::Highlight), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    double height = m_view->fontMetrics().height();
    for (const WordPiece::In side : {WordPiece::In::Before, WordPiece::In::After}) {
        QTextLayout layout;
        height = std::max(height, arrange(layout, lineOf(index), side, columnWidth()));
    }
    return {m_view->width(), static_cast<int>(std::ceil(height)) + 2 * above};
}

} // namespace hoanhap::ui
