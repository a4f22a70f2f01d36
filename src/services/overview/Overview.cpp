// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/overview/Overview.h"

#include "services/figures/remembered/FigureJson.h"
#include "services/plan/PlanService.h"

#include <QCryptographicHash>
#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Breakdown;

namespace {

Overview::Charted chartedTo(QDate day, std::vector<Figure> now, std::vector<Figure> before)
{
    return {{QDate(day.year(), 1, 1), day}, {QDate(day.year() - 1, 1, 1), day.addYears(-1)}, std::move(now),
        std::move(before)};
}

} // namespace

Overview::Overview(Workspace& workspace, std::optional<int> year)
    : m_workspace(workspace)
    , m_to(workspace.clock().today())
{
    if (year && *year < m_to.year())
        m_to = QDate(*year, 12, 31);
}

Result<Overview::Work> Overview::work(const storage::ReminderScope& scope, int rowsEach)
{
    auto reminders = Reminders(m_workspace).groups(scope, rowsEach);
    if (!reminders)
        return reminders.errors();
    Work work;
    work.reminders = std::move(*reminders);
    work.year = m_to.year();
    if (const auto plan = PlanService(m_workspace).planOf(work.year); plan && *plan) {
        work.plan = **plan;
        PlanProgress progress(m_workspace);
        if (auto lines = progress.ofYear(work.plan->id, work.year, scope.units))
            work.progress = std::move(*lines);
        const auto hasTarget = [](const PlanProgress::Line& line) { return line.target.has_value(); };
        // Read anew only where those asked for have none.
        work.hasTargets =
            std::ranges::any_of(work.progress, hasTarget) || progress.hasTargets(work.plan->id, work.year);
    }
    return work;
}

std::vector<Uuid> Overview::asked(const std::vector<Uuid>& units) const
{
    return units.empty() ? m_workspace.scope() : units;
}

RememberedCounting Overview::remembered(const std::vector<Uuid>& units)
{
    QCryptographicHash sum(QCryptographicHash::Sha256); // of any number of them
    for (const Uuid& unit : asked(units))
        sum.addData(unit.toString().toLatin1());
    return {m_workspace, u"overview:%1:%2"_s.arg(m_to.year()).arg(QString::fromLatin1(sum.result().toHex()))};
}

std::optional<Overview::Charted> Overview::lastCharted(const std::vector<Uuid>& units)
{
    const QJsonObject last = remembered(units).last();
    if (last.isEmpty() || !m_workspace.allow(domain::Permission::ViewReports))
        return std::nullopt;
    const QDate day = QDate::fromString(last["day"_L1].toString(), Qt::ISODate);
    return chartedTo(
        day, figuresFromJson(last["now"_L1].toArray()), figuresFromJson(last["before"_L1].toArray()));
}

Result<Overview::Charted> Overview::charted(const std::vector<Uuid>& units)
{
    Charted charted = chartedTo(m_to, {}, {});
    Figures figures(m_workspace, asked(units));
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
    remembered(units).keep({{u"day"_s, charted.period.to.toString(Qt::ISODate)},
        {u"now"_s, toJson(charted.now)}, {u"before"_s, toJson(charted.before)}});
    return charted;
}

const QStringList& Overview::indicators()
{
    static const QStringList all = QStringList{u"people_managed"_s, u"needs_training"_s, u"needs_job"_s,
                                       u"needs_loan"_s, u"trained_people"_s, u"loan_people"_s,
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
