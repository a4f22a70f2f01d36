// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/Report.h"
#include "domain/reports/ReportVersion.h"
#include "services/reports/numbers/FigureRef.h"

namespace hoanhap::services {

class CellRecords;

/// What stands behind a figure of a report or a cell of its annexes, over the report's own period or, of last
/// year's column, over that of a year earlier: what the report states and what the register counts now. A
/// frozen report answers with what it froze. The definition in words is messages::indicatorDefinition().
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
        domain::Indicator indicator; ///< of a sum the first: what kind of figure it is and in what it counts
        domain::FigurePeriod period;
        qint64 value = 0; ///< what the register says now; of the plan's column what the plan wants
        bool known = true;
        std::optional<qint64> lastYear = {}; ///< over the same days a year earlier; none: nobody told
        std::optional<qint64> target = {}; ///< of the plan for the year, whole figures only
        int unitsReported = 0; ///< whose reported value is in it
        int unitsAwaited = 0;
    };
    Result<Behind> of(const FigureRef& figure);
    /// What the register says now, nothing else.
    Result<qint64> valueOf(const FigureRef& figure);

    struct Records
    {
        std::vector<CountedRecord> rows; ///< by day; their amounts add up to the value
        bool frozen = false; ///< of a frozen report: those that were counted then
    };
    /// Wants ViewPeople too.
    Result<Records> records(const FigureRef& figure);

    /// The row of the version frozen last that states the figure; none for drafts.
    std::optional<domain::ReportFigure> frozenRow(const FigureRef& figure);

private:
    domain::FigurePeriod ownPeriod() const { return {m_report.firstDay(), m_report.lastDay()}; }
    Result<Behind> ofPlan(const FigureRef& figure);
    struct Counted
    {
        qint64 value = 0;
        bool known = true;
        int unitsReported = 0;
        int unitsAwaited = 0;
    };
    Result<Behind> ofOne(const FigureRef& figure);
    static void addTo(Behind& sum, const Behind& addend);
    bool isWritten(const QString& indicator, const domain::FigurePeriod& period);
    Result<Records> recordsOfOne(const FigureRef& figure);
    Result<Counted> counted(const FigureRef& figure, const domain::FigurePeriod& period);
    Result<Counted> countedOfClass(
        const FigureRef& figure, const domain::FigurePeriod& period, const std::vector<Uuid>& units);
    Counted countedWithin(
        const FigureRef& figure, const domain::FigurePeriod& period, const CellRecords& cell);
    Result<std::vector<CountedRecord>> countedNow(const FigureRef& figure);
    Result<Records> frozenRecords(const FigureRef& figure, const domain::ReportFigure& whole);

    Workspace& m_workspace;
    domain::Report m_report;
};

} // namespace hoanhap::services
