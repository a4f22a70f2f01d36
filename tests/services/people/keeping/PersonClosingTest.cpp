// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/closing/PersonClosing.h"

#include "office/KeptPerson.h"
#include "office/TestOffice.h"
#include "services/ErrorCodes.h"
#include "services/audit/PersonHistory.h"
#include "services/figures/Figures.h"
#include "services/people/KeepingErrorCodes.h"
#include "services/people/PersonList.h"
#include "services/users/AccountService.h"

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::PersonClosing;
using services::PersonService;
using tests::TestOffice;

namespace {

domain::PersonFile convicted(TestOffice& office, const std::optional<QDate>& expungedOn)
{
    return tests::storedPerson(office.workspace(), [&](domain::PersonFile& file) {
        domain::LegalStatus status;
        status.id = office.workspace().newId();
        status.kind = u"sentence_served"_s;
        status.releasedOn = QDate(2018, 2, 9);
        status.offence = u"Trộm cắp tài sản"_s;
        status.judgmentNumber = u"12/2015/HSST"_s;
        status.court = u"TAND huyện Cao Lãnh"_s;
        status.sentenceYears = 2;
        status.expungedOn = expungedOn;
        file.statuses.push_back(status);
        domain::AdditionalPenalty penalty;
        penalty.legalStatusId = status.id;
        penalty.kind = u"fine"_s;
        file.penalties.push_back(penalty);
    });
}

void signInAs(TestOffice& office, domain::Role role)
{
    const QString secret = u"mật khẩu người khác"_s;
    REQUIRE(services::AccountService(office.workspace(), TestOffice::cheap)
                .add(u"lan"_s, u"Chị Lan"_s, role, {}, secret));
    office.reopen(u"lan"_s, secret);
}

/// What the file says of the conviction, in one text.
QString judgedIn(const domain::PersonFile& file)
{
    QString all;
    for (const domain::LegalStatus& status : file.statuses)
        all += status.offence + status.judgmentNumber + status.court
            + QString::number(status.sentenceYears.value_or(0));
    return all + QString::number(file.penalties.size());
}

} // namespace

TEST_CASE("a record is hidden once every conviction in it is expunged, not before", "[services][people]")
{
    TestOffice office;
    const auto standing = convicted(office, std::nullopt);
    CHECK(PersonClosing(office.workspace())
              .closeAndHide(standing.person.id)
              .has(services::keeping::notExpunged));
    const auto ahead = convicted(office, QDate(2021, 12, 7));
    CHECK(
        PersonClosing(office.workspace()).closeAndHide(ahead.person.id).has(services::keeping::notExpunged));
    const auto innocent = tests::storedPerson(office.workspace());
    CHECK(PersonClosing(office.workspace())
              .closeAndHide(innocent.person.id)
              .has(services::keeping::notExpunged));
    const auto expunged = convicted(office, QDate(2021, 3, 1));
    const auto closed = PersonClosing(office.workspace()).closeAndHide(expunged.person.id);
    REQUIRE(closed);
    CHECK(closed->file.person.closedOn == QDate(2021, 12, 6));
    CHECK(judgedIn(closed->file) == u"00"_s);
}

TEST_CASE("a hidden record shows kind and days, keeps what was judged and takes edits", "[services][people]")
{
    TestOffice office;
    const Uuid person = convicted(office, QDate(2021, 3, 1)).person.id;
    REQUIRE(PersonClosing(office.workspace()).closeAndHide(person));
    const auto shown = *PersonService(office.workspace()).load(person);
    CHECK(judgedIn(shown) == u"00"_s);
    CHECK(shown.statuses[0].kind == u"sentence_served"_s);
    CHECK(shown.statuses[0].releasedOn == QDate(2018, 2, 9));
    const auto edited = tests::editedPerson(
        office.workspace(), shown, [](domain::PersonFile& file) { file.person.note = u"đã gọi"_s; });
    CHECK(judgedIn(edited) == u"00"_s);
    const auto whole = PersonClosing(office.workspace()).look(person);
    REQUIRE(whole);
    CHECK(judgedIn(*whole) == u"Trộm cắp tài sản12/2015/HSSTTAND huyện Cao Lãnh21"_s);
    CHECK(whole->person.note == u"đã gọi"_s);
}

