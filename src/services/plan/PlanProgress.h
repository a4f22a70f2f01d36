// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/Plan.h"
#include "services/workspace/Workspace.h"
#include "storage/plan/TaskActQueries.h"

namespace hoanhap::services {

/// How far each task of a plan has come in a year, by unit, and the acts behind each number.
class PlanProgress
{
public:
    explicit PlanProgress(Workspace& workspace);

    /// One thing a task is to reach, or has reached without a target.
    struct Line
    {
        Uuid task;
        QString taskLine;
        QString indicator; ///< empty where nothing was logged and no target set
        std::vector<Uuid> units; ///< whose acts are counted; empty: of all the actor may see
        QString unitName; ///< empty where several are counted together
        std::optional<qint64> target;
        qint64 reached = 0; ///< amounts in đồng

        /// 0 to 1, more where more was done; nothing without a target.
        std::optional<double> share() const;
    };
    /// What an indicator's target is multiplied by to be held against what was reached: targets of money
    /// are set in million đồng.
    static qint64 reachedPer(const QString& indicator);
    /// Indicators a target may be set for.
    static const QStringList& indicators() { return storage::TaskActQueries::indicators(); }

    /// Whether anything is to be reached in that year, by whomever.
    bool hasTargets(const Uuid& plan, int year);
    /// Every task in its order, all units together; the target is the office's own, or else what the units
    /// have to reach together. Of some `units` alone their own targets and acts.
    Result<std::vector<Line>> ofYear(const Uuid& plan, int year, const std::vector<Uuid>& units = {});
    /// The same apart for each unit that has a target or did something.
    Result<std::vector<Line>> byUnit(const Uuid& plan, int year);
    /// Their amounts add up to what the line says was reached.
    Result<std::vector<storage::TaskAct>> acts(const Line& line, int year);

private:
    struct Gathered;
    Result<Gathered> gather(const Uuid& plan, int year, const std::vector<Uuid>& units);
    bool maySee(const Uuid& unit) const { return m_workspace.actor().covers(unit); }

    Workspace& m_workspace;
};

} // namespace hoanhap::services
