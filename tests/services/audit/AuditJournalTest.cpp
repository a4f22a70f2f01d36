// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/AuditJournal.h"

#include "office/KeptPerson.h"
#include "office/TestOffice.h"
#include "services/ErrorCodes.h"
#include "services/audit/AccessLog.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::AuditJournal;
using tests::TestOffice;
using JournalKind = AuditJournal::Kind;

namespace {

QStringList actionsOf(TestOffice& office, const AuditJournal::Wish& wish)
{
    QStringList actions;
    const auto page = AuditJournal(office.workspace()).read(wish);
    for (const AuditJournal::Line& line : page->lines)
        actions << line.action;
    return actions;
}

} // namespace

TEST_CASE("the journal tells who looked, searched and changed, the newest first", "[services]")
{
    TestOffice office;
    const auto kept = tests::storedPerson(office.workspace());
    services::AccessLog log(office.workspace());
    log.searched(u"nguyen van"_s, kept.person.id);
    REQUIRE(log.viewed(kept.person.id));
    const QDate today = office.clock().today();
    const auto page = AuditJournal(office.workspace()).read({today, today});
    REQUIRE(page);
    REQUIRE(page->lines.size() >= 3);
    CHECK(page->lines[0].action == u"person.viewed"_s);
    CHECK(page->lines[0].about == kept.person.fullName);
    CHECK(page->lines[1].action == u"people.searched"_s);
    CHECK(page->lines[1].about == u"nguyen van → "_s + kept.person.fullName);
    CHECK(page->lines[2].action == u"person.added"_s);
    CHECK(page->all == static_cast<qint64>(page->lines.size()));
}

TEST_CASE("the journal is narrowed by day, kind and account", "[services]")
{
    TestOffice office;
    const QDate today = office.clock().today();
    const auto kept = tests::storedPerson(office.workspace());
    office.clock().setDay(today.addDays(2));
    REQUIRE(services::AccessLog(office.workspace()).viewed(kept.person.id));
    CHECK(actionsOf(office, {today.addDays(2), today.addDays(2)}) == QStringList{u"person.viewed"_s});
    CHECK(actionsOf(office, {today.addDays(1), today.addDays(1)}).isEmpty());
    CHECK(actionsOf(office, {today, today.addDays(2), JournalKind::Look}) == QStringList{u"person.viewed"_s});
    CHECK_FALSE(actionsOf(office, {today, today, JournalKind::Change}).contains(u"account.signed_in"_s));
    CHECK(actionsOf(office, {today, today.addDays(2), JournalKind::Every, u"nobody"_s}).isEmpty());
    const QString own = office.workspace().actor().loginName;
    CHECK(actionsOf(office, {today, today.addDays(2), JournalKind::Look, own}).size() == 1);
}

TEST_CASE("only who administers the register reads the journal", "[services]")
{
    TestOffice office;
    services::Actor head = office.workspace().actor();
    head.role = domain::Role::Head;
    office.workspace().renewActor(head);
    const QDate today = office.clock().today();
    CHECK(AuditJournal(office.workspace()).read({today, today}).has(services::errors::notAllowed));
}
