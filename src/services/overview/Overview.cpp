// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/overview/Overview.h"

#include "services/plan/PlanService.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Breakdown;

Overview::Overview(Workspace& workspace) : m_workspace(workspace) { }

Result<Overview::Work> Overview::work(const storage::ReminderScope& scope, int rowsEach)
{
    auto reminders = Reminders(m_workspace).groups(scope, rowsEach);
    if (!reminders)
        return reminders.errors();
    Work work;
    work.reminders = std::move(*reminders);
    work.year = m_workspace.clock().today().year();
    if (const auto plan = PlanService(m_workspace).planOf(work.year); plan && *plan) {
        work.plan = **plan;
        if (auto lines = PlanProgress(m_workspace).ofYear(work.plan->id, work.year))
            work.progress = std::move(*lines);
    }
    return work;
}

Result<Overview::Charted> Overview::charted(const std::vector<Uuid>& units)
{
    const QDate today = m_workspace.clock().today();
    Charted charted;
    charted.period = {QDate(today.year(), 1, 1), today};
    charted.periodBefore = {QDate(today.year() - 1, 1, 1), today.addYears(-1)};
    Figures figures(m_workspace, units.empty() ? m_workspace.scope() : units);
    QStringList others = indicators();
    others.removeOne(u"people_managed"_s);
    auto managed =
        figures.parted({u"people_managed"_s}, charted.period, {Breakdown::Status, Breakdown::Unit});
    auto now = figures.among(others, charted.period.from, charted.period.to);
    auto before = figures.among(comparedIndicators(), charted.periodBefore.from, charted.periodBefore.to);
    for (const auto* counted : {&managed, &now, &before})
        if (!*counted)
            return counted->errors();
    charted.now = std::move(*managed);
    std::ranges::move(*now, std::back_inserter(charted.now));
    charted.before = std::move(*before);
    return charted;
}

const QStringList& Overview::indicators()
{
    static const QStringList all =
        QStringList{u"people_managed"_s, u"needs_training"_s, u"needs_job"_s, u"needs_loan"_s,
            u"followed_3m"_s, u"followed_6m"_s, u"employed_3m"_s, u"employed_6m"_s}
        + comparedIndicators();
    return all;
}

const QStringList& Overview::comparedIndicators()
{
    static const QStringList compared{u"people_received"_s, u"classes"_s, u"learners_registered"_s,
        u"counselled_people"_s, u"referred_people"_s, u"hired_people"_s, u"loans"_s};
    return compared;
}

const Figure* Overview::figureIn(const std::vector<Figure>& figures, QStringView indicator)
{
    const auto found = std::ranges::find(figures, indicator, &Figure::indicator);
    return found == figures.end() ? nullptr : &*found;
}

} // namespace hoanhap::services
