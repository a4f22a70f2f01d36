// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/numbers/RecordsBehind.h"

#include "services/audit/AccessLog.h"
#include "services/organisation/OrganisationService.h"
#include "services/reports/lifecycle/FrozenReports.h"
#include "services/reports/numbers/CellRecords.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;

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

/// What was frozen of a column is given out; `told` keeps the indicators of which nothing was.
Outcome giveFrozen(Workspace& workspace, const domain::Report& report, FigureColumn column,
    Figures::Told& told, GivenOut& given)
{
    FrozenReports frozen(workspace);
    const auto version = frozen.newest(report.id);
    if (report.state == domain::ReportState::Draft || !version)
        return Done{};
    const auto rows = frozen.figuresOf(version->id);
    if (!rows)
        return rows.errors();
    for (const domain::ReportFigure& row : *rows) {
        const FigureRef figure = FigureRef::of(row.indicator, row.breakdown);
        if (figure.column != column || !figure.isWholeOfColumn() || row.breakdown == "estimate"_L1
            || !told.contains(row.indicator))
            continue;
        const auto kept = frozen.recordsOf(row);
        if (!kept)
            return kept.errors();
        const domain::FigurePeriod period = figure.periodIn({report.firstDay(), report.lastDay()});
        AccessLog(workspace).listed(row.indicator, period.from, period.to);
        std::vector<CountedRecord> records;
        for (const domain::CountedRecord& record : *kept)
            records.push_back(countedThen(record));
        given.take(row.indicator, records);
        told.erase(row.indicator);
    }
    return Done{};
}

/// The lists of one column, at the places of its figures in `given`.
Outcome listColumn(Workspace& workspace, const domain::Report& report, const std::vector<FigureRef>& figures,
    FigureColumn column, std::vector<std::vector<Uuid>>& given)
{
    std::vector<FigureRef> ofColumn;
    std::vector<size_t> places;
    for (size_t place = 0; place < figures.size(); ++place)
        if (figures[place].column == column) {
            ofColumn.push_back(figures[place]);
            places.push_back(place);
        }
    if (ofColumn.empty())
        return Done{};
    Figures::Told told = toldFor(ofColumn);
    auto cells = CellRecords::ofEach(workspace, report, ofColumn);
    if (!cells)
        return cells.errors();
    GivenOut lists(ofColumn.size());
    for (size_t i = 0; i < ofColumn.size(); ++i)
        lists.add(i, ofColumn[i].indicator, std::move((*cells)[i]));
    if (const Outcome done = giveFrozen(workspace, report, column, told, lists); !done)
        return done;
    const Outcome counted =
        Figures(workspace, OrganisationService(workspace).unitAndBelow(report.ofUnitId))
            .recordsOfEach(told, ofColumn.front().periodIn({report.firstDay(), report.lastDay()}),
                [&](const QString& indicator, std::vector<CountedRecord>&& records) {
                    lists.take(indicator, records);
                });
    if (!counted)
        return counted;
    auto ids = std::move(lists).ids();
    for (size_t i = 0; i < ids.size(); ++i)
        given[places[i]] = std::move(ids[i]);
    return Done{};
}

} // namespace

Result<std::vector<std::vector<Uuid>>> recordIdsBehind(
    Workspace& workspace, const domain::Report& report, const std::vector<FigureRef>& figures)
{
    std::vector<std::vector<Uuid>> given(figures.size()); // the plan's column counts nobody
    for (const FigureColumn column : {FigureColumn::Report, FigureColumn::YearBefore})
        if (const Outcome listed = listColumn(workspace, report, figures, column, given); !listed)
            return listed.errors();
    return given;
}

} // namespace hoanhap::services
