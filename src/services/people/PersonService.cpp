// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/PersonService.h"

#include "domain/cases/HiddenRecord.h"
#include "domain/needs/NeedRules.h"
#include "domain/people/PersonRules.h"
#include "services/people/PersonIndexing.h"
#include "services/people/merging/MergingErrorCodes.h"
#include "services/people/merging/PersonMerging.h"
#include "services/records/Change.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::PersonFile;

PersonService::PersonService(Workspace& workspace) : m_workspace(workspace) { }

PersonFile PersonService::blank() const
{
    PersonFile file;
    file.person.id = m_workspace.newId();
    file.person.unitId = m_workspace.actor().unitId;
    return file;
}

Result<PersonFile> PersonService::load(const Uuid& person)
{
    Result<PersonFile> file = loadWhole(person);
    if (file)
        domain::hideJudgments(*file);
    return file;
}

Result<PersonFile> PersonService::loadWhole(const Uuid& person)
{
    std::optional<domain::Person> found = m_workspace.stores().of<domain::Person>().find(person);
    if (!found)
        return Error{errors::notFound};
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople, found->unitId); !allowed)
        return allowed.errors();
    PersonFile file;
    file.person = std::move(*found);
    forEachPart(file, [&]<typename Row>(std::vector<Row>& rows) {
        rows = m_workspace.stores().of<Row>().whereEqual("person_id", person.toString());
    });
    return file;
}

Errors PersonService::warningsOf(const PersonFile& file) const
{
    PersonFile checked = file;
    if (file.person.recordHidden) // of what is out of sight nothing is doubted either
        std::erase_if(checked.statuses, domain::isExpunged);
    return domain::checkPersonFile(checked, m_workspace.clock().today()).warnings;
}

Result<PersonService::Saved> PersonService::save(const PersonFile& base, const PersonFile& edited)
{
    Saved saved{edited, {}, {}};
    domain::Findings findings = domain::checkPersonFile(saved.file, m_workspace.clock().today());
    append(findings.errors, domain::reasonsMissingNow(base.needs, saved.file.needs));
    if (!findings.errors.empty())
        return findings.errors;
    saved.warnings = edited.person.recordHidden ? warningsOf(saved.file) : findings.warnings;
    const bool isNew = base.person.rowVersion == 0;
    const Uuid unit = isNew ? edited.person.unitId : base.person.unitId;
    return inOneChange(m_workspace, domain::Permission::EditPeople, unit,
        isNew ? u"person.added"_s : u"person.changed"_s, [&](Change& change) -> Result<Saved> {
            Errors faults;
            if (isNew)
                change.add(saved.file.person);
            else
                faults = change.edit(base.person, saved.file.person, saved.mergedFields);
            tieParts(saved.file);
            append(faults, syncParts(change, base, saved.file, saved.mergedFields));
            if (!faults.empty())
                return faults;
            m_workspace.personIndex().put(indexEntryOf(m_workspace, saved.file));
            m_workspace.personIndex().flush();
            domain::hideJudgments(saved.file);
            return saved;
        });
}

Outcome PersonService::moveToBin(const Uuid& person)
{
    const Result<PersonFile> file = load(person);
    if (!file)
        return file.errors();
    return inOneChange(m_workspace, domain::Permission::EditPeople, file->person.unitId, u"person.binned"_s,
        [&](Change& change) -> Outcome {
            change.bury<domain::Person>(person);
            m_workspace.personIndex().remove(person);
            return Done{};
        });
}

Outcome PersonService::restoreFromBin(const Uuid& person)
{
    const Result<PersonFile> file = load(person);
    if (!file)
        return file.errors();
    return inOneChange(m_workspace, domain::Permission::EditPeople, file->person.unitId, u"person.restored"_s,
        [&](Change& change) -> Outcome {
            if (PersonMerging::isMerged(m_workspace, person))
                return Error{merging::errors::mergedRecord};
            change.unbury<domain::Person>(person);
            m_workspace.personIndex().put(indexEntryOf(m_workspace, *file));
            m_workspace.personIndex().flush();
            return Done{};
        });
}

} // namespace hoanhap::services
