// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/PersonHistory.h"

#include "domain/ErrorCodes.h"
#include "office/KeptPerson.h"
#include "office/TestOffice.h"
#include "services/ErrorCodes.h"
#include "services/people/KeepingErrorCodes.h"
#include "services/people/PersonList.h"
#include "services/users/AccountService.h"

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::PersonHistory;
using tests::editedPerson;
using tests::storedPerson;
using tests::TestOffice;

namespace {

PersonHistory::Line lineOf(TestOffice& office, const Uuid& person, const QString& field)
{
    for (const auto& line : *PersonHistory(office.workspace()).of(person))
        if (line.field == field)
            return line;
    FAIL("no line about " << field.toStdString());
    return {};
}

domain::PersonFile personWithCard(TestOffice& office)
{
    return storedPerson(office.workspace(), [](domain::PersonFile& file) {
        domain::IdentityNumber card;
        card.kind = u"cmnd"_s;
        card.number = u"341234567"_s;
        file.identityNumbers.push_back(card);
    });
}

} // namespace

TEST_CASE("the history of a person says who changed which field from what to what, newest first",
    "[services][audit]")
{
    TestOffice office;
    const auto first = storedPerson(office.workspace());
    const auto second = editedPerson(
        office.workspace(), first, [](domain::PersonFile& file) { file.person.occupation = u"Thợ hàn"_s; });
    editedPerson(
        office.workspace(), second, [](domain::PersonFile& file) { file.person.occupation = u"Thợ mộc"_s; });
    const auto lines = PersonHistory(office.workspace()).of(first.person.id);
    REQUIRE(lines);
    REQUIRE(lines->size() == 3);
    CHECK(lines->at(0).before == u"Thợ hàn"_s);
    CHECK(lines->at(0).after == u"Thợ mộc"_s);
    CHECK(lines->at(0).accountName == u"Quản trị"_s);
    CHECK(lines->at(1).after == u"Thợ hàn"_s);
    CHECK(lines->at(2).field == u"full_name"_s);
    CHECK(lines->at(2).what == PersonHistory::What::Added);
}

TEST_CASE("the history says nothing of the place of a row among its like", "[services][audit]")
{
    TestOffice office;
    const auto first = storedPerson(office.workspace(), [](domain::PersonFile& file) {
        for (const QString& number : {u"0912345678"_s, u"0987654321"_s}) {
            domain::Contact phone;
            phone.kind = u"phone"_s;
            phone.value = number;
            file.contacts.push_back(phone);
        }
    });
    editedPerson(office.workspace(), first,
        [](domain::PersonFile& file) { std::swap(file.contacts[0], file.contacts[1]); });
    const auto lines = PersonHistory(office.workspace()).of(first.person.id);
    REQUIRE(lines);
    CHECK(lines->size() == 5); // the name, two kinds and two numbers
    for (const PersonHistory::Line& line : *lines)
        CHECK(line.field != u"position"_s);
}

TEST_CASE("a former value comes back by an ordinary save, which the history shows too", "[services][audit]")
{
    TestOffice office;
    const auto first =
        storedPerson(office.workspace(), [](domain::PersonFile& file) { file.person.note = u"cũ"_s; });
    editedPerson(office.workspace(), first, [](domain::PersonFile& file) { file.person.note = u"mới"_s; });
    PersonHistory history(office.workspace());
    const auto line = lineOf(office, first.person.id, u"note"_s);
    REQUIRE(PersonHistory::mayRestore(line));
    REQUIRE(history.restore(first.person.id, line));
    CHECK(services::PersonService(office.workspace()).load(first.person.id)->person.note == u"cũ"_s);
    CHECK(lineOf(office, first.person.id, u"note"_s).after == u"cũ"_s);
}

TEST_CASE("a former name is found again in the list when it comes back", "[services][audit]")
{
    TestOffice office;
    const auto first = storedPerson(office.workspace());
    editedPerson(
        office.workspace(), first, [](domain::PersonFile& file) { file.person.fullName = u"Lê Văn Bé"_s; });
    REQUIRE(PersonHistory(office.workspace())
                .restore(first.person.id, lineOf(office, first.person.id, u"full_name"_s)));
    CHECK(services::PersonList(office.workspace()).search(u"an"_s, 5)->size() == 1);
    CHECK(services::PersonList(office.workspace()).search(u"bé"_s, 5)->empty());
}

TEST_CASE("a row that was removed comes back as it was", "[services][audit]")
{
    TestOffice office;
    const auto stored = personWithCard(office);
    editedPerson(office.workspace(), stored, [](domain::PersonFile& file) { file.identityNumbers.clear(); });
    PersonHistory history(office.workspace());
    const auto lines = *history.of(stored.person.id);
    REQUIRE(lines.front().what == PersonHistory::What::Removed);
    REQUIRE(PersonHistory::mayRestore(lines.front()));
    REQUIRE(history.restore(stored.person.id, lines.front()));
    const auto file = *services::PersonService(office.workspace()).load(stored.person.id);
    REQUIRE(file.identityNumbers.size() == 1);
    CHECK(file.identityNumbers[0].number == u"341234567"_s);
    CHECK(services::PersonList(office.workspace()).search(u"341234567"_s, 5)->size() == 1);
    CHECK(history.restore(stored.person.id, lines.front()).has(services::keeping::valueGone));
}

TEST_CASE("a former value that the rules refuse does not come back", "[services][audit]")
{
    TestOffice office;
    const auto stored = personWithCard(office);
    PersonHistory history(office.workspace());
    auto line = lineOf(office, stored.person.id, u"number"_s);
    line.what = PersonHistory::What::Changed; // from nothing, as it was added
    CHECK(history.restore(stored.person.id, line).has(domain::errors::numberMissing));
    editedPerson(office.workspace(), stored, [](domain::PersonFile& file) { file.identityNumbers.clear(); });
    CHECK(history.restore(stored.person.id, line).has(services::keeping::valueGone));
}

TEST_CASE("who may only look reads the history and restores nothing", "[services][audit][access]")
{
    TestOffice office;
    const auto first = storedPerson(office.workspace());
    editedPerson(office.workspace(), first, [](domain::PersonFile& file) { file.person.note = u"x"_s; });
    const QString secret = u"mật khẩu người xem"_s;
    REQUIRE(services::AccountService(office.workspace(), TestOffice::cheap)
                .add(u"xem"_s, u"Người xem"_s, domain::Role::Viewer, {}, secret));
    office.reopen(u"xem"_s, secret);
    PersonHistory history(office.workspace());
    const auto lines = history.of(first.person.id);
    REQUIRE(lines);
    CHECK(history.restore(first.person.id, lines->front()).has(services::errors::notAllowed));
}
