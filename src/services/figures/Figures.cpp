// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figures/Figures.h"

#include "domain/organisation/Unit.h"
#include "services/ErrorCodes.h"
#include "services/audit/AccessLog.h"
#include "services/figures/CellLabels.h"
#include "services/figures/FigureErrorCodes.h"
#include "services/people/MaskedPerson.h"
#include "services/plan/PlanService.h"
#include "storage/figures/FigureQueries.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Breakdown;
using domain::FigurePeriod;
using domain::Indicator;

namespace {

std::vector<Indicator> allIndicators()
{
    std::vector<Indicator> all;
    for (const storage::IndicatorQuery& query : storage::indicatorQueries())
        all.push_back(query.indicator);
    return all;
}

/// As parts are kept: units by identifier.
std::string storedCode(Workspace& workspace, const CellChoice& cell)
{
    if (cell.breakdown == Breakdown::Unit && !cell.code.isEmpty())
        for (const domain::Unit& unit : workspace.stores().of<domain::Unit>().whereEqual("code", cell.code))
            return unit.id.toString().toStdString();
    return cell.code.toStdString();
}

} // namespace

Figures::Figures(Workspace& workspace) : Figures(workspace, workspace.scope()) { }

Figures::Figures(Workspace& workspace, std::vector<Uuid> units)
    : m_workspace(workspace)
    , m_units(std::move(units))
{
}

const std::vector<Indicator>& Figures::catalogue()
{
    static const std::vector<Indicator> all = allIndicators();
    return all;
}

const Indicator* Figures::indicator(QStringView key)
{
    const storage::IndicatorQuery* query = storage::indicatorQuery(key);
    return query ? &query->indicator : nullptr;
}

Outcome Figures::mayCount(const FigurePeriod& period) const
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewReports); !allowed)
        return allowed.errors();
    if (!period.isValid())
        return Error{errors::periodBackwards};
    return Done{};
}

FigurePeriod Figures::daysOf(const Indicator& indicator, const FigurePeriod& period)
{
    if (indicator.kind != domain::FigureKind::Cumulative)
        return period;
    if (!m_planBegan.isValid()) {
        const auto plan = PlanService(m_workspace).planOf(period.to.year());
        m_planBegan = plan && *plan ? QDate((*plan)->fromYear, 1, 1) : period.from;
    }
    return {m_planBegan, period.to};
}

Result<std::vector<Figure>> Figures::all(QDate from, QDate to)
{
    QStringList every;
    for (const Indicator& indicator : catalogue())
        if (indicator.fromRegister)
            every << indicator.key;
    return among(every, from, to);
}

Result<std::vector<Figure>> Figures::among(const QStringList& indicators, QDate from, QDate to)
{
    return parted(indicators, {from, to}, {});
}

Result<std::vector<Figure>> Figures::parted(
    const QStringList& indicators, const FigurePeriod& period, const std::vector<Breakdown>& breakdowns)
{
    if (const Outcome allowed = mayCount(period); !allowed)
        return allowed.errors();
    m_planBegan = {};
    storage::FigureQueries inPeriod(m_workspace.session(), period, m_units);
    for (const storage::IndicatorQuery& query : storage::indicatorQueries())
        if (indicators.contains(query.indicator.key))
            inPeriod.willNeed(query, breakdowns);
    CellLabels labels(m_workspace, period.to);
    std::vector<Figure> figures;
    for (const storage::IndicatorQuery& query : storage::indicatorQueries()) {
        if (!indicators.contains(query.indicator.key))
            continue;
        inPeriod.lookFrom(daysOf(query.indicator, period).from);
        Figure figure{query.indicator.key, 0};
        if (breakdowns.empty()) {
            figure.value = inPeriod.count(query);
        } else {
            const storage::PartedFigure parted = inPeriod.parted(query, breakdowns);
            figure.value = parted.value;
            for (const auto& [breakdown, parts] : parted.parts)
                figure.by.emplace(breakdown, labels.cellsOf(breakdown, parts));
        }
        figures.push_back(std::move(figure));
    }
    return figures;
}

Result<Figure> Figures::figureOf(
    const QString& indicator, const FigurePeriod& period, std::optional<Breakdown> breakdown)
{
    const Indicator* known = Figures::indicator(indicator);
    if (!known)
        return Error{figureerrors::unknownIndicator, {}, {indicator}};
    if (breakdown && !known->parts(*breakdown))
        return Error{figureerrors::breakdownNotPermitted, {}, {indicator, domain::codeOf(*breakdown)}};
    auto figures =
        parted({indicator}, period, breakdown ? std::vector{*breakdown} : std::vector<Breakdown>());
    if (!figures)
        return figures.errors();
    return std::move(figures->front());
}

Result<std::vector<CountedRecord>> Figures::recordsOf(
    const QString& indicator, const FigurePeriod& period, const std::optional<CellChoice>& cell)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople); !allowed)
        return allowed.errors();
    if (const Outcome allowed = mayCount(period); !allowed)
        return allowed.errors();
    const storage::IndicatorQuery* query = storage::indicatorQuery(indicator);
    if (!query)
        return Error{figureerrors::unknownIndicator, {}, {indicator}};
    if (cell && !query->indicator.parts(cell->breakdown))
        return Error{figureerrors::breakdownNotPermitted, {}, {indicator, domain::codeOf(cell->breakdown)}};
    m_planBegan = {};
    storage::FigureQueries queries(m_workspace.session(), period, m_units);
    queries.lookFrom(daysOf(query->indicator, period).from);
    std::optional<std::pair<Breakdown, std::string>> stored;
    if (cell)
        stored.emplace(cell->breakdown, storedCode(m_workspace, *cell));
    const std::vector<storage::CountedRow> rows = queries.records(*query, stored);
    AccessLog(m_workspace).listed(indicator, period.from, period.to);
    return shown(rows);
}

std::vector<CountedRecord> Figures::shown(const std::vector<storage::CountedRow>& rows)
{
    QHash<Uuid, QString> unitNames;
    for (const domain::Unit& unit : m_workspace.stores().of<domain::Unit>().all())
        unitNames.insert(unit.id, unit.shortName.isEmpty() ? unit.name : unit.shortName);
    std::vector<CountedRecord> records;
    records.reserve(rows.size());
    for (const storage::CountedRow& row : rows) {
        // The list is as long as the figure is great; a name that is not the actor's to see is masked.
        const bool named = row.entity == "class_guest"_L1 || row.person;
        const bool hidden = named && (!m_workspace.recordsViews() || !m_workspace.actor().covers(row.unit));
        records.push_back({row.entity, row.record, row.person, hidden ? maskedName(row.title) : row.title,
            row.day, unitNames.value(row.unit), row.amount});
    }
    return records;
}

} // namespace hoanhap::services
