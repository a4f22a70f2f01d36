// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/needs/ReadinessService.h"

#include "domain/needs/NeedErrorCodes.h"
#include "office/KeptPerson.h"
#include "office/TestOffice.h"
#include "services/people/timeline/PersonTimeLine.h"
#include "storage/lists/RowReader.h"
#include "storage/needs/HoldCondition.h"

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using domain::ReadinessNote;
using services::ReadinessService;
namespace readinessFaults = hoanhap::domain::errors::needs;

namespace {

ReadinessNote saidReadiness(
    const Uuid& person, const QString& state, QDate day, const QStringList& reasons = {})
{
    ReadinessNote note;
    note.readiness.personId = person;
    note.readiness.state = state;
    note.readiness.notedOn = day;
    note.reasons = reasons;
    return note;
}

ReadinessNote putOnHold(const Uuid& person, QDate day, QDate until)
{
    ReadinessNote note = saidReadiness(person, u"ready"_s, day);
    note.readiness.onHoldUntil = until;
    note.readiness.onHoldReason = u"Nằm viện"_s;
    return note;
}

ReadinessNote keepReadiness(TestOffice& office, const ReadinessNote& note)
{
    const auto noted = ReadinessService(office.workspace()).note({}, note);
    REQUIRE(noted);
    return noted->note;
}

qint64 notHeldOn(TestOffice& office, const char* day)
{
    qint64 people = 0;
    const std::vector<std::string> parameters{day};
    storage::RowReader<1>(office.workspace().session(), "held")
        .each("SELECT count(*) FROM person p WHERE 1 = 1" + storage::notOnHold("p.id", ":p0"), parameters,
            [&](const auto& row) { people = std::stoll(row[0]); });
    return people;
}

} // namespace

TEST_CASE("notes of readiness are kept with their reasons, and changes of mind counted", "[services][needs]")
{
    TestOffice office;
    const Uuid person = storedPerson(office.workspace()).person.id;
    keepReadiness(
        office, saidReadiness(person, u"declined"_s, {2021, 3, 1}, {u"caring"_s, u"working_away"_s}));
    keepReadiness(office, saidReadiness(person, u"ready"_s, {2021, 6, 1}));
    ReadinessService service(office.workspace());
    const auto file = service.load(person);
    REQUIRE(file);
    REQUIRE(file->notes.size() == 2);
    CHECK(file->notes[0].reasons == QStringList{u"caring"_s, u"working_away"_s});
    CHECK(file->notes[1].reasons.isEmpty());
    const auto changes = service.changesOfMind({2021, 1, 1}, {2021, 12, 31});
    REQUIRE(changes);
    REQUIRE(changes->size() == 1);
    CHECK(changes->front().day == QDate(2021, 6, 1));
    CHECK(changes->front().wants);
    CHECK(service.changesOfMind({2021, 6, 2}, {2021, 12, 31})->empty());
    CHECK(service.blank(person)->readiness.state == u"ready"_s);
}

TEST_CASE("declined without a reason is refused, and nothing is stored", "[services][needs]")
{
    TestOffice office;
    const Uuid person = storedPerson(office.workspace()).person.id;
    ReadinessService service(office.workspace());
    CHECK(service.note({}, saidReadiness(person, u"declined"_s, {2021, 3, 1}))
              .has(readinessFaults::whyDeclinedMissing));
    CHECK(service.load(person)->notes.empty());
}

TEST_CASE("a note is corrected with its reasons, or taken away", "[services][needs]")
{
    TestOffice office;
    const Uuid person = storedPerson(office.workspace()).person.id;
    const ReadinessNote base =
        keepReadiness(office, saidReadiness(person, u"declined"_s, {2021, 3, 1}, {u"caring"_s}));
    ReadinessNote edited = base;
    edited.reasons = {u"health"_s};
    ReadinessService service(office.workspace());
    REQUIRE(service.note(base, edited));
    REQUIRE(service.load(person)->notes.size() == 1);
    CHECK(service.load(person)->notes[0].reasons == QStringList{u"health"_s});
    const auto line = services::PersonTimeLine(office.workspace()).of(person);
    REQUIRE(line->size() == 2);
    CHECK(line->front().kind == services::PersonTimeLine::Kind::Entered);
    CHECK(line->back().detail == u"Sức khỏe không bảo đảm"_s);
    REQUIRE(service.remove(base.readiness.id));
    CHECK(service.load(person)->notes.empty());
}

TEST_CASE("on hold leaves a person out until the day, or until a newer note", "[services][needs]")
{
    TestOffice office;
    const Uuid ill = storedPerson(office.workspace()).person.id;
    const Uuid back = storedPerson(office.workspace()).person.id;
    keepReadiness(office, putOnHold(ill, {2021, 11, 1}, {2021, 12, 6}));
    keepReadiness(office, putOnHold(back, {2021, 11, 1}, {2022, 3, 1}));
    keepReadiness(office, saidReadiness(back, u"ready"_s, {2021, 12, 1}));
    const auto held = ReadinessService(office.workspace()).onHold();
    REQUIRE(held);
    REQUIRE(held->size() == 1);
    CHECK(held->front().person == ill);
    CHECK(held->front().reason == u"Nằm viện"_s);
    CHECK(notHeldOn(office, "2021-10-31") == 2);
    CHECK(notHeldOn(office, "2021-11-15") == 0);
    CHECK(notHeldOn(office, "2021-12-06") == 1);
    CHECK(notHeldOn(office, "2021-12-07") == 2);
}

TEST_CASE("what stands in the way has a state and goes when it is done with", "[services][needs]")
{
    TestOffice office;
    domain::WorkObstacle papers;
    papers.personId = storedPerson(office.workspace()).person.id;
    papers.kind = u"identity_papers"_s;
    ReadinessService service(office.workspace());
    const auto stored = service.saveObstacle({}, papers);
    REQUIRE(stored);
    CHECK(stored->state == u"not_started"_s);
    CHECK(service.saveObstacle({}, papers).has(readinessFaults::obstacleTwice));
    domain::WorkObstacle finished = *stored;
    finished.state = u"done"_s;
    REQUIRE(service.saveObstacle(*stored, finished));
    CHECK(service.load(papers.personId)->obstacles.front().state == u"done"_s);
    REQUIRE(service.removeObstacle(stored->id));
    CHECK(service.load(papers.personId)->obstacles.empty());
}
