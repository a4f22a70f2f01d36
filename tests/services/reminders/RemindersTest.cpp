// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reminders/Reminders.h"

#include "domain/plan/Dispatch.h"
#include "domain/users/Account.h"
#include "office/TestOffice.h"
#include "services/people/PersonService.h"
#include "services/people/transfer/TwoUnits.h"
#include "services/plan/PlanService.h"
#include "services/reminders/ReminderErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::ReminderKind;
using services::Reminders;
using storage::ReminderRow;
using tests::TestOffice;

namespace {

/// Today is the 6th of December 2021.
void keepPersonInNeed(services::Workspace& workspace, const QString& name, QDate surveyed)
{
    domain::PersonFile file = services::PersonService(workspace).blank();
    file.person.fullName = name;
    file.person.birth = text::PartialDate::ofDay(QDate(1991, 7, 4));
    domain::Need& need = file.needs.emplace_back();
    need.kind = u"job"_s;
    need.surveyedOn = surveyed;
    need.state = domain::NeedState::Open;
    REQUIRE(services::PersonService(workspace).save(services::PersonService(workspace).blank(), file));
}

domain::Dispatch keepLetter(services::Workspace& workspace, const QString& number, QDate deadline)
{
    services::PlanService plan(workspace);
    domain::Dispatch letter = plan.blankDispatch();
    letter.number = number;
    letter.issuer = u"Công an Tỉnh"_s;
    letter.issuedOn = QDate(2021, 11, 23);
    letter.deadline = deadline;
    letter.asksReportYear = 2021;
    const auto saved = plan.saveDispatch(domain::Dispatch(), letter);
    REQUIRE(saved);
    return saved->dispatch;
}

std::vector<ReminderRow> remindersOf(TestOffice& office, ReminderKind kind)
{
    const auto rows = Reminders(office.workspace()).rows(kind, {}, 0, 50);
    REQUIRE(rows);
    return *rows;
}

} // namespace

TEST_CASE("needs that were not answered for a month are told, the oldest first", "[services][reminders]")
{
    TestOffice office;
    keepPersonInNeed(office.workspace(), u"Lê Văn An"_s, QDate(2021, 11, 6)); // 30 days
    keepPersonInNeed(office.workspace(), u"Trần Thị Bé"_s, QDate(2021, 3, 1));
    keepPersonInNeed(office.workspace(), u"Phạm Văn Cường"_s, QDate(2021, 11, 7)); // 29 days
    const auto rows = remindersOf(office, ReminderKind::OpenNeed);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].title == u"Trần Thị Bé"_s);
    CHECK(rows[1].title == u"Lê Văn An"_s);
    CHECK(rows[1].detail == u"job"_s);
}

TEST_CASE("a letter with a deadline is told until a letter out answers it", "[services][reminders]")
{
    TestOffice office;
    const domain::Dispatch letter =
        keepLetter(office.workspace(), u"1842/CAT-THAHS&HTTP"_s, QDate(2021, 12, 10));
    const auto rows = remindersOf(office, ReminderKind::DispatchDue);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().target == letter.id);
    CHECK(rows.front().due == QDate(2021, 12, 10));
    services::PlanService plan(office.workspace());
    domain::Dispatch answer = plan.blankDispatch();
    answer.direction = domain::DispatchDirection::Out;
    answer.number = u"215/BC-SLĐTBXH"_s;
    answer.issuer = u"Sở Lao động - Thương binh và Xã hội"_s;
    answer.issuedOn = QDate(2021, 12, 6);
    answer.answersDispatchId = letter.id;
    domain::Dispatch another = answer; // a letter that came in is no answer of the office
    another.id = plan.blankDispatch().id;
    another.direction = domain::DispatchDirection::In;
    another.number = u"99/CAT-PC10"_s;
    REQUIRE(plan.saveDispatch(domain::Dispatch(), another));
    CHECK(remindersOf(office, ReminderKind::DispatchDue).size() == 1);
    REQUIRE(plan.saveDispatch(domain::Dispatch(), answer));
    CHECK(remindersOf(office, ReminderKind::DispatchDue).empty());
    CHECK(plan.linksOf(letter.id)->answers.size() == 2); // both name it all the same
}

