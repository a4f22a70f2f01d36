// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/Completeness.h"

#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

/// Notes one thing that is asked for.
void askFor(Completeness& completeness, const QString& name, bool known)
{
    ++completeness.asked;
    if (!known)
        completeness.missing << name;
}

bool hasResidence(const PersonFile& file)
{
    return std::any_of(file.residences.begin(), file.residences.end(),
        [](const Residence& residence) { return !residence.areaCode.isEmpty(); });
}

} // namespace

Completeness completenessOf(const PersonFile& file)
{
    const Person& person = file.person;
    Completeness result;
    askFor(result, u"sex"_s, !person.sex.isEmpty());
    askFor(result, u"birth"_s, !person.birth.isEmpty());
    askFor(result, u"ethnicity"_s, !person.ethnicity.isEmpty());
    askFor(result, u"education"_s, !person.education.isEmpty());
    askFor(result, u"qualification"_s, !person.qualification.isEmpty());
    askFor(result, u"health"_s, !person.health.isEmpty());
    askFor(result, u"family_circumstances"_s, !person.familyCircumstances.isEmpty());
    askFor(result, u"helper_name"_s, !person.helperName.isEmpty());
    // From which dispatch or list somebody is known: NĐ 13/2023/NĐ-CP asks for the purpose of every source.
    askFor(result, u"source_dispatch_id"_s, person.sourceDispatchId || !person.sourceNote.isEmpty());
    askFor(result, u"consent"_s, person.consent);
    askFor(result, u"identity_number"_s, !file.identityNumbers.empty());
    askFor(result, u"contact"_s, !file.contacts.empty());
    askFor(result, u"residence"_s, hasResidence(file));
    askFor(result, u"legal_status"_s, !file.statuses.empty());
    askFor(result, u"need"_s, !file.needs.empty());
    askFor(result, u"work_situation"_s, !file.workSituations.empty());
    return result;
}

} // namespace hoanhap::domain
