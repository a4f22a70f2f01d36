// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/panes/PaneBox.h"

#include "ui/reports/panes/PaneArea.h"
#include "ui/reports/panes/TabLetters.h"
#include "ui_PaneBox.h"

#include <QToolButton>
#include <algorithm>
#include <utility>

namespace hoanhap::ui {

PaneBox::PaneBox(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::PaneBox>())
{
    m_ui->setupUi(this);
}

PaneBox::~PaneBox() = default;

void PaneBox::addPane(QWidget* pane, const QString& title, const Fill& fill)
{
    // Scrolled, so that no pane makes the window higher than the screen.
    m_ui->panes->addWidget(new PaneArea(pane, m_ui->panes));
    auto* button = new QToolButton(m_ui->paneButtons);
    button->setText(title);
    button->setCheckable(true);
    button->setAutoExclusive(true); // arrows go from one to the next
    button->setFocusPolicy(Qt::StrongFocus);
    const int place = paneCount();
    button->setToolTip(
        QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + place)).toString(QKeySequence::NativeText));
    m_panes.push_back({pane, button, fill});
    connect(button, &QToolButton::toggled, this, [this, place](bool on) {
        if (on)
            choose(place);
    });
    std::vector<QAbstractButton*> buttons;
    for (const Pane& each : m_panes)
        buttons.push_back(each.button);
    m_ui->paneButtons->setButtons(buttons);
    if (place == 0)
        button->setChecked(true);
}

void PaneBox::showReport(const std::optional<domain::Report>& report)
{
    m_report = report;
    for (Pane& pane : m_panes)
        pane.filled = false;
    if (isVisible())
        fillCurrent();
}

void PaneBox::choose(int place)
{
    if (place < 0 || place >= paneCount())
        return;
    if (place != current())
        Q_EMIT left();
    m_ui->panes->setCurrentIndex(place);
    m_panes[static_cast<size_t>(place)].button->setChecked(true);
    if (isVisible())
        fillCurrent();
    Q_EMIT chosen(place);
}

void PaneBox::choose(const QWidget* pane)
{
    choose(placeOf(pane));
}

int PaneBox::current() const
{
    return m_ui->panes->currentIndex();
}

void PaneBox::focusCurrent()
{
    if (current() < 0)
        return;
    if (QWidget* first = firstTabStopIn(*m_panes[static_cast<size_t>(current())].widget))
        first->setFocus(Qt::ShortcutFocusReason);
}

void PaneBox::setTitle(const QWidget* pane, const QString& title)
{
    if (const int place = placeOf(pane); place >= 0)
        m_panes[static_cast<size_t>(place)].button->setText(title);
}

int PaneBox::placeOf(const QWidget* pane) const
{
    const auto found = std::ranges::find(m_panes, pane, &Pane::widget);
    return found == m_panes.end() ? -1 : static_cast<int>(found - m_panes.begin());
}

void PaneBox::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fillCurrent();
}

void PaneBox::fillCurrent()
{
    if (current() < 0)
        return;
    Pane& pane = m_panes[static_cast<size_t>(current())];
    if (std::exchange(pane.filled, true))
        return;
    pane.fill(m_report);
}

} // namespace hoanhap::ui
