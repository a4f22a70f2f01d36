// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figures/Figures.h"

#include "domain/organisation/Unit.h"
#include "services/ErrorCodes.h"
#include "services/audit/AccessLog.h"
#include "services/figures/CellLabels.h"
#include "services/figures/FigureErrorCodes.h"
#include "services/figures/FigureSources.h"
#include "services/people/MaskedPerson.h"
#include "services/plan/PlanService.h"
#include "text/dates/DocumentDate.h"

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

QString numberAndDayOf(const domain::Dispatch& dispatch)
{
    return dispatch.issuedOn ? dispatch.number + u" – "_s + text::dateInFigures(*dispatch.issuedOn)
                             : dispatch.number;
}

QString unitNameOf(const domain::Unit& unit)
{
    return unit.shortName.isEmpty() ? unit.name : unit.shortName;
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
        every << indicator.key;
    return among(every, from, to);
}

Result<std::vector<Figure>> Figures::among(const QStringList& indicators, QDate from, QDate to)
{
    return parted(indicators, {from, to}, {});
}

Figure Figures::counted(FigureSources& sources, const storage::IndicatorQuery& query,
    const std::vector<Breakdown>& breakdowns, CellLabels& labels)
{
    const QString& key = query.indicator.key;
    storage::PartedFigure parted;
    if (storage::FigureQueries* counting = sources.counting(key)) {
        counting->lookFrom(daysOf(query.indicator, sources.period()).from);
        if (breakdowns.empty())
            parted.value = counting->count(query);
        else
            parted = counting->parted(query, breakdowns);
    }
    Figure figure{.indicator = key};
    figure.unitsInParts = sources.unitsInParts(key);
    figure.unitsAwaited = sources.unitsAwaited(query.indicator);
    for (const domain::ReportedFigure& reported : sources.reported(key)) {
        if (!reported.value)
            continue;
        ++figure.unitsReported;
        parted.value += *reported.value;
        for (const Breakdown breakdown : breakdowns)
            if (query.indicator.parts(breakdown)) {
                const bool byUnit = breakdown == Breakdown::Unit;
                parted.parts[breakdown][byUnit ? reported.figureUnitId.toString().toStdString() : ""] +=
                    *reported.value;
            }
    }
    figure.value = parted.value;
    figure.known = query.indicator.fromRegister || figure.unitsReported > 0;
    for (const auto& [breakdown, parts] : parted.parts)
        figure.by.emplace(breakdown, labels.cellsOf(breakdown, parts));
    return figure;
}

Result<std::vector<Figure>> Figures::parted(
    const QStringList& indicators, const FigurePeriod& period, const std::vector<Breakdown>& breakdowns)
{
    if (const Outcome allowed = mayCount(period); !allowed)
        return allowed.errors();
    FigureSources sources(m_workspace, period, m_units);
    return parted(sources, indicators, breakdowns);
}

void Figures::announce(
    FigureSources& sources, const QStringList& indicators, const std::vector<Breakdown>& breakdowns)
{
    for (const QString& key : indicators)
        if (const storage::IndicatorQuery* query = storage::indicatorQuery(key))
            sources.willNeed(*query, breakdowns);
}

Result<std::vector<Figure>> Figures::parted(
    FigureSources& sources, const QStringList& indicators, const std::vector<Breakdown>& breakdowns)
{
    if (const Outcome allowed = mayCount(sources.period()); !allowed)
        return allowed.errors();
    m_planBegan = {};
    std::vector<const storage::IndicatorQuery*> asked;
    for (const storage::IndicatorQuery& query : storage::indicatorQueries())
        if (indicators.contains(query.indicator.key))
            asked.push_back(&query);
    announce(sources, indicators, breakdowns);
    CellLabels labels(m_workspace, sources.period().to);
    std::vector<Figure> figures;
    for (const storage::IndicatorQuery* query : asked)
        figures.push_back(counted(sources, *query, breakdowns, labels));
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
    Told told{{indicator, {}}};
    if (cell)
        told[indicator] = {cell->breakdown};
    if (const Outcome known = mayTell(told); !known)
        return known.errors();
    m_planBegan = {};
    FigureSources sources(m_workspace, period, m_units);
    std::vector<CountedRecord> records =
        recordsIn(sources, *storage::indicatorQuery(indicator), period, cell, {});
    AccessLog(m_workspace).listed(indicator, period.from, period.to);
    return records;
}

