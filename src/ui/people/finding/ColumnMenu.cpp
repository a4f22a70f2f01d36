// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/finding/ColumnMenu.h"

#include "ui/lists/widths/ColumnFit.h"
#include "ui/people/PersonListModel.h"
#include "ui/people/finding/ColumnTitles.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QTableView>
#include <algorithm>

namespace hoanhap::ui {

using domain::PersonColumn;

ColumnMenu::ColumnMenu(QTableView& view, PersonListModel& model, const Uuid& account, QWidget* parent)
    : QMenu(parent)
    , m_view(view)
    , m_model(model)
    , m_account(account)
    , m_choices(ListChoices::read(account))
{
    QHeaderView& header = *view.horizontalHeader();
    header.setSectionsMovable(true);
    header.setSectionsClickable(true);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    apply();
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::fill);
    connect(&header, &QHeaderView::customContextMenuRequested, this,
        [this, &header](const QPoint& place) { popup(header.mapToGlobal(place)); });
    connect(&header, &QHeaderView::sectionMoved, this, &ColumnMenu::takeMoves);
    connect(&header, &QHeaderView::sortIndicatorChanged, this, &ColumnMenu::takeOrder);
}

bool ColumnMenu::isTick(const QAction* action)
{
    return action && action->isCheckable() && action->isEnabled();
}

void ColumnMenu::mouseReleaseEvent(QMouseEvent* event)
{
    QAction* action = actionAt(event->position().toPoint());
    if (!isTick(action))
        return QMenu::mouseReleaseEvent(event);
    action->trigger();
}

void ColumnMenu::keyPressEvent(QKeyEvent* event)
{
    const bool presses =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!presses || !isTick(activeAction()))
        return QMenu::keyPressEvent(event);
    activeAction()->trigger();
}

void ColumnMenu::fill()
{
    clear();
    for (const auto& [column, code] : domain::Codes<PersonColumn>::all) {
        QAction* action = addAction(columnTitle(column));
        action->setCheckable(true);
        action->setChecked(std::count(m_choices.columns.begin(), m_choices.columns.end(), column) > 0);
        action->setEnabled(column != PersonColumn::Name);
        connect(action, &QAction::triggered, this, [this, which = column] { toggle(which); });
    }
    addSeparator();
    QMenu* sorting = addMenu(tr("Sorted by"));
    for (const auto& [column, code] : domain::Codes<PersonColumn>::all) {
        QAction* action = sorting->addAction(columnTitle(column));
        action->setCheckable(true);
        action->setChecked(m_choices.order.by == column);
        // Again the same: the other way round.
        connect(action, &QAction::triggered, this, [this, which = column] {
            const bool turned = m_choices.order.by == which && !m_choices.order.descending;
            m_view.horizontalHeader()->setSortIndicator(
                static_cast<int>(which), turned ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    connect(addAction(tr("As at first")), &QAction::triggered, this, [this] {
        m_choices = {};
        keep();
    });
}

void ColumnMenu::toggle(PersonColumn column)
{
    const auto place = std::find(m_choices.columns.begin(), m_choices.columns.end(), column);
    if (place == m_choices.columns.end())
        m_choices.columns.push_back(column);
    else
        m_choices.columns.erase(place);
    keep();
}

void ColumnMenu::takeMoves()
{
    if (m_applying)
        return;
    const QHeaderView& header = *m_view.horizontalHeader();
    std::sort(m_choices.columns.begin(), m_choices.columns.end(), [&](PersonColumn one, PersonColumn other) {
        return header.visualIndex(static_cast<int>(one)) < header.visualIndex(static_cast<int>(other));
    });
    keep();
}

void ColumnMenu::takeOrder()
{
    const QHeaderView& header = *m_view.horizontalHeader();
    if (m_applying || header.sortIndicatorSection() >= static_cast<int>(domain::personColumnCount))
        return;
    m_choices.order = {static_cast<PersonColumn>(header.sortIndicatorSection()),
        header.sortIndicatorOrder() == Qt::DescendingOrder};
    keep();
}

void ColumnMenu::keep()
{
    m_choices.write(m_account);
    apply();
}

void ColumnMenu::moveSections()
{
    QHeaderView& header = *m_view.horizontalHeader();
    for (size_t place = 0; place < m_choices.columns.size(); ++place)
        header.moveSection(
            header.visualIndex(static_cast<int>(m_choices.columns[place])), static_cast<int>(place));
}

void ColumnMenu::apply()
{
    const QScopedValueRollback applying(m_applying, true);
    moveSections();
    m_view.horizontalHeader()->setSortIndicatorShown(true);
    m_view.horizontalHeader()->setSortIndicator(static_cast<int>(m_choices.order.by),
        m_choices.order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    std::vector<int> shown;
    for (const PersonColumn column : m_choices.columns)
        shown.push_back(static_cast<int>(column));
    m_view.findChild<ColumnFit*>()->show(shown);
    m_model.setColumns(m_choices.columns);
    m_model.setOrder(m_choices.order);
}

} // namespace hoanhap::ui
