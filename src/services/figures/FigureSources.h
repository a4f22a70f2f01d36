// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/ReportedFigure.h"
#include "services/workspace/Workspace.h"
#include "storage/figures/FigureQueries.h"

#include <QHash>
#include <map>

namespace hoanhap::services {

/// Where a figure of one period comes from: of units that reported it themselves the reported value,
/// of all others what the register counts. Of one unit never both.
class FigureSources
{
public:
    /// `units` none: all.
    FigureSources(Workspace& workspace, const domain::FigurePeriod& period, std::vector<Uuid> units);

    /// Of the units asked for, awaited ones too.
    const std::vector<domain::ReportedFigure>& reported(const QString& indicator) const;
    /// What the register counts for it; nothing where every unit reports.
    storage::FigureQueries* counting(const QString& indicator);
    /// Told before the first question, so that people are read once for all.
    void willNeed(const storage::IndicatorQuery& query, const std::vector<domain::Breakdown>& breakdowns);

private:
    using Queries = std::unique_ptr<storage::FigureQueries>;

    std::vector<Uuid> unitsLeft(const std::set<Uuid>& reporting) const;

    Workspace& m_workspace;
    domain::FigurePeriod m_period;
    std::vector<Uuid> m_units;
    QHash<QString, std::vector<domain::ReportedFigure>> m_reported;
    std::map<std::set<Uuid>, Queries> m_queries; ///< by the units left out
    std::vector<std::pair<const storage::IndicatorQuery*, std::vector<domain::Breakdown>>> m_needs;
};

} // namespace hoanhap::services
