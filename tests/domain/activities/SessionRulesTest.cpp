// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activities/SessionRules.h"

#include "domain/ErrorCodes.h"
#include "domain/activities/SessionErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

const QDate sessionToday(2021, 12, 6);

SessionParticipant participantNamed(QStringView name)
{
    SessionParticipant participant;
    participant.personId = Uuid::ofCode(u"person", name);
    return participant;
}

SessionFile soundSession()
{
    SessionFile file;
    file.session.kind = u"group"_s;
    file.session.topic = u"Chính sách việc làm"_s;
    file.session.heldOn = QDate(2021, 11, 2);
    file.partners.push_back({});
    file.partners.back().role = u"organiser"_s;
    file.partners.back().name = u"Phòng LĐTBXH huyện Cao Lãnh"_s;
    file.participants = {participantNamed(u"An"), participantNamed(u"Bé")};
    return file;
}

} // namespace

TEST_CASE("a session needs a kind, a topic, a day and who organised it", "[domain]")
{
    SessionFile sound = soundSession();
    CHECK(checkSessionFile(sound, sessionToday).errors.empty());
    CHECK(checkSessionFile(sound, sessionToday).warnings.empty());
    SessionFile empty;
    CHECK(checkSessionFile(empty, sessionToday).errors
        == Errors{{errors::session::kindMissing, u"kind"_s}, {errors::session::topicMissing, u"topic"_s},
            {errors::dayMissing, u"held_on"_s}, {errors::session::organiserMissing, u"organiser"_s}});
}

TEST_CASE("nobody stands twice in the list of a session", "[domain]")
{
    SessionFile file = soundSession();
    file.participants.push_back(participantNamed(u"An"));
    CHECK(checkSessionFile(file, sessionToday).errors
        == Errors{{errors::session::personTwice, u"session_participant[2].person_id"_s}});
}

TEST_CASE("a result about a need says which need, and one of somebody absent is doubtful", "[domain]")
{
    SessionFile file = soundSession();
    file.participants[0].result = u"need_found"_s;
    CHECK(checkSessionFile(file, sessionToday).errors
        == Errors{{errors::session::needKindMissing, u"session_participant[0].need_kind"_s}});
    file.participants[0].needKind = u"job"_s;
    file.participants[0].attendance = u"excused"_s;
    const Findings findings = checkSessionFile(file, sessionToday);
    CHECK(findings.errors.empty());
    CHECK(
        findings.warnings == Errors{{errors::session::absentWithResult, u"session_participant[0].result"_s}});
}

TEST_CASE("people late or gone early were there, others were not", "[domain]")
{
    SessionFile file = soundSession();
    file.participants[0].attendance = u"late"_s;
    file.participants[1].attendance = u"our_reason"_s;
    file.headCounts.push_back({});
    file.headCounts.back().people = 12;
    CHECK(presentAt(file) == 13);
    CHECK(wasThere(u"left_early"));
    CHECK_FALSE(wasThere(u"unexcused"));
}

TEST_CASE("counselling of one person with many there is asked about", "[domain]")
{
    SessionFile file = soundSession();
    file.session.kind = u"individual"_s;
    CHECK(checkSessionFile(file, sessionToday).warnings
        == Errors{{errors::session::severalAlone, u"kind"_s, {u"2"_s}}});
}

TEST_CASE("a session with nobody is asked about, a broadcast is not", "[domain]")
{
    SessionFile file = soundSession();
    file.participants.clear();
    CHECK(checkSessionFile(file, sessionToday).warnings
        == Errors{{errors::session::nobodyThere, u"participants"_s}});
    file.session.kind = u"media"_s;
    CHECK(checkSessionFile(file, sessionToday).warnings.empty());
}
