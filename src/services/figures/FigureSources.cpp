// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figures/FigureSources.h"

#include "domain/organisation/Unit.h"
#include "services/figures/reported/ReportedParts.h"
#include "services/figures/reported/ReportingUnits.h"

#include <algorithm>

namespace hoanhap::services {

using domain::ReportedFigure;

namespace {

std::vector<Uuid> everyUnit(Workspace& workspace)
{
    std::vector<Uuid> every;
    for (const auto shelf : {storage::Shelf::Standing, storage::Shelf::Bin})
        for (const domain::Unit& unit : workspace.stores().of<domain::Unit>().all(shelf))
            every.push_back(unit.id);
    return every;
}

/// None where these are all there are: to count everybody nobody's unit has to be read.
std::vector<Uuid> noneForAll(Workspace& workspace, std::vector<Uuid> units)
{
    const std::set<Uuid> asked(units.begin(), units.end());
    const bool all =
        std::ranges::all_of(everyUnit(workspace), [&](const Uuid& unit) { return asked.contains(unit); });
    return all ? std::vector<Uuid>() : std::move(units);
}

} // namespace

FigureSources::FigureSources(
    Workspace& workspace, const domain::FigurePeriod& period, std::vector<Uuid> units)
    : m_workspace(workspace)
    , m_period(period)
    , m_units(noneForAll(workspace, std::move(units)))
{
    std::map<std::pair<QString, Uuid>, std::vector<ReportedFigure>> told;
    // The last day is digits and dashes of our own making.
    workspace.stores().of<ReportedFigure>().each(
        "from_date >= :value AND deleted_at IS NULL AND breakdown = '' AND to_date <= '"
            + period.to.toString(Qt::ISODate).toStdString() + '\'',
        period.from.toString(Qt::ISODate), [&](ReportedFigure&& figure) {
            if (m_units.empty() || std::ranges::find(m_units, figure.figureUnitId) != m_units.end())
                told[{figure.indicator, figure.figureUnitId}].push_back(std::move(figure));
        });
    for (auto& [of, figures] : told) {
        const storage::IndicatorQuery* query = storage::indicatorQuery(of.first);
        auto telling = query ? tellingOf(query->indicator, period, std::move(figures)) : std::nullopt;
        if (!telling)
            continue;
        m_inParts[of.first] += telling->inParts;
        m_reported[of.first].push_back(std::move(telling->stands));
        for (ReportedFigure& row : telling->rows)
            m_rows[of.first].push_back(std::move(row));
    }
}

const std::vector<ReportedFigure>& FigureSources::of(const ByIndicator& all, const QString& indicator)
{
    static const std::vector<ReportedFigure> none;
    const auto found = all.constFind(indicator);
    return found == all.cend() ? none : *found;
}

int FigureSources::unitsAwaited(const domain::Indicator& indicator)
{
    std::set<Uuid> owing;
    if (!indicator.fromRegister)
        for (const domain::Unit& unit : reportingUnits(m_workspace, m_period))
            if (m_units.empty() || std::ranges::find(m_units, unit.id) != m_units.end())
                owing.insert(unit.id);
    for (const ReportedFigure& figure : reported(indicator.key))
        if (figure.value)
            owing.erase(figure.figureUnitId);
        else
            owing.insert(figure.figureUnitId);
    return static_cast<int>(owing.size());
}

std::vector<Uuid> FigureSources::unitsLeft(const std::set<Uuid>& reporting) const
{
    std::vector<Uuid> left = m_units.empty() ? everyUnit(m_workspace) : m_units;
    std::erase_if(left, [&](const Uuid& unit) { return reporting.contains(unit); });
    return left;
}

storage::FigureQueries* FigureSources::counting(const QString& indicator)
{
    std::set<Uuid> reporting;
    for (const ReportedFigure& figure : reported(indicator))
        reporting.insert(figure.figureUnitId);
    const auto [known, isNew] = m_queries.try_emplace(reporting);
    if (!isNew)
        return known->second.get();
    const std::vector<Uuid> units = reporting.empty() ? m_units : unitsLeft(reporting);
    if (!reporting.empty() && units.empty())
        return nullptr;
    known->second = std::make_unique<storage::FigureQueries>(m_workspace.session(), m_period, units);
    for (const auto& [query, breakdowns] : m_needs)
        known->second->willNeed(*query, breakdowns);
    return known->second.get();
}

void FigureSources::willNeed(
    const storage::IndicatorQuery& query, const std::vector<domain::Breakdown>& breakdowns)
{
    m_needs.emplace_back(&query, breakdowns);
}

} // namespace hoanhap::services
