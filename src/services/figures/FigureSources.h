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

    const domain::FigurePeriod& period() const { return m_period; }
    /// One of each unit asked for that reported the period or its parts, awaited ones too.
    const std::vector<domain::ReportedFigure>& reported(const QString& indicator) const
    {
        return of(m_reported, indicator);
    }
    /// The rows behind them: of a unit that reported by quarters each quarter.
    const std::vector<domain::ReportedFigure>& rows(const QString& indicator) const
    {
        return of(m_rows, indicator);
    }
    /// How many units reported parts of the period that do not add up to it.
    int unitsInParts(const QString& indicator) const { return m_inParts.value(indicator); }
    /// How many units owe it: those of which a figure is awaited, and where only others know it, for the
    /// register counts nothing of the kind, everyone who works in the period and gave none.
    int unitsAwaited(const domain::Indicator& indicator);
    /// What the register counts for it; nothing where every unit reports.
    storage::FigureQueries* counting(const QString& indicator);
    /// Told before the first question, so that people are read once for all.
    void willNeed(const storage::IndicatorQuery& query, const std::vector<domain::Breakdown>& breakdowns);

private:
    using Queries = std::unique_ptr<storage::FigureQueries>;
    using ByIndicator = QHash<QString, std::vector<domain::ReportedFigure>>;

    static const std::vector<domain::ReportedFigure>& of(const ByIndicator& all, const QString& indicator);

    std::vector<Uuid> unitsLeft(const std::set<Uuid>& reporting) const;

    Workspace& m_workspace;
    domain::FigurePeriod m_period;
    std::vector<Uuid> m_units;
    ByIndicator m_reported;
    ByIndicator m_rows;
    QHash<QString, int> m_inParts;
    std::map<std::set<Uuid>, Queries> m_queries; ///< by the units left out
    std::vector<std::pair<const storage::IndicatorQuery*, std::vector<domain::Breakdown>>> m_needs;
};

} // namespace hoanhap::services
