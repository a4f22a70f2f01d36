// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Rail.h"

#include "ui/shell/RailButton.h"
#include "ui/style/Theme.h"
#include "ui_Rail.h"

#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fullWidth = 190;
constexpr int narrowWidth = 64;

QString withoutLetter(QString title)
{
    return title.remove(u'&');
}

} // namespace

Rail::Rail(QWidget* parent) : QFrame(parent), m_ui(std::make_unique<Ui::Rail>())
{
    m_ui->setupUi(this);
    dress(m_ui->settingsButton, u"settings"_s);
    dress(m_ui->lockButton, u"lock"_s);
    connect(m_ui->lockButton, &QToolButton::clicked, this, &Rail::lockWanted);
    connect(m_ui->settingsButton, &QToolButton::clicked, this, &Rail::settingsWanted);
    setNarrow(false);
}

Rail::~Rail() = default;

void Rail::dress(QToolButton* button, const QString& iconName)
{
    button->setIcon(icon(u"rail/"_s + iconName));
    button->setIconSize({22, 22});
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    button->setAccessibleName(withoutLetter(button->text()));
}

void Rail::addPage(const QString& title, const QString& iconName)
{
    const auto place = static_cast<int>(m_pageButtons.size());
    auto* button = new RailButton(this);
    button->setObjectName(iconName + u"RailButton"_s);
    button->setText(title);
    dress(button, iconName);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    m_ui->railLayout->insertWidget(place + 1, button); // under the title
    m_pageButtons.push_back(button);
    connect(button, &QToolButton::clicked, this, [this, place] { Q_EMIT pageWanted(place); });
}

void Rail::choose(int place)
{
    QToolButton* chosen = m_pageButtons[static_cast<size_t>(place)];
    chosen->setChecked(true);
    const bool hadFocus =
        std::any_of(m_pageButtons.begin(), m_pageButtons.end(), [](const QToolButton* button) {
            return button->hasFocus() || button->window()->focusWidget() == button;
        });
    setFocusProxy(chosen);
    if (hadFocus)
        chosen->setFocus();
}

void Rail::offerLock(bool offered)
{
    m_ui->lockButton->setVisible(offered);
}

void Rail::setNarrow(bool narrow)
{
    setFixedWidth(narrow ? narrowWidth : fullWidth);
    m_ui->railTitleLabel->setVisible(!narrow);
    for (QToolButton* button : findChildren<QToolButton*>()) {
        button->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        button->setToolTip(narrow ? withoutLetter(button->text()) : QString());
    }
}

} // namespace hoanhap::ui
