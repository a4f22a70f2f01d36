// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/jump/RecordJump.h"

#include "domain/activities/OutreachSession.h"
#include "domain/organisation/Unit.h"
#include "domain/placement/Employer.h"
#include "office/KeptPerson.h"
#include "office/TestOffice.h"
#include "services/plan/PlanService.h"
#include "services/records/SaveRecord.h"
#include "services/training/ClassService.h"
#include "services/users/AccountService.h"

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using domain::Permission;

namespace {

const QStringList everyKind{
    u"person"_s, u"vocational_class"_s, u"employer"_s, u"dispatch"_s, u"outreach_session"_s};

/// An office that has one of each kind about "Hòa".
struct BusyOffice
{
    TestOffice office;

    BusyOffice()
    {
        services::Workspace& workspace = office.workspace();
        storedPerson(workspace, [](domain::PersonFile& file) { file.person.fullName = u"Lê Thị Hòa"_s; });
        storeClass(u"Lớp Hàn điện"_s, u"Xã Hòa An"_s);
        domain::Employer employer;
        employer.name = u"Công ty May Hoà Bình"_s;
        REQUIRE(services::saveRecord(workspace, Permission::EditActivities, {}, employer));
        domain::OutreachSession session;
        session.topic = u"Tư vấn tái hòa nhập"_s;
        REQUIRE(services::saveRecord(workspace, Permission::EditActivities, {}, session));
        services::PlanService plans(workspace);
        const domain::Dispatch base = plans.blankDispatch();
        domain::Dispatch letter = base;
        letter.direction = domain::DispatchDirection::In;
        letter.number = u"1842/CAT-THAHS"_s;
        letter.subject = u"báo cáo hòa nhập cộng đồng"_s;
        letter.issuer = u"Công an Tỉnh"_s;
        letter.issuedOn = QDate(2021, 11, 23);
        REQUIRE(plans.saveDispatch(base, letter));
    }
    void storeClass(const QString& name, const QString& place)
    {
        services::ClassService classes(office.workspace());
        const domain::ClassFile base = classes.blank();
        domain::ClassFile file = base;
        file.vocationalClass.name = name;
        file.vocationalClass.occupation = u"Hàn điện"_s;
        file.vocationalClass.place = place;
        file.vocationalClass.startsOn = QDate(2021, 5, 10);
        domain::ClassPartner& organiser = file.partners.emplace_back();
        organiser.role = u"organiser"_s;
        organiser.name = u"Trung tâm Dịch vụ việc làm"_s;
        REQUIRE(classes.save(base, file));
    }
    QStringList kindsFound(const QString& typed)
    {
        QStringList kinds;
        for (const auto& found : services::RecordJump(office.workspace(), everyKind).find(typed, 9))
            kinds << found.entity;
        return kinds;
    }
};

} // namespace

TEST_CASE("one word leads to people, classes, employers, sessions and dispatches", "[services]")
{
    BusyOffice busy;
    CHECK(busy.kindsFound(u"hoa"_s)
        == QStringList{
            u"person"_s, u"vocational_class"_s, u"employer"_s, u"outreach_session"_s, u"dispatch"_s});
    CHECK(busy.kindsFound(u"hòa bình"_s) == QStringList{u"employer"_s});
    CHECK(busy.kindsFound(u"1842"_s) == QStringList{u"dispatch"_s});
    CHECK(busy.kindsFound(u"cong an tinh"_s) == QStringList{u"dispatch"_s});
    CHECK(busy.kindsFound(u" , "_s).isEmpty());
    CHECK(busy.kindsFound(u"xyz"_s).isEmpty());
}

TEST_CASE("of classes those come first whose marks are as typed", "[services]")
{
    BusyOffice busy;
    busy.storeClass(u"Lớp Hân hoan"_s, u"Xã Mỹ Thọ"_s);
    QStringList titles;
    for (const auto& found :
        services::RecordJump(busy.office.workspace(), {u"vocational_class"_s}).find(u"hàn"_s, 9))
        titles << found.title;
    CHECK(titles == QStringList{u"Lớp Hàn điện"_s, u"Lớp Hân hoan"_s});
}

TEST_CASE("the registry clerk is led to dispatches alone", "[services]")
{
    BusyOffice busy;
    const QString secret = u"mật khẩu của văn thư"_s;
    services::AccountService accounts(busy.office.workspace(), TestOffice::cheap);
    REQUIRE(accounts.add(u"vanthu"_s, u"Chị Tư"_s, domain::Role::RegistryClerk, {}, secret));
    busy.office.reopen(u"vanthu"_s, secret);
    CHECK(busy.kindsFound(u"hoa"_s) == QStringList{u"dispatch"_s});
}

TEST_CASE("while looks cannot be recorded, people are led to by their initials", "[services]")
{
    BusyOffice busy;
    busy.office.workspace().setRecordsViews(false);
    const auto found = services::RecordJump(busy.office.workspace(), {u"person"_s}).find(u"hoa"_s, 9);
    REQUIRE(found.size() == 1);
    CHECK(found.front().title == u"L. T. H."_s);
}

TEST_CASE("two people of one name are told apart by number, commune and unit", "[services][jump]")
{
    TestOffice office;
    for (const QString& number : {u"087085000123"_s, u"087085000456"_s})
        storedPerson(office.workspace(), [&](domain::PersonFile& file) {
            file.identityNumbers.emplace_back().number = number;
            file.identityNumbers.back().kind = u"cccd"_s;
            file.residences.emplace_back().areaCode = u"2021:30100"_s;
        });
    const auto found = services::RecordJump(office.workspace(), {u"person"_s}).find(u"le van an"_s, 9);
    REQUIRE(found.size() == 2);
    CHECK(found[0].place != found[1].place);
    const domain::Unit unit =
        *office.workspace().stores().of<domain::Unit>().find(office.workspace().actor().unitId);
    for (const auto& person : found) {
        CHECK(person.place.startsWith(u"087085000"_s));
        CHECK(person.place.endsWith(unit.shortName));
        CHECK(person.place.count(u", "_s) >= 2);
    }
}
