// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/timeline/PersonTimeLine.h"

#include "domain/loans/Loan.h"
#include "domain/organisation/Unit.h"
#include "office/KeptPerson.h"
#include "office/TestOffice.h"
#include "services/people/attachments/PersonAttachments.h"
#include "services/people/merging/PersonMerging.h"
#include "services/people/papers/PaperService.h"
#include "services/placement/ReferralService.h"
#include "services/records/SaveRecord.h"
#include "services/training/ClassService.h"

#include <QFile>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::PersonTimeLine;
using Kind = PersonTimeLine::Kind;
using tests::TestOffice;

namespace {

/// "Enrolled 2021-06-01": what the line says, in its order.
QStringList saidOf(TestOffice& office, const Uuid& person)
{
    QStringList said;
    for (const auto& entry : *PersonTimeLine(office.workspace()).of(person))
        said << QString::number(static_cast<int>(entry.kind)) + u' '
                + (entry.day ? entry.day->toString(Qt::ISODate) : u"?"_s);
    return said;
}

QString at(Kind kind, const char* day)
{
    return QString::number(static_cast<int>(kind)) + u' ' + QLatin1String(day);
}

domain::PersonFile released(TestOffice& office)
{
    return tests::storedPerson(office.workspace(), [](domain::PersonFile& file) {
        domain::LegalStatus status;
        status.kind = u"sentence_served"_s;
        status.releasedOn = QDate(2021, 2, 9);
        file.statuses.push_back(status);
        domain::Need need;
        need.kind = u"training"_s;
        need.surveyedOn = QDate(2021, 3, 1);
        need.state = domain::NeedState::Met;
        need.closedOn = QDate(2021, 6, 1);
        file.needs.push_back(need);
    });
}

Uuid storeClass(TestOffice& office, const Uuid& learner)
{
    services::ClassService classes(office.workspace());
    domain::ClassFile file = classes.blank();
    file.vocationalClass.name = file.vocationalClass.occupation = u"Hàn điện"_s;
    file.vocationalClass.startsOn = QDate(2021, 6, 2);
    file.vocationalClass.endsOn = QDate(2021, 8, 30);
    file.partners.push_back({});
    file.partners.back().role = u"organiser"_s;
    file.partners.back().name = u"Trung tâm Dịch vụ việc làm"_s;
    file.enrolments.push_back({});
    file.enrolments.back().personId = learner;
    file.enrolments.back().state = domain::EnrolmentState::Completed;
    const auto saved = classes.save(domain::ClassFile(), file);
    REQUIRE(saved);
    return saved->file.vocationalClass.id;
}

} // namespace

TEST_CASE("one line tells all that was done for a person, newest first", "[services][people]")
{
    TestOffice office;
    const Uuid person = released(office).person.id;
    storeClass(office, person);
    services::ReferralService referrals(office.workspace());
    domain::Referral referral = referrals.blank();
    referral.personId = person;
    referral.employerName = u"Công ty Vĩnh Hoàn"_s;
    referral.referredOn = QDate(2021, 9, 6);
    referral.hiredOn = QDate(2021, 9, 13);
    referral.state = domain::ReferralState::Hired;
    REQUIRE(referrals.save(domain::Referral(), referral));
    domain::Loan loan;
    loan.personId = person;
    loan.disbursedOn = QDate(2021, 10, 1);
    loan.disbursedAmount = 50'000'000;
    REQUIRE(
        services::saveRecord(office.workspace(), domain::Permission::EditActivities, domain::Loan(), loan));
    CHECK(saidOf(office, person)
        == QStringList{at(Kind::Entered, "2021-12-06"), at(Kind::LoanDisbursed, "2021-10-01"),
            at(Kind::Hired, "2021-09-13"), at(Kind::Referred, "2021-09-06"),
            at(Kind::ClassCompleted, "2021-08-30"), at(Kind::Enrolled, "2021-06-02"),
            at(Kind::NeedMet, "2021-06-01"), at(Kind::NeedSurveyed, "2021-03-01"),
            at(Kind::StatusReleased, "2021-02-09")});
}

TEST_CASE("the line names kinds, classes and money in words", "[services][people]")
{
    TestOffice office;
    const Uuid person = released(office).person.id;
    storeClass(office, person);
    const auto entries = *PersonTimeLine(office.workspace()).of(person);
    CHECK(entries[1].subject == u"Hàn điện"_s); // after the entry into the register
    CHECK(entries.back().subject == u"Đã chấp hành xong hình phạt tù"_s);
}

TEST_CASE("a class that went into the bin is on nobody's line", "[services][people]")
{
    TestOffice office;
    const Uuid person = released(office).person.id;
    REQUIRE(services::ClassService(office.workspace()).moveToBin(storeClass(office, person)));
    CHECK(saidOf(office, person).size() == 4);
}

TEST_CASE("what has no day stands at the end of the line", "[services][people]")
{
    TestOffice office;
    const auto file = released(office);
    tests::editedPerson(office.workspace(), file, [](domain::PersonFile& edited) {
        domain::Need need;
        need.kind = u"job"_s;
        edited.needs.push_back(need);
    });
    CHECK(saidOf(office, file.person.id).back() == at(Kind::NeedSurveyed, "?"));
}

TEST_CASE(
    "the line has the papers kept, sheets that left, homes without a day and the unit", "[services][people]")
{
    TestOffice office;
    services::Workspace& workspace = office.workspace();
    const Uuid person = tests::storedPerson(workspace, [](domain::PersonFile& file) {
        file.residences.emplace_back().hamlet = u"Ấp 3"_s;
    }).person.id;
    QFile scan(office.file(u"giấy ra trại.pdf"_s));
    REQUIRE(scan.open(QIODevice::WriteOnly));
    scan.write("%PDF-1.4\n%%EOF");
    scan.close();
    REQUIRE(services::PersonAttachments(workspace).keep(person, scan.fileName(), false));
    services::PaperService papers(workspace);
    REQUIRE(papers.recordPrint(*papers.personSheet(person, services::Including::OrdinaryFacts)));
    QStringList said;
    for (const auto& entry : *PersonTimeLine(workspace).of(person))
        said << QString::number(static_cast<int>(entry.kind)) + entry.subject;
    const auto of = [](Kind kind, const QString& subject) {
        return QString::number(static_cast<int>(kind)) + subject;
    };
    const Uuid unit = workspace.actor().unitId;
    CHECK(said
        == QStringList{of(Kind::Entered, workspace.stores().of<domain::Unit>().find(unit)->name),
            of(Kind::PaperKept, u"giấy ra trại.pdf"_s), of(Kind::SheetPrinted, u"Quản trị"_s),
            of(Kind::LivesAt, u"Ấp 3"_s)});
}

TEST_CASE(
    "the line tells when a record was merged and taken apart again, on both records", "[services][people]")
{
    TestOffice office;
    const Uuid one = tests::storedPerson(office.workspace()).person.id;
    const Uuid other = tests::storedPerson(office.workspace()).person.id;
    services::PersonMerging merging(office.workspace());
    const auto merge = merging.merge(*merging.preview(one, other), {});
    REQUIRE(merge);
    CHECK(saidOf(office, one).contains(at(Kind::Merged, "2021-12-06")));
    REQUIRE(merging.unmerge(merge->id, {}));
    for (const Uuid& person : {one, other}) {
        CHECK(saidOf(office, person).contains(at(Kind::Merged, "2021-12-06")));
        CHECK(saidOf(office, person).contains(at(Kind::TakenApart, "2021-12-06")));
    }
}