TEST_CASE("of a hidden record no doubt about the conviction is told", "[services][people]")
{
    TestOffice office;
    const domain::PersonFile open = tests::editedPerson(
        office.workspace(), convicted(office, QDate(2020, 2, 10)), [](domain::PersonFile& file) {
            file.statuses.front().fromDate = QDate(2017, 1, 1); // before the release
        });
    const Uuid person = open.person.id;
    REQUIRE_FALSE(PersonService(office.workspace()).warningsOf(open).empty());
    REQUIRE(PersonClosing(office.workspace()).closeAndHide(person));
    const auto hidden = PersonService(office.workspace()).load(person);
    REQUIRE(hidden);
    for (const Error& warning : PersonService(office.workspace()).warningsOf(*hidden))
        CHECK_FALSE(warning.field.contains(u"status"_s));
}

TEST_CASE("the history of a hidden record does not tell what was judged", "[services][people]")
{
    TestOffice office;
    const Uuid person = convicted(office, QDate(2021, 3, 1)).person.id;
    REQUIRE(PersonClosing(office.workspace()).closeAndHide(person));
    for (const auto& line : *services::PersonHistory(office.workspace()).of(person)) {
        CHECK(line.entity != u"additional_penalty"_s);
        CHECK_FALSE(line.after.contains(u"Trộm"_s));
        CHECK_FALSE(line.after.contains(u"HSST"_s));
    }
}

TEST_CASE("the head alone looks at a hidden record, and the look is recorded", "[services][access]")
{
    TestOffice office;
    const Uuid person = convicted(office, QDate(2021, 3, 1)).person.id;
    REQUIRE(PersonClosing(office.workspace()).closeAndHide(person));
    signInAs(office, domain::Role::Clerk);
    CHECK(PersonClosing(office.workspace()).look(person).has(services::errors::notAllowed));
    office.reopen();
    REQUIRE(PersonClosing(office.workspace()).look(person));
    QStringList actions;
    office.workspace().audit().readOf(
        person, [&](const storage::AuditEvent& event) { actions << event.action; });
    CHECK(actions.count(u"person.hidden_viewed"_s) == 1);
}

TEST_CASE("hiding a record changes no count of the year before it was closed", "[services][people]")
{
    TestOffice office;
    const Uuid person = convicted(office, QDate(2021, 3, 1)).person.id;
    const auto managed = [&] {
        return services::Figures(office.workspace())
            .among({u"people_managed"_s}, QDate(2020, 1, 1), QDate(2020, 12, 31))
            ->front()
            .value;
    };
    const qint64 before = managed();
    REQUIRE(PersonClosing(office.workspace()).closeAndHide(person));
    CHECK(managed() == before);
    CHECK(before == 1);
    CHECK(services::PersonList(office.workspace()).page(0, 5)->front().statusKinds.isEmpty());
}

TEST_CASE(
    "the head reopens a hidden file, nobody below does, and all of it stands again", "[services][access]")
{
    TestOffice office;
    const Uuid person = convicted(office, QDate(2021, 3, 1)).person.id;
    REQUIRE(PersonClosing(office.workspace()).closeAndHide(person));
    signInAs(office, domain::Role::Clerk);
    CHECK(PersonClosing(office.workspace()).reopen(person).has(services::errors::notAllowed));
    office.reopen();
    REQUIRE(PersonClosing(office.workspace()).reopen(person));
    const auto file = *PersonService(office.workspace()).load(person);
    CHECK_FALSE(file.person.recordHidden);
    CHECK_FALSE(file.person.closedOn);
    CHECK(judgedIn(file) == u"Trộm cắp tài sản12/2015/HSSTTAND huyện Cao Lãnh21"_s);
}

TEST_CASE("a file that had been closed for another reason stays closed when it is reopened to sight",
    "[services][people]")
{
    TestOffice office;
    const auto file = convicted(office, QDate(2021, 3, 1));
    tests::editedPerson(office.workspace(), file, [](domain::PersonFile& edited) {
        edited.person.closedOn = QDate(2021, 5, 1);
        edited.person.closingReason = u"moved"_s;
    });
    REQUIRE(PersonClosing(office.workspace()).closeAndHide(file.person.id));
    REQUIRE(PersonClosing(office.workspace()).reopen(file.person.id));
    CHECK(PersonService(office.workspace()).load(file.person.id)->person.closedOn == QDate(2021, 5, 1));
}
