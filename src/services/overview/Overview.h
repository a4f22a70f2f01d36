// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/figures/Figures.h"
#include "services/figures/remembered/RememberedCounting.h"
#include "services/plan/PlanProgress.h"
#include "services/reminders/Reminders.h"

namespace hoanhap::services {

/// What the first page shows: what needs a hand, how far the plan has come, and the figures of its charts.
/// It may run in a workspace aside.
class Overview
{
public:
    /// Of this year up to today, or of an earlier one to its end.
    explicit Overview(Workspace& workspace, std::optional<int> year = {});

    struct Work
    {
        std::vector<Reminders::Group> reminders;
        std::optional<domain::Plan> plan; ///< in force in the year, or else the last one
        int year = 0;
        std::vector<PlanProgress::Line> progress; ///< of the units asked for
        bool hasTargets = false; ///< of any unit
    };
    Result<Work> work(const storage::ReminderScope& scope, int rowsEach);

    struct Charted
    {
        domain::FigurePeriod period;
        domain::FigurePeriod periodBefore; ///< the same days a year earlier
        std::vector<Figure> now; ///< people managed parted by status and unit
        std::vector<Figure> before; ///< those compared
    };
    Result<Charted> charted(const std::vector<Uuid>& units);
    /// The same as it was counted last for the year, at once; nothing where that is not remembered
    /// (RememberedCounting).
    std::optional<Charted> lastCharted(const std::vector<Uuid>& units);

    /// The figures of `charted` by their keys.
    static const QStringList& indicators();
    /// Those of them that this year and last are compared by.
    static const QStringList& comparedIndicators();
    /// Nothing where it was not counted.
    static const Figure* figureIn(const std::vector<Figure>& figures, QStringView indicator);

private:
    std::vector<Uuid> asked(const std::vector<Uuid>& units) const;
    RememberedCounting remembered(const std::vector<Uuid>& units);

    Workspace& m_workspace;
    QDate m_to; ///< the last day counted
};

} // namespace hoanhap::services
