// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/placement/ReferralService.h"

#include "domain/organisation/Unit.h"
#include "domain/placement/FollowUpRules.h"
#include "domain/placement/ReferralRules.h"
#include "domain/placement/WorkTold.h"
#include "services/needs/AnsweredNeeds.h"
#include "services/people/MaskedPerson.h"
#include "services/people/bars/PersonBars.h"
#include "services/placement/EmployerService.h"
#include "services/placement/NotedWork.h"
#include "services/plan/TaskProposal.h"
#include "services/records/RecordFile.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Permission;
using domain::Referral;
using domain::ReferralFile;
using domain::ReferralState;

namespace {

bool cameToNothing(ReferralState state)
{
    return state == ReferralState::Refused || state == ReferralState::Withdrawn;
}

/// What the referral means for the need of a job: being met, met, or open again.
Outcome answerJobNeed(Change& change, const Referral& referral)
{
    if (referral.deletedAt || cameToNothing(referral.state))
        return reopenNeeds(change, referral.personId, u"referral"_s, referral.id);
    const bool hired = referral.hiredOn.has_value();
    const std::optional<QDate> day = hired ? referral.hiredOn : referral.referredOn;
    return answerNeeds(change, referral.personId, {u"job"_s},
        {u"referral"_s, referral.id, day.value_or(change.workspace().clock().today()),
            hired ? domain::NeedState::Met : domain::NeedState::BeingMet});
}

bool tellsAnew(const Referral& before, const Referral& now)
{
    return before.rowVersion == 0 || before.state != now.state || before.hiredOn != now.hiredOn
        || before.referredOn != now.referredOn || before.personId != now.personId;
}

} // namespace

ReferralService::ReferralService(Workspace& workspace) : m_workspace(workspace) { }

Referral ReferralService::blank() const
{
    Referral referral;
    referral.id = m_workspace.newId();
    referral.unitId = m_workspace.actor().unitId;
    referral.referredOn = m_workspace.clock().today();
    referral.outcomeKind = u"job"_s;
    if (const auto unit = m_workspace.stores().of<domain::Unit>().find(referral.unitId))
        referral.referredBy = unit->name;
    referral.planTaskId =
        TaskProposal(m_workspace).proposed(domain::ActKind::Placement, *referral.referredOn);
    return referral;
}

Referral ReferralService::blankTo(const domain::Vacancy& vacancy, const Uuid& person) const
{
    Referral referral = blank();
    referral.personId = person;
    referral.vacancyId = vacancy.id;
    referral.employerId = vacancy.employerId;
    if (const auto employer = m_workspace.stores().of<domain::Employer>().find(vacancy.employerId))
        referral.employerName = employer->name;
    referral.jobTitle = vacancy.title.isEmpty() ? vacancy.occupation : vacancy.title;
    return referral;
}

ReferralFile ReferralService::fileOf(const Referral& referral)
{
    ReferralFile file;
    file.referral = referral;
    readParts(m_workspace, "referral_id", referral.id, file);
    std::stable_sort(file.events.begin(), file.events.end(),
        [](const auto& one, const auto& other) { return one.happenedOn < other.happenedOn; });
    std::stable_sort(file.followUps.begin(), file.followUps.end(),
        [](const auto& one, const auto& other) { return one.months < other.months; });
    return file;
}

Result<ReferralFile> ReferralService::load(const Uuid& referral)
{
    const auto found = seenRecord<Referral>(m_workspace, referral);
    if (!found)
        return found.errors();
    return fileOf(*found);
}

void ReferralService::tieEmployer(Referral& referral)
{
    if (referral.employerName.isEmpty()) {
        if (const auto vacancy = referral.vacancyId
                ? m_workspace.stores().of<domain::Vacancy>().find(*referral.vacancyId)
                : std::nullopt)
            referral.employerId = vacancy->employerId;
        return;
    }
    referral.employerId = EmployerService(m_workspace).named(referral.employerName);
}

/// What stands against the place somebody is referred to.
domain::Findings ReferralService::placeFindings(const Referral& referral)
{
    domain::Findings findings;
    const auto vacancy = referral.vacancyId
        ? m_workspace.stores().of<domain::Vacancy>().find(*referral.vacancyId)
        : std::nullopt;
    if (vacancy)
        findings.add(domain::checkReferralTo(*vacancy, referral,
            storage::EmployerQueries(m_workspace.session()).hiredFor(vacancy->id, referral.id)));
    if (!cameToNothing(referral.state) && referral.state != ReferralState::Left) {
        const QString work = vacancy ? vacancy->occupation + u' ' + referral.jobTitle : referral.jobTitle;
        append(findings.warnings,
            domain::barWarnings(workBarsOf(m_workspace, referral.personId, m_workspace.clock().today()), work,
                u"job_title"_s));
    }
    return findings;
}

domain::Findings ReferralService::check(ReferralFile& file)
{
    domain::Findings findings = domain::checkReferralFile(file, m_workspace.clock().today());
    findings.add(placeFindings(file.referral));
    return findings;
}

