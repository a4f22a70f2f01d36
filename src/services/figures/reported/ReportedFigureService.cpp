// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figures/reported/ReportedFigureService.h"

#include "services/figures/FigureErrorCodes.h"
#include "services/figures/FigureSources.h"
#include "services/figures/Figures.h"
#include "services/figures/reported/ReportingUnits.h"
#include "services/plan/PlanService.h"
#include "storage/figures/FigureQueries.h"
#include "text/numbers/Numbers.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::FigurePeriod;
using domain::FigureState;
using domain::Indicator;
using domain::ReportedFigure;

namespace {

std::vector<Indicator> askedOfUnits()
{
    static const QStringList keys{u"people_managed"_s, u"people_received"_s, u"people_closed"_s,
        u"reoffended"_s, u"needs_training"_s, u"needs_job"_s, u"needs_loan"_s, u"legal_help"_s,
        u"outreach_events"_s, u"counselled_people"_s, u"counselled_turns"_s, u"classes"_s, u"learners"_s,
        u"completed"_s, u"certificates"_s, u"referral_turns"_s, u"referred_people"_s, u"hired_people"_s,
        u"employed_3m"_s, u"employed_6m"_s, u"loans"_s, u"loan_people"_s, u"loan_million"_s};
    std::vector<Indicator> asked;
    for (const Indicator& indicator : Figures::catalogue())
        if (keys.contains(indicator.key))
            asked.push_back(indicator);
    return asked;
}

FigureState stateOf(const ReportedCell& before, const std::optional<qint64>& value)
{
    if (!value)
        return FigureState::Awaited;
    if (before.value && before.value != value)
        return FigureState::Corrected;
    if (before.value)
        return before.state;
    return *value == 0 ? FigureState::ReceivedZero : FigureState::Received;
}

bool valuesDiffer(const ReportedRow& one, const ReportedRow& other)
{
    return !std::ranges::equal(one.cells, other.cells, {}, &ReportedCell::value, &ReportedCell::value);
}

bool isTouched(const ReportedRow& before, const ReportedRow& now)
{
    return before.source != now.source || before.dispatch != now.dispatch || valuesDiffer(before, now);
}

} // namespace

const std::vector<Indicator>& ReportedFigureService::indicators()
{
    static const std::vector<Indicator> all = askedOfUnits();
    return all;
}

std::vector<ReportedFigure> ReportedFigureService::stored(const FigurePeriod& period)
{
    auto figures =
        m_workspace.stores().of<ReportedFigure>().whereEqual("from_date", period.from.toString(Qt::ISODate));
    std::erase_if(figures, [&](const ReportedFigure& figure) {
        return figure.toDate != period.to || !figure.breakdown.isEmpty();
    });
    return figures;
}

Result<std::vector<domain::Dispatch>> ReportedFigureService::sources()
{
    auto found = PlanService(m_workspace).dispatches();
    if (found)
        std::erase_if(*found, [](const domain::Dispatch& dispatch) {
            return dispatch.direction != domain::DispatchDirection::In;
        });
    return found;
}

Result<ReportedGrid> ReportedFigureService::emptyGrid(const FigurePeriod& period, RowOf& rowOf)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewReports); !allowed)
        return allowed.errors();
    if (!period.isValid())
        return Error{errors::periodBackwards};
    ReportedGrid grid{period, indicators(), {}};
    for (const domain::Unit& unit : reportingUnits(m_workspace, period)) {
        rowOf.insert(unit.id, grid.rows.size());
        grid.rows.push_back({unit.id, unit.shortName.isEmpty() ? unit.name : unit.shortName});
        grid.rows.back().cells.resize(grid.indicators.size());
    }
    return grid;
}

Result<ReportedGrid> ReportedFigureService::grid(const FigurePeriod& period)
{
    RowOf rowOf;
    auto grid = emptyGrid(period, rowOf);
    if (!grid)
        return grid.errors();
    fillFromRegister(*grid, rowOf, Until::AllCounted);
    fillReported(*grid, rowOf);
    fillParts(*grid, rowOf);
    return grid;
}

Result<ReportedFigureService::Heard> ReportedFigureService::heard(const FigurePeriod& period)
{
    RowOf rowOf;
    auto grid = emptyGrid(period, rowOf);
    if (!grid)
        return grid.errors();
    fillReported(*grid, rowOf); // what was sent costs least
    fillParts(*grid, rowOf);
    fillFromRegister(*grid, rowOf, Until::NobodyUnknown);
    Heard heard;
    for (const ReportedRow& row : grid->rows) {
        if (row.isSilent())
            heard.silent << row.name;
        else
            ++heard.others;
    }
    return heard;
}

void ReportedFigureService::fillFromRegister(ReportedGrid& grid, const RowOf& rowOf, Until until)
{
    storage::FigureQueries queries(m_workspace.session(), grid.period, m_workspace.scope());
    for (size_t column = 0; column < grid.indicators.size(); ++column) {
        if (until == Until::NobodyUnknown && std::ranges::none_of(grid.rows, &ReportedRow::isUnknown))
            return;
        const storage::IndicatorQuery& query = *storage::indicatorQuery(grid.indicators[column].key);
        auto parted = queries.parted(query, {domain::Breakdown::Unit});
        for (const auto& [unit, value] : parted.parts[domain::Breakdown::Unit]) {
            const auto id = Uuid::parse(QString::fromStdString(unit));
            if (!id || !rowOf.contains(*id))
                continue;
            ReportedRow& row = grid.rows[rowOf.value(*id)];
            row.cells[column].registerCount = value;
            if (value > 0 && !row.tells)
                row.source = FigureSource::Register;
        }
    }
}

