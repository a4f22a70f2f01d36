// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/undo/UndoService.h"

#include "domain/AllRecords.h"
#include "office/KeptPerson.h"
#include "office/TestOffice.h"
#include "services/loans/LoanService.h"
#include "services/people/PersonList.h"
#include "services/people/erasure/PersonErasure.h"
#include "services/people/finding/SelectionService.h"
#include "services/people/merging/PersonMerging.h"
#include "services/placement/ReferralService.h"
#include "services/plan/PlanService.h"
#include "services/records/SaveRecord.h"
#include "services/training/TrainingOffice.h"
#include "services/undo/UndoErrorCodes.h"

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using services::UndoService;
using services::UndoStep;

namespace {

/// Every row of the register but the audit's, stamps and versions aside.
QStringList rowsThatStand(services::Workspace& workspace)
{
    QStringList rows;
    domain::forEachRecordKind([&]<typename Record>() {
        for (const Record& record : workspace.stores().of<Record>().all())
            rows << domain::entityName<Record>() + record.id.toString() + record.unitId.toString()
                    + QString::fromUtf8(services::differenceOf(Record{}, record));
    });
    return rows;
}

domain::PersonFile withPhoneAndNeed(services::Workspace& workspace, const domain::PersonFile& base)
{
    return editedPerson(workspace, base, [](domain::PersonFile& file) {
        file.person.fullName = u"Lê Văn Bình"_s;
        domain::Contact& phone = file.contacts.emplace_back();
        phone.kind = u"phone"_s;
        phone.value = u"0912345678"_s;
        domain::Need& need = file.needs.emplace_back();
        need.kind = u"job"_s;
    });
}

} // namespace

TEST_CASE("what was typed last into a person's file is taken back with all its rows", "[services]")
{
    TestOffice office;
    const domain::PersonFile file = storedPerson(office.workspace());
    const QStringList before = rowsThatStand(office.workspace());
    withPhoneAndNeed(office.workspace(), file);
    const auto taken = UndoService(office.workspace()).takeBack();
    REQUIRE(taken);
    CHECK(taken->what.what == UndoStep::What::Changed);
    CHECK(rowsThatStand(office.workspace()) == before);
    services::PersonList list(office.workspace());
    CHECK(list.search(u"binh"_s, 9)->empty());
    CHECK(list.search(u"le van an"_s, 9)->size() == 1);
}

TEST_CASE("changes are taken back one after the other, the last first", "[services]")
{
    TestOffice office;
    const QStringList before = rowsThatStand(office.workspace());
    domain::PersonFile file = storedPerson(office.workspace());
    file = withPhoneAndNeed(office.workspace(), file);
    file = editedPerson(office.workspace(), file, [](auto& edited) { edited.contacts.clear(); });
    REQUIRE(services::PersonService(office.workspace()).moveToBin(file.person.id));
    UndoService undo(office.workspace());
    CHECK(undo.last()->what == UndoStep::What::Binned);
    for (int step = 0; step < 4; ++step)
        REQUIRE(undo.takeBack());
    CHECK(rowsThatStand(office.workspace()) == before);
    CHECK(*services::PersonList(office.workspace()).count() == 0);
    CHECK(undo.takeBack().has(services::undo::errors::nothingToTakeBack));
}

TEST_CASE("nothing is taken back where somebody else changed the record since", "[services]")
{
    TestOffice office;
    const domain::PersonFile file = storedPerson(office.workspace());
    withPhoneAndNeed(office.workspace(), file);
    const auto other = office.access().open(office.path(), u"quantri"_s, TestOffice::password);
    REQUIRE(other);
    const auto theirs = services::PersonService(**other).load(file.person.id);
    editedPerson(**other, *theirs, [](auto& edited) { edited.person.otherNames = u"Út"_s; });
    const QStringList before = rowsThatStand(office.workspace());
    CHECK(UndoService(office.workspace()).takeBack().has(services::undo::errors::changedSince));
    CHECK(rowsThatStand(office.workspace()) == before);
}

TEST_CASE("a step on many people is taken back for all of them", "[services]")
{
    TestOffice office;
    std::vector<Uuid> people;
    for (int i = 0; i < 3; ++i)
        people.push_back(storedPerson(office.workspace()).person.id);
    const QStringList before = rowsThatStand(office.workspace());
    REQUIRE(services::SelectionService(office.workspace()).moveToBin(people));
    UndoService undo(office.workspace());
    CHECK(undo.last()->others == 2);
    REQUIRE(undo.takeBack());
    CHECK(rowsThatStand(office.workspace()) == before);
    CHECK(*services::PersonList(office.workspace()).count() == 3);
}

TEST_CASE("records of every kind are taken back, and by name", "[services]")
{
    TestOffice office;
    const QStringList before = rowsThatStand(office.workspace());
    domain::Employer employer;
    employer.name = u"Công ty May Hòa Bình"_s;
    REQUIRE(services::saveRecord(
        office.workspace(), domain::Permission::EditActivities, domain::Employer(), employer));
    UndoService undo(office.workspace());
    CHECK(undo.last()->title == employer.name);
    CHECK(undo.last()->entity == u"employer"_s);
    const auto taken = undo.takeBack();
    REQUIRE(taken);
    CHECK(taken->gone.size() == 1);
    CHECK(rowsThatStand(office.workspace()) == before);
}

