// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/NextPerson.h"

namespace hoanhap::ui {

domain::PersonFile nextPersonAfter(const domain::PersonFile& before, domain::PersonFile blank)
{
    blank.person.unitId = before.person.unitId;
    blank.person.sourceNote = before.person.sourceNote;
    blank.person.sourceDispatchId = before.person.sourceDispatchId;
    for (const domain::Residence& residence : before.residences) {
        domain::Residence copy;
        copy.kind = residence.kind;
        copy.areaCode = residence.areaCode;
        blank.residences.push_back(copy);
    }
    for (const domain::LegalStatus& status : before.statuses) {
        domain::LegalStatus copy;
        copy.kind = status.kind;
        blank.statuses.push_back(copy);
    }
    return blank;
}

} // namespace hoanhap::ui
