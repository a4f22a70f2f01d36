// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/checks/FormerOffices.h"

#include "services/organisation/OrganisationPresets.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

/// Agencies of districts: their police ended first, the others with the level itself (Nghị quyết
/// 203/2025/QH15, Điều 2).
std::vector<domain::FormerOffice> officesOfDistricts()
{
    const QDate policeEnded(2025, 2, 28);
    const QDate levelEnded(2025, 6, 30);
    return {{u"Công an huyện"_s, {}, policeEnded, {}, {}},
        {u"Ủy ban nhân dân huyện"_s, u"UBND huyện"_s, levelEnded, {}, {}},
        {u"Hội đồng nhân dân huyện"_s, u"HĐND huyện"_s, levelEnded, {}, {}}};
}

/// "Phòng Lao động - Thương binh và Xã hội" of each of the districts, written with or without which.
void addDistrictOffice(const OrganisationPreset& preset, std::vector<domain::FormerOffice>& former)
{
    const auto withoutPlace = [](const QString& name) {
        static const QStringList levels{u" huyện "_s, u" thành phố "_s, u" thị xã "_s};
        qsizetype end = name.size();
        for (const QString& level : levels)
            if (const qsizetype at = name.indexOf(level); at > 0)
                end = std::min(end, at);
        return name.first(end);
    };
    const QString name = withoutPlace(preset.name);
    const bool isKnown = std::ranges::any_of(former, [&](const auto& other) { return other.name == name; });
    if (isKnown)
        return;
    former.push_back({name, withoutPlace(preset.shortName), *preset.validTo, {}, {}});
    former.push_back({{}, preset.abbreviation, *preset.validTo, {}, {}});
}

} // namespace

std::vector<domain::FormerOffice> formerOffices(
    Workspace& workspace, const domain::Organisation& now, const Uuid& unit)
{
    std::vector<domain::FormerOffice> former = officesOfDistricts();
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