TEST_CASE("a merge is taken apart at its own place, and Ctrl+Z does not reach behind it", "[services]")
{
    TestOffice office;
    const Uuid one = storedPerson(office.workspace()).person.id;
    const Uuid other = storedPerson(office.workspace()).person.id;
    services::PersonMerging merging(office.workspace());
    REQUIRE(merging.merge(*merging.preview(one, other), {}));
    UndoService undo(office.workspace());
    CHECK_FALSE(undo.last()->hasWayBack);
    CHECK(undo.takeBack().has(services::undo::errors::ownWayBack));
}

TEST_CASE("behind a merge what touched neither of its records is still taken back", "[services]")
{
    TestOffice office;
    const Uuid one = storedPerson(office.workspace()).person.id;
    const Uuid other = storedPerson(office.workspace()).person.id;
    const domain::PersonFile third = storedPerson(office.workspace());
    withPhoneAndNeed(office.workspace(), third);
    editedPerson(office.workspace(), *services::PersonService(office.workspace()).load(other),
        [](auto& file) { file.contacts.emplace_back().value = u"0912000111"_s; });
    services::PersonMerging merging(office.workspace());
    const auto merged = merging.merge(*merging.preview(one, other), {});
    REQUIRE(merged);
    UndoService undo(office.workspace());
    CHECK(undo.last()->title == u"Lê Văn Bình"_s);
    REQUIRE(undo.takeBack()); // the phone and the need
    REQUIRE(merging.unmerge(merged->id, {}));
    REQUIRE(undo.takeBack()); // the third person
    CHECK(undo.takeBack().has(services::undo::errors::ownWayBack));
    CHECK(*services::PersonList(office.workspace()).count() == 2);
}

TEST_CASE("who is erased for good does not come back, nor does what was done before", "[services]")
{
    TestOffice office;
    const Uuid person = storedPerson(office.workspace()).person.id;
    REQUIRE(services::PersonService(office.workspace()).moveToBin(person));
    REQUIRE(services::PersonErasure(office.workspace()).erase(person, u"Nhập nhầm"_s));
    CHECK_FALSE(UndoService(office.workspace()).last());
}

TEST_CASE("taking back is in the audit as a change of its own", "[services]")
{
    TestOffice office;
    storedPerson(office.workspace());
    REQUIRE(UndoService(office.workspace()).takeBack());
    QStringList actions;
    office.workspace().audit().read([&](const storage::AuditEvent& event) { actions << event.action; });
    CHECK(actions.mid(actions.size() - 2) == QStringList{u"person.added"_s, u"person.added.taken_back"_s});
    CHECK_FALSE(office.workspace().audit().firstBroken());
}

TEST_CASE(
    "a part of a class is taken back by the name of the class, a target by that of the plan", "[services]")
{
    TrainingOffice office;
    const domain::ClassFile held = office.hold(office.planned(6, {office.enter(u"Lê Văn An"_s, 1990)}));
    domain::ClassFile edited = held;
    edited.enrolments[0].note = u"nghỉ hai buổi"_s;
    REQUIRE(office.classes().save(held, edited));
    UndoService undo(office.workspace());
    CHECK(undo.last()->entity == u"vocational_class"_s);
    CHECK(undo.last()->title == u"Lớp Hàn tháng 6"_s);
    CHECK_FALSE(undo.last()->ofPerson);
    services::PlanService plans(office.workspace());
    const auto plan = plans.load(plans.plans()->front().id);
    REQUIRE(plan);
    domain::PlanFile aimed = *plan;
    domain::TaskTarget& target = aimed.targets.emplace_back();
    target.taskId = aimed.tasks.front().id;
    target.indicator = u"classes"_s;
    target.year = aimed.plan.fromYear;
    target.value = 7;
    REQUIRE(plans.save(*plan, aimed));
    CHECK(undo.last()->entity == u"plan"_s);
    CHECK(undo.last()->title == plan->plan.number);
}

TEST_CASE("a referral without a job's name and a loan are called what they are, not a change of the person",
    "[services]")
{
    TestOffice office;
    const Uuid an = storedPerson(office.workspace()).person.id;
    services::ReferralService referrals(office.workspace());
    domain::Referral referral = referrals.blank();
    referral.personId = an;
    referral.employerName = u"Xưởng mộc"_s;
    referral.referredOn = QDate(2021, 10, 1);
    REQUIRE(referrals.save(domain::Referral(), referral));
    UndoService undo(office.workspace());
    CHECK(undo.last()->entity == u"referral"_s);
    CHECK(undo.last()->what == UndoStep::What::Added);
    CHECK(undo.last()->ofPerson);
    services::LoanService loans(office.workspace());
    domain::Loan loan = loans.blank();
    loan.personId = an;
    loan.source = u"provincial_fund"_s;
    loan.purpose = u"livestock"_s;
    loan.approvedAmount = 20'000'000;
    loan.approvedOn = QDate(2021, 10, 2);
    REQUIRE(loans.save(domain::Loan(), loan));
    CHECK(undo.last()->entity == u"loan"_s);
    CHECK(undo.last()->what == UndoStep::What::Added);
}