void ReportedFigureService::fillReported(ReportedGrid& grid, const RowOf& rowOf)
{
    auto figures = stored(grid.period);
    std::ranges::stable_sort(figures, {}, &ReportedFigure::updatedAt);
    for (const ReportedFigure& figure : figures) {
        const auto column = std::ranges::find(grid.indicators, figure.indicator, &Indicator::key);
        if (column == grid.indicators.end() || !rowOf.contains(figure.figureUnitId))
            continue;
        ReportedRow& row = grid.rows[rowOf.value(figure.figureUnitId)];
        if (column->fromRegister) {
            row.source = FigureSource::Reported;
            row.tells = true;
        }
        ReportedCell& cell = row.cells[static_cast<size_t>(column - grid.indicators.begin())];
        cell.value = figure.value;
        cell.asked = true;
        cell.state = figure.state;
        cell.dispatch = figure.sourceDispatchId;
        if (figure.sourceDispatchId)
            row.dispatch = figure.sourceDispatchId; // the last one entered
    }
}

void ReportedFigureService::fillParts(ReportedGrid& grid, const RowOf& rowOf)
{
    const FigureSources sources(m_workspace, grid.period, {});
    for (size_t column = 0; column < grid.indicators.size(); ++column)
        for (const ReportedFigure& told : sources.reported(grid.indicators[column].key)) {
            ReportedRow* row =
                rowOf.contains(told.figureUnitId) ? &grid.rows[rowOf.value(told.figureUnitId)] : nullptr;
            if (!row || row->cells[column].value || !told.value)
                continue;
            row->cells[column].inParts = told.value;
            if (grid.indicators[column].fromRegister) {
                row->source = FigureSource::Reported;
                row->tells = true;
            }
        }
}

Errors ReportedFigureService::faultsOf(const ReportedGrid& base, const ReportedGrid& edited) const
{
    Errors faults;
    for (size_t i = 0; i < edited.rows.size(); ++i) {
        const ReportedRow& row = edited.rows[i];
        bool hasValue = false;
        for (size_t column = 0; column < row.cells.size(); ++column) {
            const ReportedCell& cell = row.cells[column];
            hasValue = hasValue || cell.value.has_value();
            if (cell.value && isCountedByRegister(row, edited.indicators[column]))
                faults.push_back({figureerrors::countedByRegister, gridField(i, column),
                    {text::grouped(cell.registerCount / edited.indicators[column].shownPer())}});
        }
        if (hasValue && !row.dispatch && isTouched(base.rows[i], row))
            faults.push_back({figureerrors::sourceMissing, gridField(i)});
    }
    return faults;
}

Errors ReportedFigureService::storeRow(Change& change, const FigurePeriod& period, const ReportedRow& base,
    const ReportedRow& edited, size_t row)
{
    std::map<QString, ReportedFigure> standing;
    for (ReportedFigure& figure : stored(period))
        if (figure.figureUnitId == edited.unit)
            standing.emplace(figure.indicator, std::move(figure));
    Errors faults;
    const bool onlyDispatch = !valuesDiffer(base, edited);
    for (size_t column = 0; column < edited.cells.size(); ++column) {
        const QString& key = indicators()[column].key;
        const ReportedCell& before = base.cells[column];
        const auto found = standing.find(key);
        const auto now = found == standing.end() ? std::nullopt : found->second.value;
        if (now != before.value) {
            faults.push_back({errors::changedMeanwhile, gridField(row, column),
                {now ? QString::number(*now) : QString()}});
            continue;
        }
        const std::optional<qint64>& value = edited.cells[column].value;
        const bool awaitsNothing = edited.source == FigureSource::Register && !value;
        if (awaitsNothing) {
            if (found != standing.end())
                change.bury<ReportedFigure>(found->second.id);
            continue;
        }
        ReportedFigure figure = found == standing.end() ? ReportedFigure{} : found->second;
        figure.figureUnitId = edited.unit;
        figure.fromDate = period.from;
        figure.toDate = period.to;
        figure.indicator = key;
        figure.state = stateOf(before, value);
        figure.value = value;
        if (!value)
            figure.sourceDispatchId = std::nullopt;
        else if (onlyDispatch || value != before.value)
            figure.sourceDispatchId = edited.dispatch;
        QStringList merged;
        if (found == standing.end())
            change.add(figure);
        else
            append(faults, change.edit(found->second, figure, merged));
    }
    return faults;
}

Result<ReportedGrid> ReportedFigureService::save(const ReportedGrid& base, const ReportedGrid& edited)
{
    if (Errors faults = faultsOf(base, edited); !faults.empty())
        return faults;
    const Result<Done> saved = inOneChange(m_workspace, domain::Permission::EditPlan,
        m_workspace.actor().unitId, u"figures.reported"_s, [&](Change& change) -> Result<Done> {
            Errors faults;
            for (size_t i = 0; i < edited.rows.size(); ++i)
                if (isTouched(base.rows[i], edited.rows[i]))
                    append(faults, storeRow(change, edited.period, base.rows[i], edited.rows[i], i));
            if (!faults.empty())
                return faults;
            return Done{};
        });
    if (!saved)
        return saved.errors();
    return grid(edited.period);
}

} // namespace hoanhap::services
