// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Parts.h"
#include "domain/cases/AdditionalPenalty.h"
#include "domain/cases/LegalStatus.h"
#include "domain/cases/Need.h"
#include "domain/cases/WorkSituation.h"
#include "domain/people/Contact.h"
#include "domain/people/IdentityNumber.h"
#include "domain/people/Person.h"
#include "domain/people/Residence.h"

#include <vector>

namespace hoanhap::domain {

/// A person with everything one form shows and one save stores.
struct PersonFile
{
    Person person;
    std::vector<IdentityNumber> identityNumbers;
    std::vector<Contact> contacts;
    std::vector<Residence> residences;
    std::vector<LegalStatus> statuses;
    std::vector<AdditionalPenalty> penalties;
    std::vector<WorkSituation> workSituations;
    std::vector<Need> needs;
};

template <>
struct Parts<PersonFile>
{
    static constexpr auto all =
        TypedList{&PersonFile::identityNumbers, &PersonFile::contacts, &PersonFile::residences,
            &PersonFile::statuses, &PersonFile::penalties, &PersonFile::workSituations, &PersonFile::needs};
};

/// Gives every row the person's identifier and unit, which forms and generators leave out.
inline void tieParts(PersonFile& file)
{
    forEachPart(file, [&](auto& rows) {
        for (auto& row : rows) {
            row.personId = file.person.id;
            row.unitId = file.person.unitId;
        }
    });
}

} // namespace hoanhap::domain
