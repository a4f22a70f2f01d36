// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/PlanPage.h"

#include "ui/figures/FigureTablePane.h"
#include "ui/figures/ReportedFiguresPane.h"
#include "ui/plan/DispatchPage.h"
#include "ui/plan/PlanPane.h"
#include "ui/plan/ProgressPane.h"

namespace hoanhap::ui {

PlanPage::PlanPage(PageContext context, QWidget* parent)
    : PartsPage(context, parent)
    , m_dispatches(new DispatchPage(context, this))
{
    auto* plan = new PlanPane(context, this);
    auto* progress = new ProgressPane(context, this);
    connect(plan, &PlanPane::stored, progress, &ProgressPane::refresh);
    setParts({{plan, tr("&Plan and tasks")}, {m_dispatches, tr("&Dispatches")}, {progress, tr("Pro&gress")},
        {new ReportedFiguresPane(context, this), tr("Reported &figures")},
        {new FigureTablePane(context, this), tr("Ta&ble of figures")}});
}

WorkPage* PlanPage::partOf(const QString& kind) const
{
    return kind == QStringLiteral("dispatch") ? m_dispatches : nullptr;
}

} // namespace hoanhap::ui