domain::Findings ReferralService::complete(const ReferralFile& base, ReferralFile& edited)
{
    tieEmployer(edited.referral);
    domain::noteStep(base.referral, edited, m_workspace.clock().today());
    return check(edited);
}

Errors ReferralService::doubts(const ReferralFile& base, ReferralFile edited)
{
    return complete(base, edited).warnings;
}

Result<ReferralService::Saved> ReferralService::save(const ReferralFile& base, const ReferralFile& edited)
{
    Saved saved{edited, {}, {}};
    const domain::Findings findings = complete(base, saved.file);
    if (!findings.errors.empty())
        return findings.errors;
    saved.warnings = findings.warnings;
    domain::planFollowUps(saved.file);
    const bool isNew = base.referral.rowVersion == 0;
    const Uuid unit = unitOfSave(base.referral, edited.referral);
    return inOneChange(m_workspace, Permission::EditActivities, unit,
        isNew ? u"referral.added"_s : u"referral.changed"_s,
        [&](Change& change) -> Result<Saved> { return store(change, base, saved); });
}

Result<ReferralService::Saved> ReferralService::store(Change& change, const ReferralFile& base, Saved& saved)
{
    Referral& referral = saved.file.referral;
    forEachPart(saved.file, [&](auto& rows) {
        for (auto& row : rows)
            row.personId = referral.personId;
    });
    if (Errors faults =
            storeFile(change, &ReferralFile::referral, "referral_id", base, saved.file, saved.mergedFields);
        !faults.empty())
        return faults;
    if (tellsAnew(base.referral, referral))
        if (const Outcome answered = answerJobNeed(change, referral); !answered)
            return answered.errors();
    if (const Outcome noted = noteWorkOf(change, base, saved.file); !noted)
        return noted.errors();
    return saved;
}

std::vector<domain::WorkSituation> ReferralService::toldBy(ReferralFile file)
{
    Referral& referral = file.referral;
    if (referral.employerName.isEmpty() && referral.employerId)
        if (const auto employer = m_workspace.stores().of<domain::Employer>().find(*referral.employerId))
            referral.employerName = employer->name;
    return domain::workTold(file);
}

Outcome ReferralService::noteWorkOf(Change& change, const ReferralFile& before, const ReferralFile& now)
{
    if (before.referral.personId == now.referral.personId)
        return noteWork(change, now.referral.personId, toldBy(before), toldBy(now));
    if (const Outcome taken = noteWork(change, before.referral.personId, toldBy(before), {}); !taken)
        return taken;
    return noteWork(change, now.referral.personId, {}, toldBy(now));
}

Result<ReferralService::Saved> ReferralService::save(const Referral& base, const Referral& edited)
{
    const ReferralFile standing = base.rowVersion == 0 ? ReferralFile{base, {}, {}} : fileOf(base);
    ReferralFile file = standing;
    file.referral = edited;
    return save(standing, file);
}

void ReferralService::addFollowUps(Change& change, const Uuid& referral)
{
    const std::optional<Referral> found = m_workspace.stores().of<Referral>().find(referral);
    if (!found || found->deletedAt)
        return;
    ReferralFile file = fileOf(*found);
    if (!file.followUps.empty())
        return;
    domain::planFollowUps(file);
    for (domain::FollowUp& followUp : file.followUps) {
        followUp.referralId = found->id;
        followUp.personId = found->personId;
        followUp.unitId = found->unitId;
        change.add(followUp);
    }
}

Outcome ReferralService::moveToBin(const Uuid& referral)
{
    const std::optional<Referral> found = m_workspace.stores().of<Referral>().find(referral);
    if (!found)
        return Error{errors::notFound};
    return inOneChange(m_workspace, Permission::EditActivities, found->unitId, u"referral.binned"_s,
        [&](Change& change) -> Outcome {
            change.bury<Referral>(referral);
            if (const Outcome taken = noteWork(change, found->personId, toldBy(fileOf(*found)), {}); !taken)
                return taken;
            return reopenNeeds(change, found->personId, u"referral"_s, referral);
        });
}

Outcome ReferralService::restoreFromBin(const Uuid& referral)
{
    const std::optional<Referral> found = m_workspace.stores().of<Referral>().find(referral);
    if (!found)
        return Error{errors::notFound};
    return inOneChange(m_workspace, Permission::EditActivities, found->unitId, u"referral.unbinned"_s,
        [&](Change& change) -> Outcome {
            change.unbury<Referral>(referral);
            const std::optional<Referral> stands = m_workspace.stores().of<Referral>().find(referral);
            if (!stands)
                return Error{errors::notFound};
            if (const Outcome noted = noteWork(change, stands->personId, {}, toldBy(fileOf(*stands))); !noted)
                return noted;
            return answerJobNeed(change, *stands);
        });
}

Result<std::vector<storage::ReferralRow>> ReferralService::list(
    const QString& text, int limit, storage::Shelf shelf)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewPeople); !allowed)
        return allowed.errors();
    return shownNow(m_workspace,
        storage::ReferralQueries(m_workspace.session()).list(text, m_workspace.scope(), limit, shelf),
        &storage::ReferralRow::personName);
}

} // namespace hoanhap::services
