// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/checks/FormerOffices.h"

#include "services/organisation/OrganisationPresets.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

/// The agencies of a district: its police ended first, the others with the level itself (Nghị quyết
/// 203/2025/QH15, Điều 2).
void addAgenciesOf(const QString& district, std::vector<domain::FormerOffice>& former)
{
    const QDate policeEnded(2025, 2, 28);
    const QDate levelEnded(2025, 6, 30);
    former.push_back({u"Công an "_s + district, {}, policeEnded, {}, {}});
    former.push_back({u"Ủy ban nhân dân "_s + district, u"UBND "_s + district, levelEnded, {}, {}});
    former.push_back({u"Hội đồng nhân dân "_s + district, u"HĐND "_s + district, levelEnded, {}, {}});
}

/// "Phòng Lao động - Thương binh và Xã hội" of each of the districts, written with or without which; towns
/// have a level in common with the cities that there still are, so they are told by their names.
void addDistrictOffice(const OrganisationPreset& preset, std::vector<domain::FormerOffice>& former)
{
    static const QStringList levels{u" huyện "_s, u" thành phố "_s, u" thị xã "_s};
    const auto placeAt = [](const QString& name) {
        qsizetype end = name.size();
        for (const QString& level : levels)
            if (const qsizetype at = name.indexOf(level); at > 0)
                end = std::min(end, at);
        return end;
    };
    const QString name = preset.name.first(placeAt(preset.name));
    if (const QString place = preset.name.mid(name.size() + 1); !place.startsWith(levels.front().mid(1)))
        addAgenciesOf(place, former);
    const bool isKnown = std::ranges::any_of(former, [&](const auto& other) { return other.name == name; });
    if (isKnown)
        return;
    former.push_back({name, preset.shortName.first(placeAt(preset.shortName)), *preset.validTo, {}, {}});
    former.push_back({{}, preset.abbreviation, *preset.validTo, {}, {}});
}

} // namespace

std::vector<domain::FormerOffice> formerOffices(
    Workspace& workspace, const domain::Organisation& now, const Uuid& unit)
{
    std::vector<domain::FormerOffice> former;
    addAgenciesOf(u"huyện"_s, former);
    const auto presets = OrganisationPreset::all();
    const bool isDepartment = std::ranges::any_of(presets, [&](const OrganisationPreset& preset) {
        return preset.name == now.name && preset.unitKind == "department"_L1;
    });
    for (const OrganisationPreset& preset : presets) {
        if (!preset.validTo || preset.name == now.name)
            continue;
        if (preset.unitKind == "district_office"_L1)
            addDistrictOffice(preset, former);
        if (preset.unitKind != "department"_L1)
            continue;
        const QString nameNow = isDepartment ? now.name : QString();
        former.push_back({preset.name, preset.abbreviation, *preset.validTo, nameNow,
            isDepartment ? now.abbreviation : QString()});
        if (preset.shortName != preset.name)
            former.push_back({preset.shortName, {}, *preset.validTo, nameNow, {}});
    }
    for (const domain::Organisation& then :
        workspace.stores().of<domain::Organisation>().whereEqual("of_unit_id", unit.toString()))
        if (then.validTo && then.name != now.name)
            former.push_back(
                {then.name, then.abbreviation == now.abbreviation ? QString() : then.abbreviation,
                    *then.validTo, now.name, now.abbreviation});
    return former;
}

} // namespace hoanhap::services
