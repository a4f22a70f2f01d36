// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/Completeness.h"

#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

/// Notes one thing that is asked for.
void ask(Completeness& completeness, const QString& name, bool known)
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
    ask(result, u"sex"_s, !person.sex.isEmpty());
    ask(result, u"birth"_s, !person.birth.isEmpty());
    ask(result, u"ethnicity"_s, !person.ethnicity.isEmpty());
    ask(result, u"education"_s, !person.education.isEmpty());
    ask(result, u"qualification"_s, !person.qualification.isEmpty());
    ask(result, u"health"_s, !person.health.isEmpty());
    ask(result, u"family_circumstances"_s, !person.familyCircumstances.isEmpty());
    ask(result, u"helper_name"_s, !person.helperName.isEmpty());
    // From which dispatch or list somebody is known: NĐ 13/2023/NĐ-CP asks for the purpose of every source.
    ask(result, u"source_dispatch_id"_s, person.sourceDispatchId || !person.sourceNote.isEmpty());
    ask(result, u"consent"_s, person.consent);
    ask(result, u"identity_number"_s, !file.identityNumbers.empty());
    ask(result, u"contact"_s, !file.contacts.empty());
    ask(result, u"residence"_s, hasResidence(file));
    ask(result, u"legal_status"_s, !file.statuses.empty());
    ask(result, u"need"_s, !file.needs.empty());
    ask(result, u"work_situation"_s, !file.workSituations.empty());
    return result;
}

} // namespace hoanhap::domain
