// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/review/ReviewService.h"

#include "domain/ErrorCodes.h"
#include "domain/cases/CaseErrorCodes.h"
#include "domain/needs/NeedErrorCodes.h"
#include "domain/people/PersonRules.h"
#include "domain/people/ReviewErrorCodes.h"
#include "office/TestOffice.h"
#include "services/exchange/demo/DemoRegister.h"
#include "services/organisation/OrganisationService.h"
#include "services/people/PersonList.h"
#include "services/people/PersonService.h"
#include "services/people/review/SetAsideService.h"
#include "services/users/AccountService.h"
#include "storage/ErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>
#include <functional>

using namespace hoanhap;
using namespace Qt::StringLiterals;
namespace codes = domain::errors;
using services::PersonService;
using services::ReviewService;
using services::SetAsideService;

namespace {

bool goOn(double)
{
    return true;
}

/// Somebody of whom there is nothing to say; today is the 6th of December 2021.
domain::PersonFile blameless(services::Workspace& workspace)
{
    domain::PersonFile file = PersonService(workspace).blank();
    file.person.fullName = u"Lê Minh Khôi"_s;
    file.person.sex = u"male"_s;
    file.person.birth = text::PartialDate::ofDay(QDate(1991, 7, 4));
    file.identityNumbers.emplace_back().number = u"087 091 001 234"_s;
    file.identityNumbers.back().kind = u"cccd"_s;
    domain::LegalStatus status;
    status.kind = u"suspended_sentence"_s;
    status.judgmentDate = QDate(2020, 5, 4);
    status.fromDate = QDate(2020, 6, 4);
    status.toDate = QDate(2022, 6, 4);
    file.statuses.push_back(status);
    file.needs.emplace_back().kind = u"job"_s;
    file.needs.back().surveyedOn = QDate(2021, 5, 4);
    return file;
}

domain::PersonFile stored(services::Workspace& workspace, const domain::PersonFile& file)
{
    const auto saved = PersonService(workspace).save(PersonService(workspace).blank(), file);
    REQUIRE(saved);
    return saved->file;
}

/// Codes of all that is found, each as often as it is.
QStringList foundIn(services::Workspace& workspace)
{
    QStringList found;
    for (const ReviewService::Kind& kind : *ReviewService(workspace).kinds(goOn)) {
        const auto findings = *ReviewService(workspace).findings(kind.code, 0, 1000);
        CHECK(static_cast<qint64>(findings.size()) == kind.findings);
        for (const auto& finding : findings)
            found << finding.error.code.latin1();
    }
    return found;
}

QStringList foundWith(const std::function<void(domain::PersonFile&)>& spoil)
{
    tests::TestOffice office;
    domain::PersonFile file = blameless(office.workspace());
    spoil(file);
    stored(office.workspace(), file);
    return foundIn(office.workspace());
}

std::vector<ReviewService::Finding> of(services::Workspace& workspace, const ErrorCode& code)
{
    return *ReviewService(workspace).findings(code, 0, 1000);
}

} // namespace

TEST_CASE("of a file in order nothing is found", "[services][review]")
{
    CHECK(foundWith([](domain::PersonFile&) {}).isEmpty());
}

TEST_CASE("each doubtful value is found by its own check", "[services][review]")
{
    using File = domain::PersonFile;
    const auto number = [](const char16_t* digits) {
        return [digits](File& file) { file.identityNumbers.front().number = QString::fromUtf16(digits); };
    };
    const auto is = [](const ErrorCode& code) { return QStringList{code.latin1()}; };
    CHECK(foundWith(number(u"087092001234")) == is(codes::numberOtherYear));
    CHECK(foundWith(number(u"087191001234")) == is(codes::numberOtherSex));
    CHECK(foundWith(number(u"003091001234")) == is(codes::numberUnknownProvince));
    CHECK(foundWith([](File& file) {
        file.identityNumbers.clear();
        file.person.birth = text::PartialDate::ofYear(1910);
    }) == is(codes::birthLongAgo));
    CHECK(foundWith([](File& file) { file.statuses.front().judgmentDate = QDate(2005, 7, 3); })
        == is(codes::review::tooYoung));
    CHECK(foundWith([](File& file) { file.statuses.front().judgmentDate = QDate(2005, 7, 4); }).isEmpty());
    for (const auto day : {&domain::LegalStatus::fromDate, &domain::LegalStatus::arrestedOn,
             &domain::LegalStatus::certificateDate})
        CHECK(foundWith([&](File& file) {
            file.statuses.front().toDate.reset();
            file.statuses.front().*day = QDate(2030, 1, 1);
        }) == is(codes::dateInFuture));
    CHECK(foundWith([](File& file) { file.statuses.front().toDate = QDate(2021, 12, 5); })
        == is(codes::termOver));
    CHECK(foundWith([](File& file) { file.needs.clear(); }) == is(codes::review::needNotAssessed));
}

