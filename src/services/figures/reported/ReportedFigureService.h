// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/Dispatch.h"
#include "domain/plan/ReportedFigure.h"
#include "services/figures/reported/ReportedGrid.h"
#include "services/records/Change.h"

namespace hoanhap::services {

/// The figures that units send on paper or by mail, as one grid a period. Reading wants ViewReports,
/// writing EditPlan.
class ReportedFigureService
{
public:
    explicit ReportedFigureService(Workspace& workspace) : m_workspace(workspace) { }

    /// Indicators that units are asked for, in the order of the catalogue.
    static const std::vector<domain::Indicator>& indicators();

    /// A row for each unit below the actor's that works in the period. A unit with reported figures
    /// reports; one without them of which the register counts something works in the register; one of
    /// which nothing is known owes its report. Who reported the period in parts, such as its quarters,
    /// has what they come to beside its own figures.
    Result<ReportedGrid> grid(const domain::FigurePeriod& period);
    struct Heard
    {
        QStringList silent; ///< names of the units of the grid that have not reported
        int others = 0;
    };
    /// The same in short; counts only as many indicators as it takes to know.
    Result<Heard> heard(const domain::FigurePeriod& period);
    /// Stores what differs from `base`, all or nothing; gives back the grid as it stands then. A value for a
    /// unit that works in the register is refused at its cell (figures.counted_by_register), one without a
    /// dispatch at its row (figures.source_missing), one that somebody else changed meanwhile at its cell.
    /// A new value takes the row's dispatch and is received, zero told apart; another value in place of
    /// one is a correction; where only the dispatch changed, all values of the row take it.
    Result<ReportedGrid> save(const ReportedGrid& base, const ReportedGrid& edited);
    /// Dispatches that figures may have come with, newest first.
    Result<std::vector<domain::Dispatch>> sources();

private:
    Errors faultsOf(const ReportedGrid& base, const ReportedGrid& edited) const;
    Errors storeRow(Change& change, const domain::FigurePeriod& period, const ReportedRow& base,
        const ReportedRow& edited, size_t row);
    using RowOf = QHash<Uuid, size_t>;
    /// The rows, with nothing in them yet.
    Result<ReportedGrid> emptyGrid(const domain::FigurePeriod& period, RowOf& rowOf);
    enum class Until
    {
        AllCounted,
        NobodyUnknown
    };
    void fillFromRegister(ReportedGrid& grid, const RowOf& rowOf, Until until);
    void fillReported(ReportedGrid& grid, const RowOf& rowOf);
    void fillParts(ReportedGrid& grid, const RowOf& rowOf);
    std::vector<domain::ReportedFigure> stored(const domain::FigurePeriod& period);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
