// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/likeness/SeenPerson.h"

#include "services/catalogues/CatalogueService.h"
#include "services/people/MaskedPerson.h"
#include "storage/people/likeness/PersonLabels.h"

namespace hoanhap::services {

std::vector<SeenPerson> seenPeople(Workspace& workspace, const std::vector<Uuid>& people)
{
    const QHash<Uuid, storage::PersonLabel> labels = storage::personLabels(workspace.session(), people);
    CatalogueService catalogues(workspace);
    QHash<QString, QString> areas;
    std::vector<SeenPerson> seen;
    for (const Uuid& id : people) {
        const auto label = labels.find(id);
        if (label == labels.end())
            continue;
        SeenPerson& person = seen.emplace_back();
        person.id = id;
        person.unitName = label->unitName;
        person.withinScope = workspace.actor().covers(label->unitId);
        if (!person.withinScope)
            continue;
        if (!workspace.recordsViews()) {
            person.fullName = maskedName(label->fullName);
            person.birth = maskedBirth(label->birth);
            continue;
        }
        person.fullName = label->fullName;
        person.birth = label->birth;
        person.number = label->number;
        person.enteredAt = label->enteredAt;
        if (label->areaCode.isEmpty())
            continue;
        if (!areas.contains(label->areaCode))
            areas[label->areaCode] = catalogues.areaLabel(label->areaCode, workspace.clock().today());
        person.areaLabel = areas[label->areaCode];
    }
    return seen;
}

} // namespace hoanhap::services
