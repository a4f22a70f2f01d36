// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/erasure/PersonErasure.h"

#include "domain/AllRecords.h"
#include "office/KeptPerson.h"
#include "office/TestOffice.h"
#include "services/ErrorCodes.h"
#include "services/audit/RegisterCheck.h"
#include "services/drafts/DraftService.h"
#include "services/exchange/demo/DemoRegister.h"
#include "services/figures/Figures.h"
#include "services/people/KeepingErrorCodes.h"
#include "services/people/attachments/PersonAttachments.h"
#include "services/people/merging/PersonMerging.h"
#include "services/people/review/SetAsideService.h"
#include "services/users/AccountService.h"

#include <QFile>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::PersonErasure;
using tests::TestOffice;

namespace {

const QString whyErased = u"Nhập nhầm sổ"_s;

struct DemoOffice : TestOffice
{
    DemoOffice()
    {
        REQUIRE(services::DemoRegister(workspace()).fill({60, 2021, 5}, [](int) { return true; }));
    }
    std::string single(const std::string& sql) { return workspace().session().single("reading", sql); }
    /// Whoever has places in classes and sessions, referrals and what else the demonstration makes.
    Uuid busiest()
    {
        return *Uuid::parse(QString::fromStdString(
            single("SELECT e.person_id FROM enrolment e LEFT JOIN session_participant s"
                   " ON s.person_id = e.person_id LEFT JOIN referral r ON r.person_id = e.person_id"
                   " WHERE e.deleted_at IS NULL ORDER BY r.id IS NULL, s.id IS NULL LIMIT 1")));
    }
    qint64 figure(const QString& indicator)
    {
        for (const auto& figure : *services::Figures(workspace()).all(QDate(2015, 1, 1), QDate(2021, 12, 31)))
            if (figure.indicator == indicator)
                return figure.value;
        FAIL("no such figure");
        return 0;
    }
    /// Rows of any kind that still name the person.
    int rowsOf(const Uuid& person)
    {
        int rows = 0;
        domain::forEachRecordKind([&]<typename Record>() {
            if constexpr (requires { Record::personId; })
                rows += std::stoi(single("SELECT count(*) FROM " + std::string(domain::Fields<Record>::entity)
                    + " WHERE person_id = '" + person.toString().toStdString() + '\''));
        });
        return rows;
    }
    void erase(const Uuid& person)
    {
        REQUIRE(services::PersonService(workspace()).moveToBin(person));
        REQUIRE(PersonErasure(workspace()).erase(person, whyErased));
    }
};

Uuid mergedInto(services::Workspace& workspace, const Uuid& survivor, const Uuid& other)
{
    services::PersonMerging merging(workspace);
    const auto merge = merging.merge(*merging.preview(survivor, other), {});
    REQUIRE(merge);
    return merge->id;
}

} // namespace

TEST_CASE("whoever is erased leaves no row, no search, no history and an unbroken register", "[services]")
{
    DemoOffice office;
    const Uuid person = office.busiest();
    services::DraftService(office.workspace()).keep(u"people"_s, person, "{\"full_name\":\"x\"}");
    QFile paper(office.file(u"giấy.pdf"_s));
    REQUIRE(paper.open(QIODevice::WriteOnly));
    paper.write("%PDF-1.4\n%%EOF");
    paper.close();
    REQUIRE(services::PersonAttachments(office.workspace()).keep(person, paper.fileName(), false));
    REQUIRE(office.rowsOf(person) > 5);
    office.erase(person);
    CHECK(office.rowsOf(person) == 0);
    CHECK(office.single("SELECT count(*) FROM attachment_content") == "0");
    CHECK(office.single("SELECT count(*) FROM form_draft") == "0");
    CHECK(tests::peopleInBin(office.workspace()).empty());
    office.workspace().audit().readOf(
        person, [](const storage::AuditEvent& event) { CHECK(event.content.isEmpty()); });
    CHECK(services::RegisterCheck(office.workspace()).run(storage::unstopped)->findings.empty());
    CHECK(office.single("SELECT count(*) FROM pragma_foreign_key_check") == "0");
}

TEST_CASE("sums of learners and of turns of counselling stay when somebody is erased", "[services]")
{
    DemoOffice office;
    const qint64 learners = office.figure(u"learners"_s);
    const qint64 turns = office.figure(u"counselled_turns"_s) + office.figure(u"counselled_head_count"_s);
    office.erase(office.busiest());
    office.erase(office.busiest());
    CHECK(office.figure(u"learners"_s) == learners);
    CHECK(office.figure(u"counselled_turns"_s) + office.figure(u"counselled_head_count"_s) == turns);
}

