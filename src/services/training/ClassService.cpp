// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/ClassService.h"

#include "domain/training/ClassRecords.h"
#include "services/plan/TaskProposal.h"
#include "services/records/RecordFile.h"
#include "services/training/ClassChecks.h"
#include "services/training/LearnerNeeds.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::ClassFile;

namespace {

/// Attendance of learners who stand in the class no more goes with them.
template <typename Mark, typename Learner>
void buryMarks(
    Change& change, const char* column, const std::vector<Learner>& before, const std::vector<Learner>& now)
{
    for (const Learner& learner : before)
        if (std::none_of(
                now.begin(), now.end(), [&](const Learner& other) { return other.id == learner.id; }))
            for (const Mark& mark :
                change.workspace().stores().of<Mark>().whereEqual(column, learner.id.toString()))
                change.bury<Mark>(mark.id);
}

void buryAttendance(Change& change, const ClassFile& before, const ClassFile& now)
{
    buryMarks<domain::Attendance>(change, "enrolment_id", before.enrolments, now.enrolments);
    buryMarks<domain::GuestAttendance>(change, "guest_id", before.guests, now.guests);
}

/// Certificates name their learner, which a form need not fill in.
void tieCertificates(ClassFile& file)
{
    for (domain::Certificate& given : file.certificates)
        for (const domain::Enrolment& learner : file.enrolments)
            if (learner.id == given.enrolmentId)
                given.personId = learner.personId;
}

} // namespace

ClassService::ClassService(Workspace& workspace) : m_workspace(workspace) { }

ClassFile ClassService::blank() const
{
    ClassFile file;
    file.vocationalClass.id = m_workspace.newId();
    file.vocationalClass.unitId = m_workspace.actor().unitId;
    file.vocationalClass.planTaskId =
        TaskProposal(m_workspace).proposed(domain::ActKind::Training, m_workspace.clock().today());
    return file;
}

Result<ClassFile> ClassService::load(const Uuid& vocationalClass)
{
    const auto found = seenRecord<domain::VocationalClass>(m_workspace, vocationalClass);
    if (!found)
        return found.errors();
    ClassFile file;
    file.vocationalClass = *found;
    readParts(m_workspace, "class_id", vocationalClass, file);
    std::stable_sort(file.partners.begin(), file.partners.end(),
        [](const auto& a, const auto& b) { return a.position < b.position; });
    return file;
}

domain::Findings ClassService::check(ClassFile& file)
{
    dropCertificatesOfNobody(file);
    tieCertificates(file);
    return ClassChecks(m_workspace).check(file);
}

Errors ClassService::doubts(ClassFile edited)
{
    return check(edited).warnings;
}

Result<ClassService::Saved> ClassService::save(const ClassFile& base, const ClassFile& edited)
{
    Saved saved{edited, {}, {}};
    const domain::Findings findings = check(saved.file);
    if (!findings.errors.empty())
        return findings.errors;
    saved.warnings = findings.warnings;
    const bool isNew = base.vocationalClass.rowVersion == 0;
    const Uuid unit = unitOfSave(base.vocationalClass, edited.vocationalClass);
    return inOneChange(m_workspace, domain::Permission::EditActivities, unit,
        isNew ? u"class.added"_s : u"class.changed"_s, [&](Change& change) -> Result<Saved> {
            if (Errors faults = storeFile(
                    change, &ClassFile::vocationalClass, "class_id", base, saved.file, saved.mergedFields);
                !faults.empty())
                return faults;
            buryAttendance(change, base, saved.file);
            if (const Outcome told = tellNeeds(change, base, saved.file); !told)
                return told.errors();
            return saved;
        });
}

Outcome ClassService::moveToBin(const Uuid& vocationalClass)
{
    const Result<ClassFile> file = load(vocationalClass);
    if (!file)
        return file.errors();
    return inOneChange(m_workspace, domain::Permission::EditActivities, file->vocationalClass.unitId,
        u"vocational_class.binned"_s, [&](Change& change) -> Outcome {
            change.bury<domain::VocationalClass>(vocationalClass);
            return reopenNeedsOf(change, *file);
        });
}

Outcome ClassService::restoreFromBin(const Uuid& vocationalClass)
{
    const Result<ClassFile> file = load(vocationalClass);
    if (!file)
        return file.errors();
    return inOneChange(m_workspace, domain::Permission::EditActivities, file->vocationalClass.unitId,
        u"vocational_class.unbinned"_s, [&](Change& change) -> Outcome {
            change.unbury<domain::VocationalClass>(vocationalClass);
            return tellNeeds(change, ClassFile(), *file);
        });
}

Result<std::vector<storage::ClassRow>> ClassService::list(
    const QString& text, int limit, storage::Shelf shelf)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople); !allowed)
        return allowed.errors();
    return storage::ClassQueries(m_workspace.session()).list(text, m_workspace.scope(), limit, shelf);
}

} // namespace hoanhap::services
