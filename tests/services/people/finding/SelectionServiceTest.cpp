// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/finding/SelectionService.h"

#include "domain/cases/CaseErrorCodes.h"
#include "services/ErrorCodes.h"
#include "services/activities/SessionService.h"
#include "services/audit/RegisterCheck.h"
#include "services/organisation/OrganisationService.h"
#include "services/people/PersonList.h"
#include "services/people/finding/FindingErrorCodes.h"
#include "services/people/finding/FoundPeople.h"
#include "services/training/ClassService.h"
#include "services/users/AccountService.h"
#include "storage/ErrorCodes.h"
#include "support/ErrorPrinting.h"

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using services::PersonService;
using services::SelectionService;

namespace {

std::vector<Uuid> enterThree(services::Workspace& workspace)
{
    std::vector<Uuid> people;
    for (const QString& name : {u"Lê Văn An"_s, u"Lê Văn Bảo"_s, u"Lê Văn Cảnh"_s})
        people.push_back(enterPerson(workspace, name).person.id);
    return people;
}

QString helperOf(services::Workspace& workspace, const Uuid& person)
{
    return PersonService(workspace).load(person)->person.helperName;
}

Uuid storedClass(services::Workspace& workspace)
{
    services::ClassService classes(workspace);
    domain::ClassFile file = classes.blank();
    file.vocationalClass.occupation = u"May công nghiệp"_s;
    file.vocationalClass.startsOn = QDate(2021, 9, 1);
    file.partners.emplace_back();
    file.partners.back().role = u"organiser"_s;
    file.partners.back().name = u"Trung tâm"_s;
    const auto saved = classes.save(classes.blank(), file);
    REQUIRE(saved);
    return saved->file.vocationalClass.id;
}

qint64 eventsIn(services::Workspace& workspace)
{
    return std::stoll(workspace.session().single("counting", "SELECT count(*) FROM audit_event"));
}

} // namespace

TEST_CASE("a helper is assigned to all who are chosen, with an audit event for each", "[services][people]")
{
    TestOffice office;
    const std::vector<Uuid> people = enterThree(office.workspace());
    SelectionService service(office.workspace());
    REQUIRE(service.assignHelper({people[0]}, u"Ba Bảy"_s));
    const qint64 before = eventsIn(office.workspace());
    const auto changed = service.assignHelper(people, u"  Ba   Bảy "_s);
    REQUIRE(changed);
    CHECK(changed->people == std::vector<Uuid>{people[1], people[2]});
    CHECK(changed->asBefore == 1);
    for (const Uuid& person : people)
        CHECK(helperOf(office.workspace(), person) == u"Ba Bảy"_s);
    CHECK(eventsIn(office.workspace()) == before + 2);
}

TEST_CASE("where one of many may not be changed, nobody is", "[services][people]")
{
    TestOffice office;
    std::vector<Uuid> people = enterThree(office.workspace());
    SelectionService service(office.workspace());
    REQUIRE(PersonService(office.workspace()).moveToBin(people[2]));
    const auto refused = service.assignHelper(people, u"Ba Bảy"_s);
    CHECK(refused.has(services::errors::goneMeanwhile));
    CHECK(helperOf(office.workspace(), people[0]).isEmpty());
    domain::Need need;
    need.kind = u"job"_s;
    CHECK_FALSE(service.addNeed(people, need));
    CHECK(PersonService(office.workspace()).load(people[0])->needs.empty());
    CHECK(service.assignHelper({}, u"Ba Bảy"_s).has(services::errors::nobodyChosen));
}

TEST_CASE("people of a unit outside the scope are left alone, and so is everybody chosen with them",
    "[services][people]")
{
    TestOffice office;
    const auto units = *services::OrganisationService(office.workspace()).units();
    REQUIRE(units.size() > 1);
    const Uuid own = units.back().id;
    std::vector<Uuid> people = enterThree(office.workspace());
    people.push_back(enterPerson(office.workspace(), u"Lê Văn Dũng"_s, [&](domain::PersonFile& file) {
        file.person.unitId = own;
    }).person.id);
    REQUIRE(services::AccountService(office.workspace(), TestOffice::cheap)
                .add(u"lan"_s, u"Chị Lan"_s, domain::Role::Clerk, {own}, u"mật khẩu của Lan"_s));
    office.reopen(u"lan"_s, u"mật khẩu của Lan"_s);
    SelectionService service(office.workspace());
    CHECK(service.assignHelper({people[3], people[0]}, u"Ba Bảy"_s).has(services::errors::otherUnit));
    CHECK(service.moveToBin({people[3], people[0]}).has(services::errors::otherUnit));
    CHECK(helperOf(office.workspace(), people[3]).isEmpty());
    CHECK(service.assignHelper({people[3]}, u"Ba Bảy"_s));
}

TEST_CASE("an open need is not added twice", "[services][people]")
{
    TestOffice office;
    const std::vector<Uuid> people = enterThree(office.workspace());
    SelectionService service(office.workspace());
    domain::Need need;
    CHECK(service.addNeed(people, need).has(services::errors::needKindMissing));
    need.kind = u"job"_s;
    CHECK(service.addNeed({people[1]}, need)->people.size() == 1);
    const auto again = service.addNeed(people, need);
    CHECK(again->people.size() == 2);
    CHECK(again->asBefore == 1);
    for (const Uuid& person : people)
        CHECK(PersonService(office.workspace()).load(person)->needs.size() == 1);
}

