// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/board/CardDelegate.h"

#include <QApplication>
#include <QPainter>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardPadding = 5; // pixels

/// A name without the year of birth where both find no room.
QString fitting(const QString& words, const QFontMetrics& metrics, int width)
{
    const QString shown = metrics.horizontalAdvance(words) > width ? words.section(u" ("_s, 0, 0) : words;
    return metrics.elidedText(shown, Qt::ElideRight, width);
}

QStringList linesOf(const QModelIndex& index)
{
    return index.data().toString().split(u'\n');
}

} // namespace

void CardDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem card = option;
    initStyleOption(&card, index);
    card.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &card, painter, card.widget);
    const bool chosen = card.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorRole strong = chosen ? QPalette::HighlightedText : QPalette::Text;
    const QPalette::ColorRole muted = chosen ? QPalette::HighlightedText : QPalette::PlaceholderText;
    QRect line = card.rect.adjusted(cardPadding, cardPadding, -cardPadding, 0);
    line.setHeight(card.fontMetrics.height());
    QFont font = card.font;
    font.setWeight(QFont::DemiBold);
    painter->save();
    for (const QString& words : linesOf(index)) {
        painter->setFont(font);
        painter->setPen(card.palette.color(font == card.font ? muted : strong));
        painter->drawText(
            line, Qt::AlignLeft | Qt::AlignVCenter, fitting(words, QFontMetrics(font), line.width()));
        line.translate(0, card.fontMetrics.height());
        font = card.font;
    }
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto lines = static_cast<int>(linesOf(index).size());
    return {0, lines * option.fontMetrics.height() + 2 * cardPadding};
}

} // namespace hoanhap::ui