TEST_CASE("what is done is told no more, and again when the word is taken back", "[services][reminders]")
{
    TestOffice office;
    keepLetter(office.workspace(), u"1842/CAT"_s, QDate(2021, 12, 10));
    const ReminderRow row = remindersOf(office, ReminderKind::DispatchDue).front();
    REQUIRE(Reminders(office.workspace()).done(row));
    CHECK(remindersOf(office, ReminderKind::DispatchDue).empty());
    REQUIRE(Reminders(office.workspace()).tellAgain(row));
    CHECK(remindersOf(office, ReminderKind::DispatchDue).size() == 1);
}

TEST_CASE("a reminder put off comes back on its day, and never goes backwards", "[services][reminders]")
{
    TestOffice office;
    keepLetter(office.workspace(), u"1842/CAT"_s, QDate(2021, 12, 10));
    const ReminderRow row = remindersOf(office, ReminderKind::DispatchDue).front();
    Reminders reminders(office.workspace());
    CHECK(reminders.putOff(row, QDate(2021, 12, 6)).has(services::errors::reminders::dayNotAhead));
    REQUIRE(reminders.putOff(row, QDate(2021, 12, 8)));
    CHECK(remindersOf(office, ReminderKind::DispatchDue).empty());
    REQUIRE(reminders.putOff(row, QDate(2021, 12, 7)));
    office.clock().setDay(QDate(2021, 12, 7));
    CHECK(remindersOf(office, ReminderKind::DispatchDue).size() == 1);
}

TEST_CASE("what was handed over is in somebody else's hand", "[services][reminders]")
{
    TestOffice office;
    keepLetter(office.workspace(), u"1842/CAT"_s, QDate(2021, 12, 10));
    Reminders reminders(office.workspace());
    const Uuid me = office.workspace().actor().accountId;
    const storage::ReminderScope mine{{}, me};
    CHECK(reminders.rows(ReminderKind::DispatchDue, mine, 0, 5)->size() == 1);
    const ReminderRow row = remindersOf(office, ReminderKind::DispatchDue).front();
    CHECK(
        reminders.handOver(row, office.workspace().newId()).has(services::errors::reminders::unknownAccount));
    REQUIRE(reminders.handOver(row, me));
    CHECK(reminders.rows(ReminderKind::DispatchDue, mine, 0, 5)->front().account == me);
}

TEST_CASE("a register without a backup says so, and cannot be hushed by a word", "[services][reminders]")
{
    TestOffice office;
    const auto rows = remindersOf(office, ReminderKind::Backup);
    REQUIRE(rows.size() == 1);
    CHECK(Reminders(office.workspace()).done(rows.front()).has(services::errors::reminders::doneByDoing));
}

TEST_CASE("the overview reads over a connection of its own what the office stored", "[services][reminders]")
{
    TestOffice office;
    keepPersonInNeed(office.workspace(), u"Lê Văn An"_s, QDate(2021, 3, 6));
    const auto aside = office.workspace().aside();
    const auto groups = Reminders(*aside).groups({}, 20);
    REQUIRE(groups);
    const auto needs = std::ranges::find(*groups, ReminderKind::OpenNeed, &Reminders::Group::kind);
    REQUIRE(needs != groups->end());
    CHECK(needs->count == 1);
}

TEST_CASE("entries in doubt are counted for the unit that is asked for", "[services][reminders]")
{
    tests::TwoUnits units;
    units.entered(); // in Cao Lãnh, without any need
    units.office.reopen();
    const auto doubtsOf = [&](const Uuid& unit) {
        return Reminders(units.workspace()).rows(ReminderKind::DoubtfulEntry, {{unit}, {}}, 0, 50)->size();
    };
    CHECK(doubtsOf(tests::caoLanh()) > 0);
    CHECK(doubtsOf(tests::lapVo()) == 0);
}
