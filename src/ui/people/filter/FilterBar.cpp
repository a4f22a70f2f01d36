// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/filter/FilterBar.h"

#include "messages/ErrorSentences.h"
#include "services/people/finding/SavedFilters.h"
#include "ui/people/filter/ConditionDialog.h"
#include "ui/people/filter/KeepFilterDialog.h"
#include "ui/people/filter/SentenceButton.h"
#include "ui_FilterBar.h"

#include <QMenu>
#include <QToolButton>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::ConditionKind;
using domain::PersonCondition;
using domain::PersonFilter;

FilterBar::FilterBar(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FilterBar>())
    , m_context(context)
    , m_lastField(this)
    , m_addMenu(new QMenu(this))
    , m_keptMenu(new QMenu(this))
{
    m_ui->setupUi(this);
    fillAddMenu();
    m_ui->conditionMenuButton->setMenu(m_addMenu);
    m_ui->keptFiltersButton->setMenu(m_keptMenu);
    connect(m_keptMenu, &QMenu::aboutToShow, this, &FilterBar::fillKeptMenu);
}

FilterBar::~FilterBar() = default;

void FilterBar::setColumnsMenu(QMenu& menu)
{
    m_ui->columnsButton->setMenu(&menu);
}

void FilterBar::setFilter(const PersonFilter& filter)
{
    m_filter = filter;
    showConditions();
    Q_EMIT filterChanged();
}

void FilterBar::fillAddMenu()
{
    for (const auto& [kind, code] : domain::Codes<ConditionKind>::all)
        connect(m_addMenu->addAction(ConditionWords::title(kind)), &QAction::triggered, this,
            [this, which = kind] { add(which); });
}

void FilterBar::add(ConditionKind kind)
{
    PersonCondition condition;
    condition.kind = kind;
    if (ConditionDialog::asks(kind)) {
        ConditionDialog dialog(m_context.workspace, condition, this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        condition = dialog.condition();
    }
    PersonFilter filter = m_filter;
    if (kind == ConditionKind::AsAt) // there is one day
        std::erase_if(
            filter.conditions, [](const PersonCondition& one) { return one.kind == ConditionKind::AsAt; });
    filter.conditions.push_back(condition);
    setFilter(filter);
}

void FilterBar::change(size_t place)
{
    if (!ConditionDialog::asks(m_filter.conditions[place].kind))
        return;
    ConditionDialog dialog(m_context.workspace, m_filter.conditions[place], this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    PersonFilter filter = m_filter;
    filter.conditions[place] = dialog.condition();
    setFilter(filter);
}

void FilterBar::remove(size_t place)
{
    PersonFilter filter = m_filter;
    filter.conditions.erase(filter.conditions.begin() + static_cast<std::ptrdiff_t>(place));
    setFilter(filter);
    m_ui->conditionMenuButton->setFocus();
}

/// The line that has the focus of the window, or will have it once a dialog above it is gone; else -1.
int FilterBar::lineWithFocus() const
{
    const QWidget* holder = window()->focusWidget();
    for (int place = 0; holder && place < m_ui->conditionsLayout->count(); ++place)
        if (m_ui->conditionsLayout->itemAt(place)->widget()->isAncestorOf(holder))
            return place;
    return -1;
}

/// Left to itself the focus of a line that goes would fall on whatever comes first in the window.
void FilterBar::focusLine(int place)
{
    const int last = m_ui->conditionsLayout->count() - 1;
    if (last < 0)
        return m_ui->conditionMenuButton->setFocus();
    QWidget* line = m_ui->conditionsLayout->itemAt(std::min(place, last))->widget();
    line->show(); // what is not shown takes no focus
    line->findChild<SentenceButton*>()->setFocus();
}

void FilterBar::showConditions()
{
    const int focused = lineWithFocus();
    if (focused >= 0)
        m_ui->conditionMenuButton->setFocus();
    while (QLayoutItem* item = m_ui->conditionsLayout->takeAt(0)) {
        // A line may be taken away by its own button.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_lastField = m_ui->columnsButton;
    for (size_t place = 0; place < m_filter.conditions.size(); ++place)
        addLine(place);
    if (focused >= 0)
        focusLine(focused);
}

void FilterBar::addLine(size_t place)
{
    const QString sentence = ConditionWords(m_context.workspace).sentence(m_filter.conditions[place]);
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* text = new SentenceButton(QString(sentence).replace(u'&', u"&&"_s), line);
    text->setObjectName(u"conditionButton"_s);
    text->setToolTip(sentence);
    auto* away = new QToolButton(line);
    away->setObjectName(u"removeConditionButton"_s);
    away->setText(u"×"_s);
    away->setAutoRaise(true);
    away->setFocusPolicy(Qt::StrongFocus);
    away->setAccessibleName(tr("Remove: %1").arg(sentence));
    away->setToolTip(away->accessibleName());
    layout->addWidget(text, 1);
    layout->addWidget(away);
    m_ui->conditionsLayout->addWidget(line);
    setTabOrder(m_lastField, text);
    setTabOrder(text, away);
    m_lastField = away;
    connect(text, &QPushButton::clicked, this, [this, place] { change(place); });
    connect(away, &QToolButton::clicked, this, [this, place] { remove(place); });
}

void FilterBar::fillKeptMenu()
{
    m_keptMenu->clear();
    const auto kept = services::SavedFilters(m_context.workspace).list();
    auto* removing = new QMenu(tr("Forget a filter"), m_keptMenu);
    if (kept)
        for (const domain::SavedFilter& filter : *kept) {
            const QString name = QString(filter.name).replace(u'&', u"&&"_s);
            connect(m_keptMenu->addAction(filter.shared ? tr("%1 (shared)").arg(name) : name),
                &QAction::triggered, this, [this, wanted = filter.filter] { setFilter(wanted); });
            connect(removing->addAction(name), &QAction::triggered, this, [this, filter] { drop(filter); });
        }
    if (!m_keptMenu->isEmpty())
        m_keptMenu->addSeparator();
    QAction* keeping = m_keptMenu->addAction(tr("Keep these conditions…"));
    keeping->setEnabled(!m_filter.isEmpty());
    connect(keeping, &QAction::triggered, this, &FilterBar::keep);
    QAction* clearing = m_keptMenu->addAction(tr("No condition"));
    clearing->setEnabled(!m_filter.isEmpty());
    connect(clearing, &QAction::triggered, this, [this] { setFilter({}); });
    if (!removing->isEmpty())
        m_keptMenu->addMenu(removing);
}

void FilterBar::keep()
{
    KeepFilterDialog(m_context.workspace, m_filter, this).exec();
}

void FilterBar::drop(const domain::SavedFilter& filter)
{
    if (!m_context.prompts.confirm(this, tr("Forget the filter “%1”?").arg(filter.name), tr("Forget it")))
        return;
    if (const Outcome dropped = services::SavedFilters(m_context.workspace).drop(filter.id); !dropped)
        m_context.prompts.tell(this, messages::sentencesFor(dropped.errors()));
}

} // namespace hoanhap::ui
