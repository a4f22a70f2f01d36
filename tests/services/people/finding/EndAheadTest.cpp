// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ErrorCodes.h"
#include "services/people/PersonList.h"
#include "services/people/PersonService.h"
#include "services/people/finding/FoundPeople.h"
#include "services/people/review/ReviewRenewal.h"
#include "services/people/review/SetAsideService.h"
#include "services/reminders/Reminders.h"

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using domain::PersonColumn;

namespace {

const QDate endAhead(2021, 12, 20); // today is the 6th

Uuid enterStatus(services::Workspace& workspace, const QString& name, const QString& kind, QDate end)
{
    return enterPerson(workspace, name, [&](domain::PersonFile& file) {
        domain::LegalStatus& status = file.statuses.emplace_back();
        status.kind = kind;
        status.toDate = QDate(2021, 12, 24);
        status.endedOn = end;
        status.endReason = u"moved"_s;
    }).person.id;
}

QString shownStatus(services::Workspace& workspace, const Uuid& person)
{
    services::PersonListing listing(workspace);
    return listing.lines({*listing.placeOf(person)}, {PersonColumn::Status})->front()[PersonColumn::Status];
}

std::vector<Uuid> withBan(services::Workspace& workspace)
{
    domain::PersonCondition condition;
    condition.kind = domain::ConditionKind::Status;
    condition.codes = {u"residence_ban"_s};
    return searchAll(workspace, {}, {{condition}});
}

} // namespace

TEST_CASE("a status stands in lists and filters until the day of its end has come", "[services][people]")
{
    TestOffice office;
    services::Workspace& workspace = office.workspace();
    const Uuid an = enterStatus(workspace, u"Lê Văn An"_s, u"residence_ban"_s, endAhead);
    CHECK(services::PersonList(workspace).page(0, 9)->front().statusKinds == QStringList{u"residence_ban"_s});
    CHECK_FALSE(shownStatus(workspace, an).isEmpty());
    CHECK(withBan(workspace) == std::vector{an});
    office.clock().setDay(endAhead);
    CHECK(services::PersonList(workspace).page(0, 9)->front().statusKinds.isEmpty());
    CHECK(shownStatus(workspace, an).isEmpty());
    CHECK(withBan(workspace).empty());
}

TEST_CASE("a release is told while the end of waiting for it lies ahead", "[services][people]")
{
    TestOffice office;
    enterStatus(office.workspace(), u"Lê Văn An"_s, u"about_to_be_released"_s, endAhead);
    enterStatus(office.workspace(), u"Phan Văn Ba"_s, u"about_to_be_released"_s, QDate(2021, 12, 6));
    const auto told = services::Reminders(office.workspace()).rows(domain::ReminderKind::Release, {}, 0, 50);
    REQUIRE(told);
    REQUIRE(told->size() == 1);
    CHECK(told->front().title == u"Lê Văn An"_s);
}

TEST_CASE("who is sorted by a status moves once the day of its end has come", "[services][people]")
{
    TestOffice office;
    services::Workspace& workspace = office.workspace();
    const Uuid an = enterStatus(workspace, u"Lê Văn An"_s, u"residence_ban"_s, endAhead);
    const Uuid ba = enterStatus(workspace, u"Phan Văn Ba"_s, u"suspended_sentence"_s, QDate(2022, 2, 1));
    const domain::PersonOrder byStatus{PersonColumn::Status, false};
    CHECK(searchAll(workspace, {}, {}, byStatus) == std::vector{an, ba});
    office.clock().setDay(endAhead);
    while (services::ReviewRenewal(workspace).step()) { }
    CHECK(searchAll(workspace, {}, {}, byStatus) == std::vector{ba, an}); // who has none stands at the end
}

TEST_CASE(
    "who is sorted by a status moves on that day also where the doubt was set aside", "[services][people]")
{
    TestOffice office;
    services::Workspace& workspace = office.workspace();
    const Uuid an = enterStatus(workspace, u"Lê Văn An"_s, u"residence_ban"_s, endAhead);
    const Uuid ba = enterStatus(workspace, u"Phan Văn Ba"_s, u"suspended_sentence"_s, QDate(2022, 2, 1));
    const Uuid status = services::PersonService(workspace).load(an)->statuses.front().id;
    REQUIRE(services::SetAsideService(workspace).setAside(
        {domain::errors::dateInFuture.latin1(), an, status}, u"đã rõ"_s));
    while (services::ReviewRenewal(workspace).step()) { }
    const domain::PersonOrder byStatus{PersonColumn::Status, false};
    CHECK(searchAll(workspace, {}, {}, byStatus) == std::vector{an, ba});
    office.clock().setDay(endAhead);
    while (services::ReviewRenewal(workspace).step()) { }
    CHECK(searchAll(workspace, {}, {}, byStatus) == std::vector{ba, an});
}
