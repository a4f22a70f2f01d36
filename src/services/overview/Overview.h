// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/figures/Figures.h"
#include "services/plan/PlanProgress.h"
#include "services/reminders/Reminders.h"

namespace hoanhap::services {

/// What the first page shows: what needs a hand, how far the plan has come, and the figures of its charts.
/// Nothing is written, so it may run in a workspace aside.
class Overview
{
public:
    explicit Overview(Workspace& workspace);

    struct Work
    {
        std::vector<Reminders::Group> reminders;
        std::optional<domain::Plan> plan; ///< in force this year
        int year = 0;
        std::vector<PlanProgress::Line> progress;
    };
    Result<Work> work(const storage::ReminderScope& scope, int rowsEach);

    struct Charted
    {
        domain::FigurePeriod period; ///< this year up to today
        domain::FigurePeriod periodBefore; ///< the same days a year earlier
        std::vector<Figure> now; ///< people managed parted by status and unit
        std::vector<Figure> before; ///< those compared
    };
    Result<Charted> charted(const std::vector<Uuid>& units);

    /// The figures of `charted` by their keys.
    static const QStringList& indicators();
    /// Those of them that this year and last are compared by.
    static const QStringList& comparedIndicators();
    /// Nothing where it was not counted.
    static const Figure* figureIn(const std::vector<Figure>& figures, QStringView indicator);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