Outcome Figures::mayTell(const Told& told) const
{
    for (const auto& [indicator, breakdowns] : told) {
        const Indicator* known = Figures::indicator(indicator);
        if (!known)
            return Error{figureerrors::unknownIndicator, {}, {indicator}};
        for (const Breakdown breakdown : breakdowns)
            if (!known->parts(breakdown))
                return Error{figureerrors::breakdownNotPermitted, {}, {indicator, domain::codeOf(breakdown)}};
    }
    return Done{};
}

Outcome Figures::recordsOfEach(const Told& told, const FigurePeriod& period, const Taker& take)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople); !allowed)
        return allowed.errors();
    return recordsToKeep(told, period, [&](const QString& indicator, std::vector<CountedRecord>&& records) {
        AccessLog(m_workspace).listed(indicator, period.from, period.to);
        take(indicator, std::move(records));
    });
}

Outcome Figures::recordsToKeep(const Told& told, const FigurePeriod& period, const Taker& take)
{
    if (const Outcome allowed = mayCount(period); !allowed)
        return allowed.errors();
    if (const Outcome known = mayTell(told); !known)
        return known.errors();
    m_planBegan = {};
    FigureSources sources(m_workspace, period, m_units);
    for (const auto& [indicator, breakdowns] : told)
        sources.willNeed(*storage::indicatorQuery(indicator), breakdowns);
    for (const auto& [indicator, breakdowns] : told)
        take(indicator,
            recordsIn(sources, *storage::indicatorQuery(indicator), period, std::nullopt, breakdowns));
    return Done{};
}

std::vector<CountedRecord> Figures::recordsIn(FigureSources& sources, const storage::IndicatorQuery& query,
    const FigurePeriod& period, const std::optional<CellChoice>& cell, const std::vector<Breakdown>& told)
{
    std::optional<std::pair<Breakdown, std::string>> stored;
    if (cell)
        stored.emplace(cell->breakdown, storedCode(m_workspace, *cell));
    std::vector<storage::CountedRow> rows;
    if (storage::FigureQueries* counting = sources.counting(query.indicator.key)) {
        counting->lookFrom(daysOf(query.indicator, period).from);
        rows = counting->records(query, stored, told);
    }
    std::vector<CountedRecord> records = shown(rows);
    for (CountedRecord& sent : reported(sources, query.indicator.key, cell))
        records.push_back(std::move(sent));
    return records;
}

std::vector<CountedRecord> Figures::reported(
    const FigureSources& sources, const QString& indicator, const std::optional<CellChoice>& cell)
{
    std::vector<CountedRecord> records;
    for (const domain::ReportedFigure& figure : sources.rows(indicator)) {
        const auto unit = m_workspace.stores().of<domain::Unit>().find(figure.figureUnitId);
        const QString code = cell && cell->breakdown == Breakdown::Unit && unit ? unit->code : QString();
        if (!figure.value || !unit || (cell && cell->code != code))
            continue;
        const auto dispatch = figure.sourceDispatchId
            ? m_workspace.stores().of<domain::Dispatch>().find(*figure.sourceDispatchId)
            : std::nullopt;
        CountedRecord record;
        record.entity = u"reported_figure"_s;
        record.record = figure.id;
        record.title = dispatch ? numberAndDayOf(*dispatch) : QString();
        record.dispatch = figure.sourceDispatchId;
        record.day = figure.toDate;
        record.unitName = unitNameOf(*unit);
        record.unit = unit->id;
        record.amount = *figure.value;
        records.push_back(std::move(record));
    }
    return records;
}

std::vector<CountedRecord> Figures::shown(const std::vector<storage::CountedRow>& rows)
{
    QHash<Uuid, QString> unitNames;
    for (const domain::Unit& unit : m_workspace.stores().of<domain::Unit>().all())
        unitNames.insert(unit.id, unitNameOf(unit));
    std::vector<CountedRecord> records;
    records.reserve(rows.size());
    for (const storage::CountedRow& row : rows) {
        // The list is as long as the figure is great; a name that is not the actor's to see is masked.
        const bool named = row.entity == "class_guest"_L1 || row.person;
        CountedRecord record{row.entity, row.record, row.person,
            named ? nameShownTo(m_workspace, row.title, row.unit) : row.title, {}, row.day,
            unitNames.value(row.unit), row.unit, row.amount, row.inClass};
        for (const auto& [breakdown, code] : row.parts)
            if (!code.empty())
                record.parts.emplace(breakdown, QString::fromStdString(code));
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace hoanhap::services