TEST_CASE("days ahead of today and days that miss are found", "[services][review]")
{
    using File = domain::PersonFile;
    const auto is = [](const ErrorCode& code) { return QStringList{code.latin1()}; };
    CHECK(foundWith([](File& file) {
        file.statuses.front().kind = u"sentence_served"_s;
        file.statuses.front().releasedOn = QDate(2021, 12, 7);
    }) == is(codes::dateInFuture));
    CHECK(foundWith([](File& file) { file.statuses.front().releasedOn = QDate(2021, 2, 1); })
        == is(codes::cases::releasedWithoutPrison));
    CHECK(foundWith([](File& file) {
        file.statuses.front().endedOn = QDate(2021, 12, 7);
        file.statuses.front().endReason = u"moved"_s;
    }) == is(codes::dateInFuture));
    CHECK(foundWith([](File& file) {
        file.identityNumbers.clear();
        file.statuses.clear();
        file.person.birth = text::PartialDate::ofYear(2085);
    }) == is(codes::birthInFuture));
    CHECK(foundWith([](File& file) { file.needs.front().surveyedOn.reset(); })
        == is(codes::needs::surveyDayMissing));
}

TEST_CASE("statuses that contradict each other are found", "[services][review]")
{
    using File = domain::PersonFile;
    const auto second = [](const QString& kind, const QString& judgment) {
        return [=](File& file) {
            domain::LegalStatus& status = file.statuses.emplace_back();
            status.kind = kind;
            status.judgmentNumber = judgment;
            status.fromDate = file.statuses.front().fromDate;
        };
    };
    const auto is = [](const ErrorCode& code) { return QStringList{code.latin1()}; };
    CHECK(foundWith(second(u"suspended_sentence"_s, {})) == is(codes::cases::enteredTwice));
    CHECK(foundWith(second(u"suspended_sentence"_s, u"9/2020/HSST"_s)).isEmpty());
    CHECK(foundWith(second(u"about_to_be_released"_s, {})).isEmpty());
    CHECK(foundWith([&](File& file) {
        file.statuses.front().kind = u"amnesty"_s;
        second(u"about_to_be_released"_s, {})(file);
    }) == is(codes::cases::freeAndInPrison));
    CHECK(foundWith([](File& file) { file.statuses.front().endReason = u"moved"_s; })
        == is(codes::cases::endWithoutDay));
    CHECK(foundWith([](File& file) { file.statuses.front().expungedOn = QDate(2021, 9, 2); })
        == is(codes::cases::expungedNotEnded));
    CHECK(foundWith([](File& file) {
        file.statuses.front().kind = u"sentence_served"_s;
        file.statuses.front().toDate.reset();
        file.statuses.front().releasedOn = file.statuses.front().fromDate->addDays(-2);
    }) == is(codes::cases::fromAfterRelease));
}

TEST_CASE("what is nobody's fault is not found", "[services][review]")
{
    using File = domain::PersonFile;
    CHECK(foundWith([](File& file) { // a year alone may stand for any day in it
        file.person.birth = text::PartialDate::ofYear(1991);
        file.statuses.front().judgmentDate = QDate(2005, 1, 2);
    })
              .isEmpty());
    CHECK(foundWith([](File& file) { // the day of a release that is known before
        file.statuses.front().kind = u"about_to_be_released"_s;
        file.statuses.front().releasedOn = QDate(2022, 2, 1);
    })
              .isEmpty());
    CHECK(foundWith([](File& file) { // no longer looked after
        file.needs.clear();
        file.person.closedOn = QDate(2021, 1, 1);
        file.person.closingReason = u"moved"_s;
    })
              .isEmpty());
    CHECK(foundWith([](File& file) { // an old card says nothing of its holder
        file.identityNumbers.front().kind = u"cmnd"_s;
        file.identityNumbers.front().number = u"341234567"_s;
    })
              .isEmpty());
}

TEST_CASE("the register's findings are those that each form warns of", "[services][review]")
{
    tests::TestOffice office(u"so-ldtbxh-dong-thap-2021"_s, QDate(2023, 12, 6));
    REQUIRE(services::DemoRegister(office.workspace()).fill({300, 2021, 5}, [](int) { return true; }));
    const std::vector<ErrorCode> shared{codes::numberOtherYear, codes::numberOtherSex,
        codes::numberUnknownProvince, codes::birthLongAgo, codes::dateInFuture, codes::termOver,
        codes::cases::endWithoutDay, codes::cases::fromAfterRelease, codes::cases::expungedNotEnded,
        codes::cases::enteredTwice, codes::cases::freeAndInPrison, codes::review::tooYoung,
        codes::birthInFuture, codes::cases::releasedWithoutPrison, codes::needs::surveyDayMissing};
    std::map<QString, qint64> warned;
    for (const auto& row : *services::PersonList(office.workspace()).page(0, 300))
        for (const Error& warning :
            PersonService(office.workspace()).warningsOf(*PersonService(office.workspace()).load(row.id)))
            ++warned[warning.code.latin1()];
    CHECK(warned[codes::termOver.latin1()] > 0);
    for (const ReviewService::Kind& kind : *ReviewService(office.workspace()).kinds(goOn))
        if (std::count(shared.begin(), shared.end(), kind.code) > 0) {
            INFO(kind.code.id());
            CHECK(kind.findings == warned[kind.code.latin1()]);
        }
}

