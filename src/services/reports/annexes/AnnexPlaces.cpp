// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/annexes/AnnexPlaces.h"

#include "domain/organisation/Unit.h"
#include "services/catalogues/CatalogueService.h"
#include "services/figures/FigureSources.h"
#include "services/organisation/UnitOrder.h"
#include "services/organisation/UnitTree.h"
#include "storage/figures/FigureQueries.h"

#include <QSet>
#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Breakdown;
using domain::Unit;

namespace {

QString placeName(const Unit& unit)
{
    return unit.shortName.isEmpty() ? unit.name : unit.shortName;
}

bool worksThen(const Unit& unit, const domain::FigurePeriod& period)
{
    return unit.active && (!unit.validFrom || *unit.validFrom <= period.to)
        && (!unit.validTo || *unit.validTo >= period.from);
}

bool holdsSomething(const AnnexPlace& place)
{
    return std::ranges::any_of(place.figures, [](const auto& one) { return one.second.value != 0; });
}

/// A row that came with a later indicator has nothing of those before it, which is nought and not unknown.
void tellNoughts(std::vector<AnnexPlace>& places)
{
    std::set<QString> counted;
    for (const AnnexPlace& place : places)
        for (const auto& [indicator, figure] : place.figures)
            if (storage::indicatorQuery(indicator)->indicator.fromRegister)
                counted.insert(indicator);
    for (AnnexPlace& place : places)
        for (const QString& indicator : counted)
            place.figures.try_emplace(indicator);
}

/// The district or province behind the names says nothing where it is the same for all.
void cutCommonArea(std::vector<AnnexPlace>& communes)
{
    QSet<QString> areas;
    for (const AnnexPlace& commune : communes)
        if (!commune.code.isEmpty())
            areas.insert(commune.name.section(u", "_s, 1));
    if (areas.size() != 1)
        return;
    for (AnnexPlace& commune : communes)
        if (!commune.code.isEmpty())
            commune.name = commune.name.section(u", "_s, 0, 0);
}

} // namespace

AnnexPlaces::AnnexPlaces(Workspace& workspace, const Uuid& office, const domain::FigurePeriod& period)
    : m_workspace(workspace)
    , m_day(period.to)
{
    const std::vector<Unit> all = workspace.stores().of<Unit>().all();
    for (const Unit& unit : inOfficialOrder(all)) {
        if (unit.parentUnitId != office)
            continue;
        // One that works no more has its row while something is counted for it.
        if (worksThen(unit, period))
            ++m_units;
        const size_t row = m_rows.size();
        m_rows.push_back({unit.code, placeName(unit)});
        m_rows.back().silent = worksThen(unit, period);
        for (const Uuid& below : withUnitsBelow({unit.id}, all))
            m_places.insert(below.toString(), row);
    }
    if (m_units == 0) {
        m_by = Breakdown::Commune;
        m_rows.clear();
        m_places.clear();
        return;
    }
    const auto own = std::ranges::find(all, office, &Unit::id);
    if (own != all.end()) {
        m_places.insert(office.toString(), m_rows.size());
        m_rows.push_back({own->code, placeName(*own)});
    }
}

size_t AnnexPlaces::rowOf(const QString& stored, std::vector<AnnexPlace>& places)
{
    const auto known = m_places.constFind(stored);
    if (known != m_places.cend())
        return *known;
    const bool isCommune = m_by == Breakdown::Commune && !stored.isEmpty();
    if (isCommune) {
        // What was counted for a commune of then stands with the one that took over.
        const QString standing = CatalogueService(m_workspace).standingArea(stored, m_day);
        if (standing != stored) {
            const size_t row = rowOf(standing, places);
            m_places.insert(stored, row);
            return row;
        }
    }
    AnnexPlace place;
    if (isCommune)
        place = {stored, CatalogueService(m_workspace).areaLabel(stored, m_day)};
    else
        place.name = m_by == Breakdown::Commune ? u"Chưa rõ địa bàn"_s : u"Chưa rõ đơn vị"_s;
    m_places.insert(stored, places.size());
    places.push_back(std::move(place));
    return places.size() - 1;
}

void AnnexPlaces::fill(FigureSources& sources, const QString& indicator, std::vector<AnnexPlace>& places)
{
    const storage::IndicatorQuery& query = *storage::indicatorQuery(indicator);
    const std::vector<Breakdown> told = indicator == "people_managed"_L1
        ? std::vector{Breakdown::Status, Breakdown::Sex, Breakdown::Age}
        : std::vector<Breakdown>();
    for (AnnexPlace& place : places)
        place.figures[indicator].known = query.indicator.fromRegister;
    if (storage::FigureQueries* counting = sources.counting(indicator))
        for (const auto& [stored, counted] : counting->crossed(query, m_by, told)) {
            PlacedFigure& figure = places[rowOf(QString::fromStdString(stored), places)].figures[indicator];
            figure.value += counted.value;
            for (const auto& [breakdown, parts] : counted.parts)
                for (const auto& [code, value] : parts)
                    figure.parts[breakdown][QString::fromStdString(code)] += value;
        }
    for (const domain::ReportedFigure& reported : sources.reported(indicator)) {
        const size_t row =
            rowOf(m_by == Breakdown::Unit ? reported.figureUnitId.toString() : QString(), places);
        m_reporting.insert(row);
        PlacedFigure& figure = places[row].figures[indicator];
        figure.known = reported.value.has_value() || figure.value != 0;
        figure.value += reported.value.value_or(0);
        for (const Breakdown breakdown : told)
            if (reported.value)
                figure.parts[breakdown][QString()] += *reported.value;
    }
}

void AnnexPlaces::finish(std::vector<AnnexPlace>& places) const
{
    tellNoughts(places);
    std::vector<AnnexPlace> kept;
    for (size_t row = 0; row < places.size(); ++row) {
        AnnexPlace& place = places[row];
        const bool expected = place.silent; // a unit that works in the period
        const bool told = holdsSomething(place) || m_reporting.contains(row);
        if (!expected && !told)
            continue;
        place.silent = expected && !told;
        for (auto& [indicator, figure] : place.figures)
            figure.known = figure.known && !place.silent;
        kept.push_back(std::move(place));
    }
    if (m_by == Breakdown::Commune) {
        std::ranges::stable_sort(
            kept, {}, [](const AnnexPlace& place) { return std::pair(place.code.isEmpty(), place.code); });
        cutCommonArea(kept);
    }
    places = std::move(kept);
}

} // namespace hoanhap::services
