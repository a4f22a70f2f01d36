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
        std::optional<Uuid> unit; ///< none: all units together
        QString unitName;
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

    /// Every task in its order, all units together; the target is the office's own, or else what the units
    /// have to reach together.
    Result<std::vector<Line>> ofYear(const Uuid& plan, int year);
    /// The same apart for each unit that has a target or did something.
    Result<std::vector<Line>> byUnit(const Uuid& plan, int year);
    /// Their amounts add up to what the line says was reached.
    Result<std::vector<storage::TaskAct>> acts(const Line& line, int year);

private:
    struct Gathered;
    Result<Gathered> gather(const Uuid& plan, int year);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
