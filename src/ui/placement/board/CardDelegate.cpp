// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/board/CardDelegate.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <vector>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardPadding = 5; // pixels

/// One line, or two where the words find no room in one.
QStringList wrapped(const QString& words, const QFontMetrics& metrics, int width)
{
    QString line;
    QString rest = words;
    for (const QString& word : words.split(u' ')) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (metrics.horizontalAdvance(longer) > width)
            break;
        line = longer;
    }
    rest = rest.mid(line.size()).trimmed();
    if (rest.isEmpty())
        return {line};
    if (line.isEmpty())
        return {metrics.elidedText(rest, Qt::ElideRight, width)};
    return {line, metrics.elidedText(rest, Qt::ElideRight, width)};
}

struct CardLine
{
    QString words;
    bool strong;
};

QFont strongFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// As wide as beside a scroll bar, whether there is one or not: else a bar that comes would wrap the cards
/// anew and might go again.
int cardWidth(const QStyleOptionViewItem& option)
{
    const auto* list = qobject_cast<const QAbstractScrollArea*>(option.widget);
    if (!list)
        return option.rect.width() - 2 * cardPadding;
    return list->width() - 2 * list->frameWidth() - list->verticalScrollBar()->sizeHint().width()
        - 2 * cardPadding;
}

std::vector<CardLine> linesOf(const QModelIndex& index, const QStyleOptionViewItem& option)
{
    std::vector<CardLine> lines;
    const int width = cardWidth(option);
    const QStringList all = index.data().toString().split(u'\n');
    const qsizetype pressing = index.data(CardDelegate::PressingRole).toBool() ? all.size() - 1 : 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool strong = i == 0 || i == pressing;
        const QFontMetrics metrics(strong ? strongFont(option.font) : option.font);
        for (const QString& line : wrapped(all[i], metrics, width))
            lines.push_back({line, strong});
    }
    return lines;
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
    QRect place = card.rect.adjusted(cardPadding, cardPadding, -cardPadding, 0);
    place.setHeight(card.fontMetrics.height());
    painter->save();
    for (const CardLine& line : linesOf(index, option)) {
        painter->setFont(line.strong ? strongFont(card.font) : card.font);
        painter->setPen(card.palette.color(line.strong ? strong : muted));
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, line.words);
        place.translate(0, card.fontMetrics.height());
    }
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto lines = static_cast<int>(linesOf(index, option).size());
    return {0, lines * option.fontMetrics.height() + 2 * cardPadding};
}

} // namespace hoanhap::ui
