// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/transfer/PersonTransfer.h"

#include "services/ErrorCodes.h"
#include "services/audit/AccessLog.h"
#include "services/audit/AuditLines.h"
#include "services/audit/RegisterCheck.h"
#include "services/organisation/UnitOrder.h"
#include "services/people/KeepingErrorCodes.h"
#include "services/people/PersonList.h"
#include "services/people/finding/FindingErrorCodes.h"
#include "services/people/transfer/FormerPeople.h"
#include "services/people/transfer/TransferErrorCodes.h"
#include "services/people/transfer/TwoUnits.h"
#include "services/undo/UndoErrorCodes.h"
#include "services/undo/UndoService.h"

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using services::FormerPeople;
using services::PersonService;
using services::PersonTransfer;
namespace transferCodes = hoanhap::services::transfers::errors;

namespace {

/// Rows entered in one moment come in any order.
domain::Residence residenceIn(const domain::PersonFile& file, const QString& areaCode)
{
    for (const domain::Residence& residence : file.residences)
        if (residence.areaCode == areaCode)
            return residence;
    FAIL("no residence in " << areaCode.toStdString());
    return {};
}

} // namespace

TEST_CASE("a transferred person belongs to the new unit, with the time of both", "[services][people]")
{
    TwoUnits units;
    const Uuid person = units.moved();
    CHECK(PersonService(units.workspace()).load(person).has(services::errors::otherUnit));
    units.signIn(u"minh"_s);
    const auto file = PersonService(units.workspace()).load(person);
    REQUIRE(file);
    CHECK(file->person.unitId == lapVo());
    const auto times = PersonTransfer(units.workspace()).assignments(person);
    REQUIRE(times);
    REQUIRE(times->size() == 2);
    CHECK(times->front().assignedUnitId == caoLanh());
    CHECK(times->front().validTo == QDate(2021, 9, 30));
    CHECK(times->back().assignedUnitId == lapVo());
    CHECK(times->back().validFrom == moveDay);
    CHECK(times->back().reason == u"Theo gia đình"_s);
    CHECK(services::PersonList(units.workspace()).search(u"le van an"_s, 10)->size() == 1);
}

TEST_CASE("whoever transferred a person takes it back, and then what was done before", "[services][people]")
{
    TwoUnits units;
    const Uuid person = units.moved();
    services::UndoService undo(units.workspace());
    REQUIRE(undo.last());
    CHECK(undo.last()->title == u"Lê Văn An"_s);
    REQUIRE(undo.takeBack());
    const auto file = PersonService(units.workspace()).load(person);
    REQUIRE(file);
    CHECK(file->person.unitId == caoLanh());
    CHECK_FALSE(residenceIn(*file, u"2021:30100"_s).validTo);
    CHECK(PersonTransfer(units.workspace()).assignments(person)->empty());
    REQUIRE(undo.takeBack()); // the person was entered
    CHECK(services::PersonList(units.workspace()).search(u"le van an"_s, 10)->empty());
}

TEST_CASE("what the other unit changed since the transfer is not taken back", "[services][people]")
{
    TwoUnits units;
    const Uuid person = units.moved();
    const auto other = units.office.access().open(units.office.path(), u"minh"_s, units.secret);
    REQUIRE(other);
    editedPerson(**other, *PersonService(**other).load(person),
        [](domain::PersonFile& file) { file.person.otherNames = u"Út"_s; });
    services::UndoService undo(units.workspace());
    REQUIRE(undo.last());
    const auto when = undo.last()->what;
    CHECK(undo.takeBack().has(services::undo::errors::changedSince));
    REQUIRE(undo.last()); // what was done before it comes next
    CHECK(undo.last()->what != when);
}

