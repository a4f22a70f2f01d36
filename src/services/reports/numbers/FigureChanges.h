// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/Report.h"
#include "domain/reports/ReportVersion.h"
#include "services/figures/Figures.h"
#include "services/reports/counted/CountedEvents.h"

namespace hoanhap::services {

/// Why the figures of a report are others than last year's or than those of an earlier version, person by
/// person. Of a submitted report and of versions what was frozen holds, else what the register says now.
/// Rights: ViewReports, for the records ViewPeople too.
class FigureChanges
{
public:
    FigureChanges(Workspace& workspace, domain::Report report)
        : m_workspace(workspace)
        , m_report(std::move(report))
    {
    }

    /// A version of this report; none: last year, as its report was submitted, else the same days of it as
    /// the register has them.
    using Against = std::optional<domain::ReportVersion>;

    struct Changed
    {
        QString indicator;
        std::optional<qint64> before; ///< as stated then; none: nobody told
        std::optional<qint64> now;
        bool isChanged() const { return before != now; }
    };
    /// Every whole figure, in the order of the catalogue.
    Result<std::vector<Changed>> figures(const Against& against);

    /// Somebody or something that counts otherwise.
    struct Line
    {
        CountedRecord record; ///< of a person the first one
        qint64 before = 0; ///< what the records of this person added then; 0: newly counted
        qint64 now = 0; ///< 0: not counted any more
        bool inBin = false; ///< the person, or a record of nobody
        /// What happened since the former period; none where all of it happened before that ended.
        std::optional<CountedEvent> event = {};
        std::optional<QDateTime> enteredAt = {}; ///< tells of what was entered too late, which has no event
    };
    struct Why
    {
        qint64 before = 0; ///< what the records add up to, whatever the report states
        qint64 now = 0;
        std::vector<Line>
            lines; ///< newly counted first, then those gone; their differences add up to now − before
        int unchanged = 0; ///< people, or records of nobody, who count as they did
    };
    Result<Why> why(const QString& indicator, const Against& against);

private:
    /// Where one side comes from.
    struct Source
    {
        std::optional<domain::ReportVersion> version = {}; ///< none: the register
        domain::FigurePeriod period = {};
        std::optional<domain::Report> draft = {}; ///< whose figures may be overruled
    };
    Source now();
    Source then(const Against& against);
    Result<QHash<QString, qint64>> valuesOf(const Source& source);
    void explain(const QString& indicator, const domain::FigurePeriod& since, std::vector<Line>& lines);
    Result<std::vector<CountedRecord>> recordsOf(const Source& source, const QString& indicator);

    Workspace& m_workspace;
    domain::Report m_report;
};

} // namespace hoanhap::services
