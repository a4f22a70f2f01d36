// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/filter/SentenceButton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace hoanhap::ui {

namespace {
constexpr int besideText = 6; // pixels
constexpr int aboveText = 4;
constexpr int placing = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap | Qt::TextShowMnemonic;
} // namespace

SentenceButton::SentenceButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setFlat(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int SentenceButton::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - 2 * besideText), QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, placing, text()).height() + 2 * aboveText;
}

QSize SentenceButton::sizeHint() const
{
    const int width = fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 2 * besideText;
    return {width, heightForWidth(width)};
}

QSize SentenceButton::minimumSizeHint() const
{
    return {0, fontMetrics().height() + 2 * aboveText};
}

void SentenceButton::paintEvent(QPaintEvent* /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    painter.drawItemText(rect().adjusted(besideText, aboveText, -besideText, -aboveText), placing, palette(),
        isEnabled(), text(), QPalette::ButtonText);
}

} // namespace hoanhap::ui
