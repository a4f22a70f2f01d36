// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/finding/MatchDelegate.h"

#include "ui/people/finding/MatchedLetters.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace hoanhap::ui {

MatchDelegate::MatchDelegate(std::function<QString()> typed, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_typed(std::move(typed))
{
}

void MatchDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const std::vector<MatchedLetters> matched = matchedLetters(index.data().toString(), m_typed());
    if (matched.empty())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle& style = cell.widget ? *cell.widget->style() : *QApplication::style();
    // The style sheet's padding is in it: the letters stand under those of the rows without a match.
    const QRect room = style.subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget);
    QFont bold = cell.font;
    bold.setBold(true); // as wide as it can become
    const QString text = QFontMetrics(bold).elidedText(cell.text, Qt::ElideRight, room.width());
    cell.text.clear();
    style.drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    QTextLayout layout(text, cell.font);
    QList<QTextLayout::FormatRange> formats;
    for (const MatchedLetters& letters : matched) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(letters.start);
        range.length = static_cast<int>(letters.length);
        range.format.setFontWeight(QFont::Bold);
        formats << range;
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(QWIDGETSIZE_MAX);
    layout.endLayout();
    painter->save();
    painter->setClipRect(room);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    painter->setPen(cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2));
    painter->restore();
}

} // namespace hoanhap::ui
