// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/numbers/RecordsBehind.h"

#include "services/audit/AccessLog.h"
#include "services/organisation/OrganisationService.h"
#include "services/reports/lifecycle/FrozenReports.h"
#include "services/reports/numbers/CellRecords.h"

namespace hoanhap::services {

namespace {

/// Gives the records of one indicator after the other out to its cells.
class GivenOut
{
public:
    explicit GivenOut(size_t figures) : m_ids(figures) { }

    void add(size_t place, const QString& indicator, CellRecords cell)
    {
        m_cells[indicator].emplace_back(place, std::move(cell));
    }
    void take(const QString& indicator, const std::vector<CountedRecord>& records)
    {
        for (const auto& [place, cell] : m_cells[indicator])
            for (const CountedRecord& record : records)
                if (cell.hold(record))
                    m_ids[place].push_back(record.record);
    }
    std::vector<std::vector<Uuid>> ids() && { return std::move(m_ids); }

private:
    std::map<QString, std::vector<std::pair<size_t, CellRecords>>> m_cells;
    std::vector<std::vector<Uuid>> m_ids;
};

/// What was frozen is given out; `told` keeps the indicators of which nothing was.
Outcome giveFrozen(Workspace& workspace, const domain::Report& report, Figures::Told& told, GivenOut& given)
{
    FrozenReports frozen(workspace);
    const auto version = frozen.newest(report.id);
    if (report.state == domain::ReportState::Draft || !version)
        return Done{};
    const auto rows = frozen.figuresOf(version->id);
    if (!rows)
        return rows.errors();
    for (const domain::ReportFigure& row : *rows) {
        if (!row.breakdown.isEmpty() || !told.contains(row.indicator))
            continue;
        const auto kept = frozen.recordsOf(row);
        if (!kept)
            return kept.errors();
        AccessLog(workspace).listed(row.indicator, report.firstDay(), report.lastDay());
        std::vector<CountedRecord> records;
        for (const domain::CountedRecord& record : *kept)
            records.push_back(countedThen(record));
        given.take(row.indicator, records);
        told.erase(row.indicator);
    }
    return Done{};
}

} // namespace

Result<std::vector<std::vector<Uuid>>> recordIdsBehind(
    Workspace& workspace, const domain::Report& report, const std::vector<FigureRef>& figures)
{
    Figures::Told told = toldFor(figures);
    auto cells = CellRecords::ofEach(workspace, report, figures);
    if (!cells)
        return cells.errors();
    GivenOut given(figures.size());
    for (size_t place = 0; place < figures.size(); ++place)
        given.add(place, figures[place].indicator, std::move((*cells)[place]));
    if (const Outcome done = giveFrozen(workspace, report, told, given); !done)
        return done.errors();
    const Outcome counted = Figures(workspace, OrganisationService(workspace).unitAndBelow(report.ofUnitId))
                                .recordsOfEach(told, {report.firstDay(), report.lastDay()},
                                    [&](const QString& indicator, std::vector<CountedRecord>&& records) {
                                        given.take(indicator, records);
                                    });
    if (!counted)
        return counted.errors();
    return std::move(given).ids();
}

} // namespace hoanhap::services
