// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ButtonRow.h"

#include <QAbstractButton>
#include <QEvent>
#include <algorithm>

namespace hoanhap::ui {

namespace {

constexpr int buttonGap = 6; // pixels, between buttons and between lines

} // namespace

ButtonRow::ButtonRow(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ButtonRow::setButtons(const std::vector<QAbstractButton*>& buttons)
{
    m_buttons = buttons;
    place();
}

void ButtonRow::insertAfter(const QAbstractButton* before, QAbstractButton* button)
{
    button->setParent(this);
    // A child that comes into a window already shown stays hidden by itself.
    if (!button->testAttribute(Qt::WA_WState_ExplicitShowHide))
        button->show();
    const auto found = std::find(m_buttons.begin(), m_buttons.end(), before);
    m_buttons.insert(found == m_buttons.end() ? found : found + 1, button);
    place();
}

int ButtonRow::arrange(int width, bool moves) const
{
    QPoint next;
    int lineHeight = 0;
    for (QAbstractButton* button : m_buttons) {
        if (button->isHidden())
            continue;
        const QSize size = button->sizeHint();
        if (next.x() > 0 && next.x() + size.width() > width) {
            next = {0, next.y() + lineHeight + buttonGap};
            lineHeight = 0;
        }
        if (moves)
            button->setGeometry({next, size});
        next.rx() += size.width() + buttonGap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return next.y() + lineHeight;
}

void ButtonRow::place()
{
    arrange(width(), true);
    updateGeometry();
}

int ButtonRow::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize ButtonRow::sizeHint() const
{
    int width = 0;
    for (const QAbstractButton* button : m_buttons)
        if (!button->isHidden())
            width += button->sizeHint().width() + buttonGap;
    return {width, arrange(width, false)};
}

QSize ButtonRow::minimumSizeHint() const
{
    int widest = 0;
    for (const QAbstractButton* button : m_buttons)
        if (!button->isHidden())
            widest = std::max(widest, button->sizeHint().width());
    // Before it is shown, as behind another tab, its width says nothing: one line then.
    return {widest, arrange(isVisible() ? std::max(width(), widest) : sizeHint().width(), false)};
}

/// Buttons that are shown, hidden or get another text ask for it.
bool ButtonRow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::event(event);
}

void ButtonRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace hoanhap::ui
