// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Calls `visit(rows)` with every list of rows that hang on the person.
template <typename File, typename Visitor>
void forEachPart(File& file, Visitor visit)
{
    visit(file.identityNumbers);
    visit(file.contacts);
    visit(file.residences);
    visit(file.statuses); // before the penalties that refer to them
    visit(file.penalties);
    visit(file.workSituations);
    visit(file.needs);
}

/// The same over two files at once.
template <typename Visitor>
void forEachPartPair(const PersonFile& before, PersonFile& now, Visitor visit)
{
    visit(before.identityNumbers, now.identityNumbers);
    visit(before.contacts, now.contacts);
    visit(before.residences, now.residences);
    visit(before.statuses, now.statuses);
    visit(before.penalties, now.penalties);
    visit(before.workSituations, now.workSituations);
    visit(before.needs, now.needs);
}

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