TEST_CASE("a transfer ends the former residence on the eve and begins the new one", "[services][people]")
{
    TwoUnits units;
    const Uuid person = units.moved();
    units.signIn(u"minh"_s);
    const auto file = PersonService(units.workspace()).load(person);
    REQUIRE(file->residences.size() == 2);
    CHECK(residenceIn(*file, u"2021:30100"_s).validTo == QDate(2021, 9, 30));
    const domain::Residence now = residenceIn(*file, u"2021:30169"_s);
    CHECK(now.hamlet == u"Ấp 3"_s);
    CHECK(now.validFrom == moveDay);
    CHECK_FALSE(now.validTo);
}

TEST_CASE("what still holds goes along, what was over stays with the former unit", "[services][people]")
{
    TwoUnits units;
    const Uuid person = units.moved();
    units.signIn(u"minh"_s);
    const auto file = PersonService(units.workspace()).load(person);
    CHECK(file->statuses.front().unitId == lapVo());
    CHECK(file->workSituations.front().unitId == caoLanh());
    units.office.reopen();
    const auto report = services::RegisterCheck(units.workspace()).run(storage::unstopped);
    REQUIRE(report);
    CHECK(report->findings.empty());
}

TEST_CASE("the former unit sees the file as it was when the person left, and the look is kept",
    "[services][people]")
{
    TwoUnits units;
    const Uuid person = units.moved();
    units.signIn(u"minh"_s);
    const auto theirs = PersonService(units.workspace()).load(person);
    editedPerson(units.workspace(), *theirs, [](domain::PersonFile& file) {
        file.person.helperName = u"Bà Năm"_s;
        file.statuses.clear();
        file.needs.emplace_back().kind = u"job"_s;
    });
    CHECK(FormerPeople(units.workspace()).list(10)->empty());
    CHECK(FormerPeople(units.workspace()).fileThen(person).has(services::errors::notFound));
    units.signIn(u"lan"_s);
    const auto list = FormerPeople(units.workspace()).list(10);
    REQUIRE(list->size() == 1);
    CHECK(list->front().personId == person);
    CHECK(list->front().lastDay == QDate(2021, 9, 30));
    const auto then = FormerPeople(units.workspace()).fileThen(person);
    REQUIRE(then);
    CHECK(then->person.helperName == u"Ông Tư"_s);
    CHECK(then->statuses.size() == 1);
    CHECK(then->needs.empty());
    REQUIRE(then->residences.size() == 1); // where the person goes is the next unit's to know
    CHECK(then->residences.front().areaCode == u"2021:30100"_s);
    CHECK(units.workspace().session().single(
              "counting", "SELECT count(*) FROM audit_event WHERE action = 'person.former_viewed'")
        == "1");
}

TEST_CASE("what was expunged since is hidden from the former unit too", "[services][people]")
{
    TwoUnits units;
    const Uuid person = units.moved();
    units.signIn(u"minh"_s);
    const auto theirs = PersonService(units.workspace()).load(person);
    editedPerson(units.workspace(), *theirs, [](domain::PersonFile& file) {
        file.person.recordHidden = true;
        file.statuses.front().offence = u"Trộm cắp tài sản"_s;
        file.statuses.front().expungedOn = QDate(2021, 11, 1);
    });
    units.signIn(u"lan"_s);
    const auto then = FormerPeople(units.workspace()).fileThen(person);
    REQUIRE(then);
    CHECK(then->person.recordHidden);
    CHECK(then->statuses.front().offence.isEmpty());
}

TEST_CASE("a move says where to and since when, not ahead and not before the last one", "[services][people]")
{
    TwoUnits units;
    const Uuid person = units.entered().person.id;
    PersonTransfer transfer(units.workspace());
    CHECK(transfer.move({person}, {}).has(transferCodes::nowhere));
    CHECK(transfer.move({person}, {}).has(transferCodes::dayMissing));
    PersonTransfer::Move move = toLapVo();
    move.day = QDate(2021, 12, 7);
    CHECK(transfer.move({person}, move).has(transferCodes::dayAhead));
    move = toLapVo();
    move.unit = units.workspace().newId();
    CHECK(transfer.move({person}, move).has(transferCodes::unitUnknown));
    CHECK(transfer.move({}, toLapVo()).has(services::errors::nobodyChosen));
    REQUIRE(transfer.move({person}, toLapVo()));
    units.office.reopen();
    move = {caoLanh(), {}, {}, moveDay, {}};
    CHECK(PersonTransfer(units.workspace()).move({person}, move).has(transferCodes::beforeLast));
    move.day = moveDay.addDays(1);
    CHECK(PersonTransfer(units.workspace()).move({person}, move).ok());
}