TEST_CASE("a day that passes changes what is found, though nobody writes anything", "[services][review]")
{
    tests::TestOffice office; // on the 6th of December 2021
    domain::PersonFile file = blameless(office.workspace());
    file.statuses.front().toDate = QDate(2021, 12, 6);
    stored(office.workspace(), file);
    file.person.id = office.workspace().newId();
    file.statuses.front().toDate = QDate(2022, 6, 4);
    file.statuses.front().kind = u"sentence_served"_s;
    file.statuses.front().releasedOn = QDate(2021, 12, 7);
    stored(office.workspace(), file);
    CHECK(foundIn(office.workspace()) == QStringList{codes::dateInFuture.latin1()});
    office.clock().setDay(QDate(2021, 12, 7));
    CHECK(foundIn(office.workspace()) == QStringList{codes::termOver.latin1()});
}

TEST_CASE("what was written past the program is looked through too", "[services][review]")
{
    tests::TestOffice office;
    const domain::PersonFile file = stored(office.workspace(), blameless(office.workspace()));
    storage::Session& session = office.workspace().session();
    session.execute("writing past", "UPDATE need SET deleted_at = updated_at");
    CHECK(foundIn(office.workspace()) == QStringList{codes::review::needNotAssessed.latin1()});
    session.execute("writing past", "UPDATE person SET deleted_at = updated_at");
    CHECK(foundIn(office.workspace()).isEmpty());
    session.execute("writing past", "UPDATE person SET deleted_at = NULL");
    stored(office.workspace(), blameless(office.workspace()));
    CHECK(foundIn(office.workspace()) == QStringList{codes::review::needNotAssessed.latin1()});
}

TEST_CASE("a finding names the person, the row and what it is about", "[services][review]")
{
    tests::TestOffice office;
    domain::PersonFile file = blameless(office.workspace());
    file.statuses.front().toDate = QDate(2021, 9, 2);
    file.statuses.front().fromDate = QDate(2020, 6, 4);
    file = stored(office.workspace(), file);
    const auto findings = of(office.workspace(), codes::termOver);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].personId == file.person.id);
    CHECK(findings[0].fullName == u"Lê Minh Khôi"_s);
    CHECK(findings[0].rowId == file.statuses.front().id);
    CHECK(findings[0].error.arguments.front() == u"02/9/2021"_s);
}

TEST_CASE("a finding set aside is gone, alone, and comes back when it is taken up", "[services][review]")
{
    tests::TestOffice office;
    services::Workspace& workspace = office.workspace();
    domain::PersonFile file = blameless(workspace);
    file.identityNumbers.front().number = u"087192001234"_s; // another year and another sex
    file = stored(workspace, file);
    SetAsideService aside(workspace);
    const auto year = of(workspace, codes::numberOtherYear).front();
    const SetAsideService::Subject subject{year.error.code.latin1(), year.personId, year.rowId};
    CHECK(aside.setAside(subject, {}).has(codes::review::reasonMissing));
    REQUIRE(aside.setAside(subject, u"Giấy khai sinh ghi 1992"_s));
    CHECK(of(workspace, codes::numberOtherYear).empty());
    CHECK(of(workspace, codes::numberOtherSex).size() == 1);
    REQUIRE(aside.takeUp(aside.list(1)->rows.front().id));
    CHECK(of(workspace, codes::numberOtherYear).size() == 1);
    CHECK(aside.list(1)->all == 0);
}

TEST_CASE(
    "findings stay within the actor's units, and who only looks sets nothing aside", "[services][review]")
{
    tests::TestOffice office;
    std::vector<Uuid> districts;
    for (const domain::Unit& unit : *services::OrganisationService(office.workspace()).units())
        if (unit.kind == "district_office"_L1)
            districts.push_back(unit.id);
    domain::PersonFile file = blameless(office.workspace());
    file.needs.clear();
    for (const Uuid& unit : {districts[0], districts[1], districts[1]}) {
        file.person.id = office.workspace().newId();
        file.person.unitId = unit;
        stored(office.workspace(), file);
    }
    const QString secret = u"mật khẩu của chị Lan"_s;
    REQUIRE(services::AccountService(office.workspace(), tests::TestOffice::cheap)
                .add(u"lan"_s, u"Chị Lan"_s, domain::Role::Viewer, {districts[1]}, secret));
    office.reopen(u"lan"_s, secret);
    const auto findings = of(office.workspace(), codes::review::needNotAssessed);
    REQUIRE(findings.size() == 2);
    CHECK_FALSE(SetAsideService(office.workspace())
                    .setAside({findings[0].error.code.latin1(), findings[0].personId, {}}, u"Đã hỏi"_s));
}

TEST_CASE("looking through the register can be stopped", "[services][review]")
{
    tests::TestOffice office;
    stored(office.workspace(), blameless(office.workspace()));
    CHECK(ReviewService(office.workspace())
              .kinds([](double) { return false; })
              .has(storage::errors::cancelled));
}