TEST_CASE("the audit keeps that somebody was erased, by whom and why, without a name", "[services]")
{
    TestOffice office;
    const auto file = tests::storedPerson(office.workspace());
    REQUIRE(services::PersonService(office.workspace()).moveToBin(file.person.id));
    REQUIRE(PersonErasure(office.workspace()).erase(file.person.id, whyErased));
    int events = 0;
    office.workspace().audit().read([&](const storage::AuditEvent& event) {
        CHECK_FALSE(event.content.contains("Văn An"));
        if (event.action != u"person.erased"_s)
            return;
        ++events;
        CHECK(event.content.contains("Nhập nhầm sổ"));
        CHECK(event.accountName == u"quantri"_s);
        CHECK_FALSE(event.personId);
    });
    CHECK(events == 1);
    CHECK_FALSE(office.workspace().audit().firstBroken());
}

TEST_CASE("erasing asks for an administrator, the bin and a reason", "[services][access]")
{
    TestOffice office;
    const Uuid person = tests::storedPerson(office.workspace()).person.id;
    PersonErasure erasure(office.workspace());
    CHECK(erasure.erase(person, whyErased).has(services::keeping::notInBin));
    REQUIRE(services::PersonService(office.workspace()).moveToBin(person));
    CHECK(erasure.erase(person, u"  "_s).has(services::keeping::reasonMissing));
    const QString secret = u"mật khẩu phụ trách"_s;
    REQUIRE(services::AccountService(office.workspace(), TestOffice::cheap)
                .add(u"truong"_s, u"Trưởng phòng"_s, domain::Role::Head, {}, secret));
    office.reopen(u"truong"_s, secret);
    CHECK(PersonErasure(office.workspace()).erase(person, whyErased).has(services::errors::notAllowed));
    CHECK(tests::peopleInBin(office.workspace()).size() == 1);
}

TEST_CASE("with somebody the records are erased that were merged into theirs, however far back", "[services]")
{
    DemoOffice office;
    const std::string before = office.single("SELECT count(*) FROM person");
    const Uuid one = office.busiest();
    const Uuid other = tests::storedPerson(office.workspace()).person.id;
    const Uuid third = tests::storedPerson(office.workspace()).person.id;
    mergedInto(office.workspace(), other, third);
    mergedInto(office.workspace(), one, other);
    office.erase(one);
    CHECK(std::stoi(office.single("SELECT count(*) FROM person")) == std::stoi(before) - 1);
    CHECK(office.single("SELECT count(*) FROM person_merge") == "0");
    for (const Uuid& record : {one, other, third})
        office.workspace().audit().readOf(
            record, [](const storage::AuditEvent& event) { CHECK(event.content.isEmpty()); });
    CHECK(services::RegisterCheck(office.workspace()).run(storage::unstopped)->findings.empty());
}

TEST_CASE("a record that was taken apart again stays when the other is erased", "[services]")
{
    DemoOffice office;
    const Uuid one = tests::storedPerson(office.workspace()).person.id;
    const Uuid other = tests::storedPerson(office.workspace()).person.id;
    const Uuid merge = mergedInto(office.workspace(), one, other);
    REQUIRE(services::PersonMerging(office.workspace()).unmerge(merge, {}));
    office.erase(one);
    CHECK(services::PersonService(office.workspace()).load(other));
}

TEST_CASE("what was said of two people goes when one of them is erased", "[services]")
{
    DemoOffice office;
    const Uuid one = tests::storedPerson(office.workspace()).person.id;
    const Uuid other = tests::storedPerson(office.workspace()).person.id;
    services::SetAsideService aside(office.workspace());
    REQUIRE(aside.setPairAside(one, other, u"Hai người khác nhau"_s));
    office.erase(other);
    CHECK(office.single("SELECT count(*) FROM set_aside") == "0");
    CHECK(services::PersonService(office.workspace()).load(one));
}

TEST_CASE(
    "a reason that says who is erased is refused: the name however written, a number, a phone", "[services]")
{
    TestOffice office;
    const Uuid person = tests::storedPerson(office.workspace(), [](domain::PersonFile& file) {
        file.person.fullName = u"Lê Thanh Hoà"_s;
        file.person.otherNames = u"Tư"_s;
        file.identityNumbers.emplace_back().kind = u"cmnd"_s;
        file.identityNumbers.back().number = u"341234567"_s;
        file.contacts.emplace_back().kind = u"phone"_s;
        file.contacts.back().value = u"0912 345 678"_s;
    }).person.id;
    REQUIRE(services::PersonService(office.workspace()).moveToBin(person));
    PersonErasure erasure(office.workspace());
    for (const QString& reason : {u"Theo đơn của ông Lê Thanh Hoà Ahoà"_s, u"LE THANH HOA xin xóa"_s,
             u"Trùng số 341 234 567"_s, u"Gọi 0912.345.678 xác nhận"_s}) {
        CAPTURE(reason.toStdString());
        CHECK(erasure.erase(person, reason).has(services::keeping::reasonNamesPerson));
    }
    CHECK(erasure.erase(person, u"Nhập nhầm từ ngày 12/3/2021"_s));
}
