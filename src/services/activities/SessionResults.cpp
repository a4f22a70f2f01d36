// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/activities/SessionResults.h"

#include "domain/cases/Need.h"
#include "services/needs/AnsweredNeeds.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Need;
using domain::NeedState;
using domain::SessionFile;
using domain::SessionParticipant;

namespace {

const QString sessionEntity = u"outreach_session"_s;

bool saidBefore(const SessionFile& base, const SessionParticipant& now)
{
    return std::any_of(
        base.participants.begin(), base.participants.end(), [&](const SessionParticipant& before) {
            return before.personId == now.personId && before.result == now.result
                && before.needKind == now.needKind;
        });
}

Outcome addFound(
    Change& change, const domain::OutreachSession& session, const SessionParticipant& participant)
{
    Need need;
    need.kind = participant.needKind;
    need.surveyedOn = session.heldOn;
    need.source = session.topic;
    const Result<bool> noted = noteNeed(change, participant.personId, need);
    return noted ? Outcome(Done{}) : Outcome(noted.errors());
}

/// What a result does to the needs there are; nothing for results that leave them alone.
std::optional<NeedState> answeredState(const SessionParticipant& participant)
{
    if (participant.result == "need_met"_L1)
        return NeedState::Met;
    if (participant.result == "referred"_L1 && !participant.needKind.isEmpty())
        return NeedState::BeingMet;
    return std::nullopt;
}

/// Who is gone, or whose result is another now.
std::vector<SessionParticipant> takenBack(const SessionFile& base, const SessionFile& file)
{
    std::vector<SessionParticipant> gone;
    for (const SessionParticipant& before : base.participants)
        if (answeredState(before) && !saidBefore(file, before))
            gone.push_back(before);
    return gone;
}

} // namespace

Outcome applyResults(Change& change, const SessionFile& base, const SessionFile& file)
{
    if (Outcome undone = undoResults(change, file.session.id, takenBack(base, file)); !undone)
        return undone;
    const QDate day = file.session.heldOn.value_or(change.workspace().clock().today());
    for (const SessionParticipant& participant : file.participants) {
        if (saidBefore(base, participant) || !domain::wasThere(participant.attendance))
            continue;
        if (participant.result == "need_found"_L1) {
            if (Outcome added = addFound(change, file.session, participant); !added)
                return added;
        } else if (const auto state = answeredState(participant)) {
            if (Outcome answered = answerNeeds(change, participant.personId, {participant.needKind},
                    {sessionEntity, file.session.id, day, *state});
                !answered)
                return answered;
        }
    }
    return Done{};
}

Outcome undoResults(Change& change, const Uuid& session, const std::vector<SessionParticipant>& participants)
{
    for (const SessionParticipant& participant : participants)
        if (answeredState(participant))
            if (Outcome opened = reopenNeeds(change, participant.personId, sessionEntity, session); !opened)
                return opened;
    return Done{};
}

} // namespace hoanhap::services
