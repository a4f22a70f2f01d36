// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/Report.h"
#include "services/reports/numbers/FigureRef.h"

namespace hoanhap::services {

/// What stands behind a figure of a report or a cell of its annexes, counted now over the report's own
/// period. The definition in words is messages::indicatorDefinition().
class NumberBehind
{
public:
    NumberBehind(Workspace& workspace, domain::Report report)
        : m_workspace(workspace)
        , m_report(std::move(report))
    {
    }

    struct Behind
    {
        domain::Indicator indicator; ///< what kind of figure it is and in what it counts
        domain::FigurePeriod period;
        qint64 value = 0; ///< what the register says now
        bool known = true;
        std::optional<qint64> lastYear = {}; ///< over the same days a year earlier; none: nobody told
        std::optional<qint64> target = {}; ///< of the plan for the year, whole figures only
        int unitsReported = 0; ///< whose reported value is in it
        int unitsAwaited = 0;
    };
    Result<Behind> of(const FigureRef& figure);
    /// What the register says now, nothing else.
    Result<qint64> valueOf(const FigureRef& figure);
    /// The records that it counts, by day; their amounts add up to the value. Wants ViewPeople too.
    Result<std::vector<CountedRecord>> records(const FigureRef& figure);

private:
    Result<std::vector<Uuid>> unitsOf(const FigureRef& figure);
    Result<Figure> counted(const FigureRef& figure, const domain::FigurePeriod& period);

    Workspace& m_workspace;
    domain::Report m_report;
};

} // namespace hoanhap::services
