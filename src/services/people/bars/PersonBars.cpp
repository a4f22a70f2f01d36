// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/bars/PersonBars.h"

#include "domain/cases/HiddenRecord.h"
#include "domain/people/PersonFile.h"

namespace hoanhap::services {

std::vector<domain::WorkBar> workBarsOf(Workspace& workspace, const Uuid& person, QDate day)
{
    auto& stores = workspace.stores();
    const auto known = stores.of<domain::Person>().find(person);
    if (!known || !workspace.allow(domain::Permission::ViewPeople, known->unitId))
        return {};
    domain::PersonFile file; // of it only what bars come from: fifty people are asked for one vacancy
    file.person = *known;
    file.statuses = stores.of<domain::LegalStatus>().whereEqual("person_id", person.toString());
    file.penalties = stores.of<domain::AdditionalPenalty>().whereEqual("person_id", person.toString());
    domain::hideJudgments(file);
    return domain::workBarsOn(file.statuses, file.penalties, day);
}

} // namespace hoanhap::services
