// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drafts/DraftService.h"

#include "office/KeptPerson.h"
#include "office/TestOffice.h"
#include "services/drafts/DraftJson.h"
#include "services/records/RecordDifference.h"
#include "services/users/AccountService.h"

#include <QProcess>
#include <cstdio>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::PersonFile;
using services::DraftService;
using tests::TestOffice;

namespace {

constexpr const char* registerVariable = "HOANHAP_TEST_REGISTER";
const QString peoplePage = u"people"_s;
const Uuid an = Uuid::ofCode(u"person", u"an");
const Uuid ba = Uuid::ofCode(u"person", u"ba");

} // namespace

TEST_CASE("a draft stands for each form and record until it is discarded, the newest first", "[services]")
{
    TestOffice office;
    DraftService drafts(office.workspace());
    drafts.keep(peoplePage, an, "one");
    office.clock().advance(60'000);
    drafts.keep(peoplePage, ba, "two");
    office.clock().advance(60'000);
    drafts.keep(peoplePage, an, "three");
    drafts.keep(u"training"_s, an, "four");
    REQUIRE(drafts.of(peoplePage).size() == 2);
    CHECK(drafts.of(peoplePage)[0].content == "three");
    CHECK(drafts.of(peoplePage)[1].recordId == ba);
    REQUIRE(drafts.all().size() == 3);
    CHECK(drafts.all().back().recordId == ba);
    CHECK(drafts.all().back().form == peoplePage);
    drafts.discard(peoplePage, an);
    CHECK(drafts.of(peoplePage).size() == 1);
    CHECK(drafts.of(u"training"_s).size() == 1);
}

TEST_CASE("nobody gets to see the draft of another account", "[services][access]")
{
    TestOffice office;
    DraftService(office.workspace()).keep(peoplePage, an, "one");
    const QString secret = u"mật khẩu người khác"_s;
    REQUIRE(services::AccountService(office.workspace(), TestOffice::cheap)
                .add(u"lan"_s, u"Chị Lan"_s, domain::Role::Administrator, {}, secret));
    office.reopen(u"lan"_s, secret);
    CHECK(DraftService(office.workspace()).of(peoplePage).empty());
    office.reopen();
    CHECK(DraftService(office.workspace()).of(peoplePage).size() == 1);
}

TEST_CASE("a whole person goes into a draft and comes out of it, faults too", "[services]")
{
    TestOffice office;
    PersonFile file = tests::storedPerson(office.workspace());
    file.person.birth = text::PartialDate::ofYear(2050);
    file.person.note = u"dòng một\ndòng \"hai\""_s;
    file.needs.push_back({});
    file.needs.back().surveyedOn = QDate(2021, 2, 3);
    const QJsonObject json = services::draftOfFile(file, &PersonFile::person);
    const auto back = services::draftedFile<PersonFile>(json, &PersonFile::person);
    CHECK(services::sameFields(back.person, file.person));
    CHECK(back.person.id == file.person.id);
    CHECK(back.person.unitId == file.person.unitId);
    CHECK(back.person.rowVersion == file.person.rowVersion);
    REQUIRE(back.needs.size() == 1);
    CHECK(services::sameFields(back.needs[0], file.needs[0]));
}

TEST_CASE("a draft is there after the program was killed while somebody typed", "[services]")
{
    TestOffice office;
    office.close();
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(registerVariable), office.path());
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(SERVICES_TESTS_PROGRAM), {u"[.types until killed]"_s});
    REQUIRE(program.waitForReadyRead(30'000));
    program.kill(); // SIGKILL: nothing is tidied up
    program.waitForFinished();
    const int said = QByteArray(program.readAllStandardOutput()).count("typed\n");
    office.reopen();
    const auto drafts = DraftService(office.workspace()).of(peoplePage);
    REQUIRE(drafts.size() == 1);
    CHECK(drafts[0].content.size() >= said);
}

TEST_CASE("types until it is killed", "[.types until killed]")
{
    static const tests::FixedClock clock(QDate(2021, 12, 6));
    static tests::CountingRandom random;
    auto opened = services::RegisterAccess({clock, random}, TestOffice::cheap)
                      .open(qEnvironmentVariable(registerVariable), u"quantri"_s, TestOffice::password);
    REQUIRE(opened);
    for (int typed = 1;; ++typed) {
        DraftService(**opened).keep(peoplePage, an, QByteArray(typed, 'x'));
        std::printf("typed\n");
        std::fflush(stdout);
    }
}
