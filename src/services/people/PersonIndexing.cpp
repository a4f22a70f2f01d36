// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/PersonIndexing.h"

namespace hoanhap::services {

storage::PersonIndexEntry indexEntryOf(const domain::PersonFile& file)
{
    storage::PersonIndexEntry entry{file.person.id, file.person.unitId, file.person.fullName,
        file.person.otherNames, file.person.birth.toString(), {}};
    for (const domain::IdentityNumber& number : file.identityNumbers)
        entry.numbers << number.number;
    for (const domain::Contact& contact : file.contacts)
        entry.numbers << contact.value;
    return entry;
}

} // namespace hoanhap::services