TEST_CASE("people are added to a class once", "[services][people]")
{
    TestOffice office;
    const std::vector<Uuid> people = enterThree(office.workspace());
    const Uuid id = storedClass(office.workspace());
    SelectionService service(office.workspace());
    CHECK(service.addToClass({people[0]}, id)->people.size() == 1);
    const auto added = service.addToClass(people, id);
    CHECK(added->people.size() == 2);
    CHECK(added->asBefore == 1);
    CHECK(services::ClassService(office.workspace()).load(id)->enrolments.size() == 3);
}

TEST_CASE("what a judgment forbids is told before people are added to a class", "[services][people]")
{
    TestOffice office;
    const std::vector<Uuid> people = enterThree(office.workspace());
    const Uuid id = storedClass(office.workspace());
    SelectionService service(office.workspace());
    CHECK(service.doubtsInClass(people, id)->empty());
    const auto base = PersonService(office.workspace()).load(people[1]);
    domain::PersonFile edited = *base;
    domain::LegalStatus& status = edited.statuses.emplace_back();
    status.id = office.workspace().newId();
    status.kind = u"profession_ban"_s;
    status.fromDate = QDate(2021, 1, 1);
    domain::AdditionalPenalty& penalty = edited.penalties.emplace_back();
    penalty.legalStatusId = status.id;
    penalty.kind = u"profession_ban"_s;
    penalty.fromDate = QDate(2021, 1, 1);
    penalty.bannedOccupation = u"May"_s;
    REQUIRE(PersonService(office.workspace()).save(*base, edited));
    const auto doubts = service.doubtsInClass(people, id);
    REQUIRE(doubts->size() == 1);
    CHECK(doubts->front().name == u"Lê Văn Bảo"_s);
    CHECK(doubts->front().warnings.front().code
        == domain::errors::cases::occupationBannedOpen); // nobody said until when
    CHECK(services::ClassService(office.workspace()).load(id)->enrolments.empty());
    REQUIRE(service.addToClass(people, id)); // a warning blocks nothing
    CHECK(service.doubtsInClass(people, id)->empty());
}

TEST_CASE("who stands against a step on many is told by their place among those chosen", "[services][people]")
{
    TestOffice office;
    const std::vector<Uuid> people = enterThree(office.workspace());
    const Uuid id = storedClass(office.workspace());
    const auto base = PersonService(office.workspace()).load(people[1]);
    domain::PersonFile young = *base;
    young.person.birth = *text::PartialDate::fromStored(u"2010"_s);
    REQUIRE(PersonService(office.workspace()).save(*base, young));
    SelectionService service(office.workspace());
    REQUIRE(service.addToClass({people[0]}, id));
    const auto refused = service.addToClass({people[2], people[1]}, id);
    REQUIRE_FALSE(refused);
    REQUIRE(refused.errors().size() == 1);
    CHECK(refused.errors().front().field == u"person[1].person_id"_s);
    CHECK(services::ClassService(office.workspace()).load(id)->enrolments.size() == 1);
}

TEST_CASE("people are added to a session once, as having come", "[services][people]")
{
    TestOffice office;
    const std::vector<Uuid> people = enterThree(office.workspace());
    services::SessionService sessions(office.workspace());
    const domain::SessionFile blank = sessions.blank();
    domain::SessionFile held = blank;
    held.session.kind = u"group"_s;
    held.session.topic = u"Học nghề"_s;
    const auto stored = sessions.save(blank, held);
    REQUIRE(stored);
    const Uuid id = stored->file.session.id;
    SelectionService service(office.workspace());
    CHECK(service.addToSession({}, id).has(services::errors::nobodyChosen));
    CHECK(service.addToSession({people[0]}, id)->people.size() == 1);
    const auto added = service.addToSession(people, id);
    CHECK(added->people.size() == 2);
    CHECK(added->asBefore == 1);
    const auto now = sessions.load(id);
    REQUIRE(now->participants.size() == 3);
    for (const domain::SessionParticipant& participant : now->participants)
        CHECK(participant.attendance == u"came"_s);
}

TEST_CASE("many go into the bin together and come back together", "[services][people]")
{
    TestOffice office;
    const std::vector<Uuid> people = enterThree(office.workspace());
    SelectionService service(office.workspace());
    REQUIRE(service.moveToBin({people[0], people[2]}));
    CHECK(
        namesOf(office.workspace(), searchAll(office.workspace(), u"le"_s)) == QStringList{u"Lê Văn Bảo"_s});
    CHECK(services::RegisterCheck(office.workspace()).run(storage::unstopped)->findings.empty());
    REQUIRE(service.restoreFromBin({people[0], people[2]}));
    CHECK(searchAll(office.workspace(), u"le"_s) == people);
    CHECK(services::RegisterCheck(office.workspace()).run(storage::unstopped)->findings.empty());
}

TEST_CASE("a step that is stopped half-way leaves everything as it was", "[services][people]")
{
    TestOffice office;
    const std::vector<Uuid> people = enterThree(office.workspace());
    int asked = 0;
    SelectionService service(office.workspace(), [&](double) { return ++asked < 3; });
    CHECK(service.moveToBin(people).has(storage::errors::cancelled));
    CHECK(searchAll(office.workspace(), {}) == people);
}
