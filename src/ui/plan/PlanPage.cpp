// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/PlanPage.h"

#include "ui/figures/FigureTablePane.h"
#include "ui/figures/ReportedFiguresPane.h"
#include "ui/plan/DispatchPage.h"
#include "ui/plan/PlanPane.h"
#include "ui/plan/ProgressPane.h"
#include "ui/records/TabKeys.h"
#include "ui_PlanPage.h"

#include <algorithm>

namespace hoanhap::ui {

PlanPage::PlanPage(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::PlanPage>())
{
    m_ui->setupUi(this);
    auto* plan = new PlanPane(context, this);
    auto* progress = new ProgressPane(context, this);
    connect(plan, &PlanPane::stored, progress, &ProgressPane::refresh);
    addPart(plan, tr("&Plan and tasks"));
    addPart(new DispatchPage(context, this), tr("&Dispatches"));
    addPart(progress, tr("Pro&gress"));
    addPart(new ReportedFiguresPane(context, this), tr("Reported &figures"));
    addPart(new FigureTablePane(context, this), tr("Ta&ble of figures"));
    giveTabKeys(*m_ui->tabs);
}

PlanPage::~PlanPage() = default;

void PlanPage::addPart(WorkPage* part, const QString& title)
{
    m_parts.push_back(part);
    m_ui->tabs->addTab(part, title);
    connect(part, &WorkPage::statusMessage, this, &WorkPage::statusMessage);
    connect(part, &WorkPage::personAsked, this, &WorkPage::personAsked);
    connect(part, &WorkPage::recordAsked, this, &WorkPage::recordAsked);
}

WorkPage& PlanPage::current() const
{
    return *m_parts[static_cast<size_t>(m_ui->tabs->currentIndex())];
}

void PlanPage::goTo(const QString& kind)
{
    for (WorkPage* part : m_parts)
        if (kind == QStringLiteral("dispatch") && qobject_cast<DispatchPage*>(part))
            m_ui->tabs->setCurrentWidget(part);
}

void PlanPage::showFound(const QString& kind, const Uuid& id)
{
    goTo(kind);
    current().showFound(kind, id);
}

void PlanPage::startNewOf(const QString& kind)
{
    goTo(kind);
    current().startNew();
}

void PlanPage::refresh()
{
    for (WorkPage* part : m_parts)
        part->refresh();
}

void PlanPage::renew(const std::vector<Uuid>& gone)
{
    for (WorkPage* part : m_parts)
        part->renew(gone);
}

bool PlanPage::isModified() const
{
    return std::any_of(
        m_parts.begin(), m_parts.end(), [](const WorkPage* part) { return part->isModified(); });
}

void PlanPage::saveAll()
{
    for (WorkPage* part : m_parts) {
        if (!part->isModified())
            continue;
        m_ui->tabs->setCurrentWidget(part);
        part->save();
        if (part->isModified())
            return; // it says why
    }
}

void PlanPage::dropChanges()
{
    for (WorkPage* part : m_parts)
        if (part->isModified())
            part->dropChanges();
}

} // namespace hoanhap::ui
