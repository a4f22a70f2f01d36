// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/activities/SessionService.h"

#include "domain/activities/SessionErrorCodes.h"
#include "domain/activities/SessionRules.h"
#include "domain/organisation/Unit.h"
#include "services/activities/SessionResults.h"
#include "services/plan/TaskProposal.h"
#include "services/records/RecordFile.h"
#include "text/dates/DocumentDate.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::OutreachSession;
using domain::Permission;
using domain::SessionFile;
using domain::SessionParticipant;

namespace {

/// Somebody taken out of the list and put in again is the row that stood there.
void reuseRows(const SessionFile& base, SessionFile& file)
{
    for (SessionParticipant& row : file.participants) {
        if (!row.id.isNull())
            continue;
        for (const SessionParticipant& before : base.participants) {
            const bool kept = std::any_of(file.participants.begin(), file.participants.end(),
                [&](const SessionParticipant& other) { return other.id == before.id; });
            if (before.personId == row.personId && !kept)
                static_cast<domain::Record&>(row) = before;
        }
    }
}

} // namespace

SessionService::SessionService(Workspace& workspace) : m_workspace(workspace) { }

SessionFile SessionService::blank()
{
    SessionFile file;
    file.session.id = m_workspace.newId();
    file.session.unitId = m_workspace.actor().unitId;
    file.session.heldOn = m_workspace.clock().today();
    file.session.planTaskId =
        TaskProposal(m_workspace).proposed(domain::ActKind::Outreach, *file.session.heldOn);
    domain::SessionPartner organiser;
    organiser.role = u"organiser"_s;
    organiser.position = 1;
    if (const auto unit = m_workspace.stores().of<domain::Unit>().find(file.session.unitId))
        organiser.name = unit->name;
    file.partners.push_back(organiser);
    return file;
}

Result<SessionFile> SessionService::load(const Uuid& session)
{
    const auto found = seenRecord<OutreachSession>(m_workspace, session);
    if (!found)
        return found.errors();
    SessionFile file;
    file.session = *found;
    readParts(m_workspace, "session_id", session, file);
    std::stable_sort(file.partners.begin(), file.partners.end(),
        [](const auto& a, const auto& b) { return a.position < b.position; });
    return file;
}

domain::Findings SessionService::check(SessionFile& file)
{
    domain::Findings findings = domain::checkSessionFile(file, m_workspace.clock().today());
    const OutreachSession& session = file.session;
    if (session.heldOn
        && storage::SessionQueries(m_workspace.session())
               .twinOf(session.id, session.unitId, *session.heldOn, session.topic))
        findings.warnings.push_back({domain::errors::session::enteredAlready, u"topic"_s,
            {session.topic, text::dateInFigures(*session.heldOn)}});
    return findings;
}

Errors SessionService::doubts(SessionFile edited)
{
    return check(edited).warnings;
}

Result<SessionService::Saved> SessionService::save(const SessionFile& base, const SessionFile& edited)
{
    Saved saved{edited, {}, {}};
    const domain::Findings findings = check(saved.file);
    if (!findings.errors.empty())
        return findings.errors;
    saved.warnings = findings.warnings;
    reuseRows(base, saved.file);
    const bool isNew = base.session.rowVersion == 0;
    const Uuid unit = unitOfSave(base.session, edited.session);
    return inOneChange(m_workspace, Permission::EditActivities, unit,
        isNew ? u"session.added"_s : u"session.changed"_s, [&](Change& change) -> Result<Saved> {
            if (Errors faults = storeFile(
                    change, &SessionFile::session, "session_id", base, saved.file, saved.mergedFields);
                !faults.empty())
                return faults;
            if (const Outcome applied = applyResults(change, base, saved.file); !applied)
                return applied.errors();
            return saved;
        });
}

Outcome SessionService::moveToBin(const Uuid& session)
{
    const Result<SessionFile> file = load(session);
    if (!file)
        return file.errors();
    return inOneChange(m_workspace, Permission::EditActivities, file->session.unitId,
        u"outreach_session.binned"_s, [&](Change& change) -> Outcome {
            change.bury<OutreachSession>(session);
            return undoResults(change, session, file->participants);
        });
}

Outcome SessionService::restoreFromBin(const Uuid& session)
{
    Result<SessionFile> file = load(session);
    if (!file)
        return file.errors();
    return inOneChange(m_workspace, Permission::EditActivities, file->session.unitId,
        u"outreach_session.unbinned"_s, [&](Change& change) -> Outcome {
            change.unbury<OutreachSession>(session);
            // Needs that it found were kept.
            std::erase_if(file->participants,
                [](const SessionParticipant& row) { return row.result == "need_found"_L1; });
            return applyResults(change, {}, *file);
        });
}

Result<std::vector<storage::SessionRow>> SessionService::list(const Wish& wish)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewPeople); !allowed)
        return allowed.errors();
    return storage::SessionQueries(m_workspace.session())
        .list({wish.text, wish.kind, wish.year, m_workspace.scope(), wish.shelf, wish.limit});
}

Result<std::vector<int>> SessionService::years()
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewPeople); !allowed)
        return allowed.errors();
    return storage::SessionQueries(m_workspace.session()).years();
}

} // namespace hoanhap::services
