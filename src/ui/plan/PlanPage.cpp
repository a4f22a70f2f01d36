// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/PlanPage.h"

#include "ui/figures/FigureTablePane.h"
#include "ui/figures/ReportedFiguresPane.h"
#include "ui/plan/DispatchPage.h"
#include "ui/plan/PlanPane.h"
#include "ui/plan/ProgressPane.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

PlanPage::PlanPage(PageContext context, QWidget* parent)
    : PartsPage(context, parent)
    , m_dispatches(new DispatchPage(context, this))
{
    auto* plan = new PlanPane(context, this);
    auto* progress = new ProgressPane(context, this);
    connect(plan, &PlanPane::stored, progress, &ProgressPane::refresh);
    setParts({{plan, tr("&Plan and tasks")}, {m_dispatches, tr("&Dispatches"), u"dispatches"_s},
        {progress, tr("Pro&gress"), u"progress"_s},
        {new ReportedFiguresPane(context, this), tr("Reported &figures"), u"reported_figures"_s},
        {new FigureTablePane(context, this), tr("Ta&ble of figures"), u"figures"_s}});
}

WorkPage* PlanPage::partOf(const QString& kind) const
{
    return kind == "dispatch"_L1 ? m_dispatches : nullptr;
}

} // namespace hoanhap::ui
