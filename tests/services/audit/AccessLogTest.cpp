// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/AccessLog.h"

#include "domain/people/ReviewErrorCodes.h"
#include "office/KeptPerson.h"
#include "office/TestOffice.h"
#include "services/people/KeepingErrorCodes.h"
#include "services/people/PersonList.h"
#include "services/people/likeness/SeenPerson.h"
#include "services/people/papers/PaperService.h"
#include "services/people/review/ReviewService.h"
#include "services/placement/ReferralService.h"
#include "storage/StorageError.h"

#include <QFileInfo>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::AccessLog;
using storage::AuditEvent;
using tests::TestOffice;

namespace {

std::vector<AuditEvent> eventsOf(TestOffice& office, const QString& action)
{
    std::vector<AuditEvent> events;
    office.workspace().audit().read([&](const AuditEvent& event) {
        if (event.action == action)
            events.push_back(event);
    });
    return events;
}

void allowPages(TestOffice& office, const char* count)
{
    office.workspace().session().execute("limiting", std::string("PRAGMA max_page_count = ") + count);
}

/// Notes views until the register has no page left.
Outcome viewUntilFull(TestOffice& office, const Uuid& person)
{
    allowPages(office, "1"); // becomes: not a page more than there are
    for (int i = 0; i < 1000; ++i)
        if (const Outcome viewed = AccessLog(office.workspace()).viewed(person); !viewed)
            return viewed;
    return Done{};
}

} // namespace

TEST_CASE("who looked at whom stands in the audit", "[services][audit]")
{
    TestOffice office;
    const auto file = tests::storedPerson(office.workspace());
    REQUIRE(AccessLog(office.workspace()).viewed(file.person.id));
    const auto events = eventsOf(office, u"person.viewed"_s);
    REQUIRE(events.size() == 1);
    CHECK(events[0].personId == file.person.id);
    CHECK(events[0].accountName == u"quantri"_s);
    CHECK_FALSE(office.workspace().audit().firstBroken());
}

TEST_CASE("what was searched for is sealed, with the key of whoever was opened", "[services][audit]")
{
    TestOffice office;
    const auto file = tests::storedPerson(office.workspace());
    AccessLog(office.workspace()).searched(u"văn an"_s, file.person.id);
    AccessLog(office.workspace()).searched(u"ai đó"_s);
    auto events = eventsOf(office, u"people.searched"_s);
    REQUIRE(events.size() == 2);
    CHECK(events[0].content.contains("văn an"));
    CHECK_FALSE(events[1].personId);
    office.workspace().audit().destroyKey(file.person.id);
    events = eventsOf(office, u"people.searched"_s);
    CHECK(events[0].content.isEmpty());
    CHECK(events[1].content.contains("ai đó"));
}

TEST_CASE("where no view can be recorded no page opens and lists show initials and years alone",
    "[services][audit]")
{
    TestOffice office;
    const auto file = tests::storedPerson(office.workspace(), [](domain::PersonFile& an) {
        an.person.birth = *text::PartialDate::fromStored(u"1985-03-12");
        domain::IdentityNumber card;
        card.kind = u"cmnd"_s;
        card.number = u"341234567"_s;
        an.identityNumbers.push_back(card);
    });
    CHECK(viewUntilFull(office, file.person.id).has(services::keeping::viewNotRecorded));
    services::PersonList list(office.workspace());
    for (const auto& rows : {list.page(0, 5), list.search(u"an"_s, 5), list.of({file.person.id})}) {
        REQUIRE(rows->size() == 1);
        CHECK(rows->front().fullName == u"L. V. A."_s);
        CHECK(rows->front().birth == u"1985"_s);
        CHECK(rows->front().citizenNumber.isEmpty());
    }
    allowPages(office, "1000000");
    REQUIRE(AccessLog(office.workspace()).viewed(file.person.id));
    CHECK(list.page(0, 5)->front().fullName == u"Lê Văn An"_s);
    CHECK_FALSE(office.workspace().audit().firstBroken());
}

TEST_CASE("a register that cannot be written gives no paper and no name in any list, until a write succeeds",
    "[services][audit]")
{
    TestOffice office;
    services::Workspace& workspace = office.workspace();
    const Uuid person = tests::storedPerson(workspace).person.id;
    domain::Referral referral = services::ReferralService(workspace).blank();
    referral.personId = person;
    referral.employerName = u"Công ty May Sa Đéc"_s;
    REQUIRE(
        services::ReferralService(workspace).save(services::ReferralService(workspace).blank(), referral));
    services::PaperService papers(workspace);
    const auto sheet = papers.personSheet(person, services::Including::OrdinaryFacts);
    REQUIRE(sheet);
    workspace.session().execute("limiting", "PRAGMA query_only = 1");
    const QString path = office.file(u"phiếu.pdf"_s);
    CHECK_THROWS_AS(papers.exportTo(*sheet, path), storage::StorageError);
    CHECK_FALSE(QFileInfo::exists(path));
    CHECK_FALSE(workspace.recordsViews());
    CHECK(services::ReferralService(workspace).list({}, 5)->front().personName == u"L. V. A."_s);
    for (const auto& row :
        *services::ReviewService(workspace).findings(domain::errors::review::needNotAssessed, 0, 5))
        CHECK(row.fullName == u"L. V. A."_s);
    CHECK(services::seenPeople(workspace, {person}).front().fullName == u"L. V. A."_s);
    workspace.session().execute("limiting", "PRAGMA query_only = 0");
    REQUIRE(papers.exportTo(*sheet, path));
    CHECK(QFileInfo::exists(path));
    CHECK(services::ReferralService(workspace).list({}, 5)->front().personName == u"Lê Văn An"_s);
}
