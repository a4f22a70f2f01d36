// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/ClassService.h"

#include "domain/training/ClassRules.h"
#include "services/records/SaveRecord.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::ClassFile;

ClassService::ClassService(Workspace& workspace) : m_workspace(workspace) { }

ClassFile ClassService::blank() const
{
    ClassFile file;
    file.vocationalClass.id = m_workspace.newId();
    file.vocationalClass.unitId = m_workspace.actor().unitId;
    return file;
}

Result<ClassFile> ClassService::load(const Uuid& vocationalClass)
{
    std::optional<domain::VocationalClass> found =
        m_workspace.stores().of<domain::VocationalClass>().find(vocationalClass);
    if (!found)
        return Error{errors::notFound};
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople, found->unitId); !allowed)
        return allowed.errors();
    ClassFile file;
    file.vocationalClass = std::move(*found);
    forEachPart(file, [&]<typename Row>(std::vector<Row>& rows) {
        rows = m_workspace.stores().of<Row>().whereEqual("class_id", vocationalClass.toString());
    });
    std::stable_sort(file.partners.begin(), file.partners.end(),
        [](const auto& a, const auto& b) { return a.position < b.position; });
    return file;
}

Result<ClassService::Saved> ClassService::save(const ClassFile& base, const ClassFile& edited)
{
    Saved saved{edited, {}, {}};
    const domain::Findings findings = domain::checkClassFile(saved.file, m_workspace.clock().today());
    if (!findings.errors.empty())
        return findings.errors;
    saved.warnings = findings.warnings;
    const bool isNew = base.vocationalClass.rowVersion == 0;
    const Uuid unit = isNew ? edited.vocationalClass.unitId : base.vocationalClass.unitId;
    return inOneChange(m_workspace, domain::Permission::EditActivities, unit,
        isNew ? u"class.added"_s : u"class.changed"_s, [&](Change& change) -> Result<Saved> {
            Errors faults;
            if (isNew)
                change.add(saved.file.vocationalClass);
            else
                faults = change.edit(base.vocationalClass, saved.file.vocationalClass, saved.mergedFields);
            forEachPart(saved.file, [&](auto& rows) {
                for (auto& row : rows) {
                    row.classId = saved.file.vocationalClass.id;
                    row.unitId = saved.file.vocationalClass.unitId;
                }
            });
            append(faults, syncParts(change, base, saved.file, saved.mergedFields));
            if (!faults.empty())
                return faults;
            return saved;
        });
}

Outcome ClassService::moveToBin(const Uuid& vocationalClass)
{
    return binRecord<domain::VocationalClass>(
        m_workspace, domain::Permission::EditActivities, vocationalClass);
}

Outcome ClassService::restoreFromBin(const Uuid& vocationalClass)
{
    return unbinRecord<domain::VocationalClass>(
        m_workspace, domain::Permission::EditActivities, vocationalClass);
}

Result<std::vector<storage::ClassRow>> ClassService::list(
    const QString& text, int limit, storage::Shelf shelf)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople); !allowed)
        return allowed.errors();
    return storage::ClassQueries(m_workspace.session()).list(text, m_workspace.scope(), limit, shelf);
}

} // namespace hoanhap::services