TEST_CASE("nobody moves before birth, nor to a place before the one where they live", "[services][people]")
{
    TwoUnits units;
    const Uuid person = storedPerson(units.workspace(), [](domain::PersonFile& file) {
        file.person.birth = *text::PartialDate::fromStored(u"1995-08-02"_s);
        file.residences.emplace_back().areaCode = u"2021:30100"_s;
        file.residences.back().kind = u"present"_s;
        file.residences.back().validFrom = QDate(2021, 3, 1);
    }).person.id;
    PersonTransfer transfer(units.workspace());
    PersonTransfer::Move move{{}, u"2021:30169"_s, {}, QDate(1995, 8, 1), {}};
    CHECK(transfer.move({person}, move).has(transferCodes::beforeBirth));
    move.day = QDate(2020, 8, 1);
    CHECK(transfer.move({person}, move).has(transferCodes::beforeResidence));
    CHECK(PersonService(units.workspace()).load(person)->residences.size() == 1);
    move.day = QDate(2021, 8, 1);
    CHECK(transfer.move({person}, move).ok());
}

TEST_CASE("whoever looks for a person who left is told where the former file stands", "[services][people]")
{
    TwoUnits units;
    const Uuid left = units.moved();
    CHECK(services::AccessLog(units.workspace()).viewed(left).has(services::keeping::movedAway));
    units.signIn(u"minh"_s);
    CHECK(services::AccessLog(units.workspace()).viewed(left));
    const Uuid never = units.entered().person.id;
    units.signIn(u"lan"_s);
    CHECK(services::AccessLog(units.workspace()).viewed(never).has(services::errors::otherUnit));
}

TEST_CASE("where one of those chosen may not be moved, nobody is", "[services][people]")
{
    TwoUnits units;
    const Uuid own = units.entered().person.id;
    units.signIn(u"minh"_s);
    const Uuid other = units.entered().person.id;
    units.signIn(u"lan"_s);
    CHECK(PersonTransfer(units.workspace()).move({own, other}, toLapVo()).has(services::errors::otherUnit));
    CHECK(PersonService(units.workspace()).load(own)->person.unitId == caoLanh());
    CHECK(PersonTransfer(units.workspace()).assignments(own)->empty());
}

TEST_CASE("moving inside the unit changes the residence alone, and who is there stays", "[services][people]")
{
    TwoUnits units;
    const Uuid person = units.entered().person.id;
    PersonTransfer::Move move = toLapVo();
    move.unit.reset();
    REQUIRE(PersonTransfer(units.workspace()).move({person}, move)->people.size() == 1);
    CHECK(PersonTransfer(units.workspace()).move({person}, move)->asBefore == 1);
    const auto file = PersonService(units.workspace()).load(person);
    CHECK(file->residences.size() == 2);
    CHECK(PersonTransfer(units.workspace()).assignments(person)->empty());
}

TEST_CASE("the units to go to stand in the official order, without the one that has the person",
    "[services][people]")
{
    TwoUnits units;
    const Uuid person = units.entered().person.id;
    const auto targets = PersonTransfer(units.workspace()).targets(moveDay, {person});
    std::vector<Uuid> ids;
    for (const domain::Unit& unit : targets)
        ids.push_back(unit.id);
    CHECK(std::ranges::find(ids, caoLanh()) == ids.end());
    CHECK(std::ranges::find(ids, lapVo()) != ids.end());
    std::vector<Uuid> ordered;
    for (const domain::Unit& unit : services::inOfficialOrder(targets))
        ordered.push_back(unit.id);
    CHECK(ids == ordered);
}
