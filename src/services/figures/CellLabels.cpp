// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figures/CellLabels.h"

#include "domain/figures/AgeBands.h"
#include "domain/organisation/Unit.h"
#include "services/catalogues/CatalogueService.h"
#include "services/organisation/UnitOrder.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Breakdown;

namespace {

constexpr int behindAll = std::numeric_limits<int>::max();

QString catalogueOf(Breakdown breakdown)
{
    switch (breakdown) {
    case Breakdown::Status:
        return u"legal-status-kinds"_s;
    case Breakdown::Sex:
        return u"sexes"_s;
    case Breakdown::Ethnicity:
        return u"ethnic-groups"_s;
    case Breakdown::Offence:
        return u"offence-groups"_s;
    case Breakdown::Occupation:
        return u"occupations"_s;
    default:
        return {};
    }
}

/// Where the greatest goes first: their own order says nothing to a reader.
bool bySize(Breakdown breakdown)
{
    return breakdown == Breakdown::Commune || breakdown == Breakdown::Occupation
        || breakdown == Breakdown::Ethnicity;
}

} // namespace

CellLabels::CellLabels(Workspace& workspace, QDate day) : m_workspace(workspace), m_day(day) { }

const QHash<QString, CellLabels::Known>& CellLabels::units()
{
    if (m_units.isEmpty()) {
        int position = 0;
        for (const domain::Unit& unit : inOfficialOrder(m_workspace.stores().of<domain::Unit>().all()))
            m_units.insert(unit.id.toString(),
                {unit.code, unit.shortName.isEmpty() ? unit.name : unit.shortName, ++position});
    }
    return m_units;
}

const QHash<QString, CellLabels::Known>& CellLabels::catalogue(const QString& name)
{
    auto found = m_catalogues.find(name);
    if (found == m_catalogues.end()) {
        found = m_catalogues.insert(name, {});
        for (const domain::CatalogueEntry& entry :
            m_workspace.stores().of<domain::CatalogueEntry>().whereEqual("catalogue", name))
            found->insert(entry.code, {entry.code, entry.label, entry.position});
    }
    return *found;
}

CellLabels::Known CellLabels::known(Breakdown breakdown, const QString& stored)
{
    if (breakdown == Breakdown::Unit)
        return units().value(stored, {stored, {}, behindAll});
    if (breakdown == Breakdown::Age) {
        const auto& bands = domain::ageBands();
        const auto band = std::ranges::find(bands, stored, &domain::AgeBand::code);
        return {stored, {}, band == bands.end() ? behindAll : static_cast<int>(band - bands.begin())};
    }
    if (breakdown == Breakdown::Commune) {
        auto label = m_areas.find(stored);
        if (label == m_areas.end())
            label = m_areas.insert(stored, CatalogueService(m_workspace).areaLabel(stored, m_day));
        return {stored, *label, 0};
    }
    // A text that is no code stands for itself.
    return catalogue(catalogueOf(breakdown)).value(stored, {stored, stored, behindAll});
}

std::vector<FigureCell> CellLabels::cellsOf(Breakdown breakdown, const std::map<std::string, qint64>& parts)
{
    std::vector<std::pair<Known, FigureCell>> cells;
    for (const auto& [stored, value] : parts) {
        const Known part = stored.empty() ? Known{} : known(breakdown, QString::fromStdString(stored));
        cells.push_back({part, {part.code, part.label, value}});
    }
    std::ranges::stable_sort(cells, [&](const auto& one, const auto& other) {
        if (one.first.code.isEmpty() != other.first.code.isEmpty())
            return other.first.code.isEmpty();
        if (bySize(breakdown) && one.second.value != other.second.value)
            return one.second.value > other.second.value;
        return one.first.position < other.first.position;
    });
    std::vector<FigureCell> ordered;
    for (auto& cell : cells)
        ordered.push_back(std::move(cell.second));
    return ordered;
}

} // namespace hoanhap::services
