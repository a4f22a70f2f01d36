// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/finding/PersonSorting.h"
#include "domain/people/finding/PersonFilter.h"
#include "services/exchange/demo/DemoRegister.h"
#include "services/people/finding/FoundPeople.h"
#include "services/records/Change.h"
#include "text/letters/SortKey.h"

#include <algorithm>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using domain::PersonColumn;

namespace {

/// People as offices know them: with statuses, needs, sessions, homes and numbers.
struct FilledOffice
{
    FilledOffice()
    {
        REQUIRE(services::DemoRegister(workspace()).fill({300, 2021, 5}, [](int) { return true; }));
    }
    services::Workspace& workspace() { return office.workspace(); }
    storage::PeopleQuestion question(const QString& typed, domain::PersonOrder order)
    {
        return *services::PersonListing(workspace()).question(typed, {}, order);
    }
    std::vector<qint64> places(const storage::PeopleQuestion& question)
    {
        std::vector<qint64> all;
        storage::PersonPlaces(workspace().session()).each(question, [&](const std::vector<qint64>& batch) {
            all.insert(all.end(), batch.begin(), batch.end());
            return true;
        });
        return all;
    }
    TestOffice office;
};

/// What the order of the question has to be: the lines as a list shows them, put in order one by one.
std::vector<qint64> sortedByHand(FilledOffice& office, storage::PeopleQuestion question)
{
    const domain::PersonOrder order = std::exchange(question.order, {});
    std::vector<qint64> places = office.places(question);
    std::ranges::sort(places);
    const bool words = order.by != PersonColumn::Birth && order.by != PersonColumn::Number
        && order.by != PersonColumn::Phone && order.by != PersonColumn::LastCounselled;
    std::vector<std::pair<QByteArray, qint64>> shown;
    for (const storage::PersonLine& line :
        *services::PersonListing(office.workspace()).lines(places, {order.by}))
        shown.emplace_back(words && !line[order.by].isEmpty() ? text::numberedSortKey(line[order.by])
                                                              : line[order.by].toUtf8(),
            line.place);
    std::ranges::sort(shown, {}, [](const auto& line) { return line.second; });
    std::ranges::stable_sort(shown, [&](const auto& one, const auto& other) {
        if (one.first.isEmpty() != other.first.isEmpty())
            return other.first.isEmpty();
        return order.descending ? other.first < one.first : one.first < other.first;
    });
    places.clear();
    for (const auto& [key, place] : shown)
        places.push_back(place);
    return places;
}

void checkEveryOrder(FilledOffice& office, const QString& typed = {})
{
    REQUIRE(storage::PersonSorting(office.workspace().session()).isUpToDate());
    for (const auto& [column, code] : domain::Codes<PersonColumn>::all)
        for (const bool descending : {false, true})
            if (column != PersonColumn::Name) {
                INFO(code << (descending ? " descending" : ""));
                const auto question = office.question(typed, {column, descending});
                CHECK(office.places(question) == sortedByHand(office, question));
            }
}

/// Changes rows as every use case of the program does.
template <typename Record, typename Edit>
void changeEvery(FilledOffice& office, size_t step, Edit edit)
{
    services::Workspace& workspace = office.workspace();
    REQUIRE(services::asOneChange(
        workspace, workspace.actor().unitId, u"test.changed"_s,
        [&](services::Change& change) -> Outcome {
            const std::vector<Record> rows = workspace.stores().of<Record>().all();
            QStringList merged;
            for (size_t i = 0; i < rows.size(); i += step) {
                Record edited = rows[i];
                edit(edited);
                if (const Errors errors = change.edit(rows[i], edited, merged); !errors.empty())
                    return errors;
            }
            return Done{};
        },
        [](storage::Transaction& transaction) { transaction.commit(); }));
}

} // namespace

TEST_CASE("a list in any order stands as its lines would be sorted by hand", "[services][people]")
{
    FilledOffice office;
    checkEveryOrder(office);
    checkEveryOrder(office, u"van"_s); // many of them
    checkEveryOrder(office, u"cúc"_s); // few or none
}

TEST_CASE("a list in another order follows whatever is changed in people's files", "[services][people]")
{
    FilledOffice office;
    changeEvery<domain::LegalStatus>(office, 3, [](auto& status) { status.endedOn = QDate(2021, 11, 1); });
    changeEvery<domain::Need>(office, 4, [](auto& need) { need.state = domain::NeedState::Declined; });
    changeEvery<domain::Residence>(office, 5, [](auto& home) { home.validTo = QDate(2021, 10, 1); });
    changeEvery<domain::IdentityNumber>(
        office, 6, [](auto& number) { number.number = u"0"_s + number.number; });
    changeEvery<domain::Contact>(office, 2, [](auto& contact) { contact.value += u"1"_s; });
    changeEvery<domain::OutreachSession>(
        office, 2, [](auto& session) { session.heldOn = QDate(2020, 2, 3); });
    changeEvery<domain::SessionParticipant>(office, 3, [](auto& who) { who.attendance = u"absent"_s; });
    changeEvery<domain::Person>(office, 7, [](auto& person) {
        person.helperName = u"Ông Đặng Văn Ân"_s;
        person.sex = u"female"_s;
    });
    checkEveryOrder(office);
}

TEST_CASE("a unit that is called otherwise stands elsewhere in the list by units", "[services][people]")
{
    FilledOffice office;
    changeEvery<domain::Unit>(office, 2, [](auto& unit) { unit.shortName = u"Ấ "_s + unit.shortName; });
    checkEveryOrder(office);
}

TEST_CASE("in another order too a unit sees its own people, and nobody from the bin", "[services][people]")
{
    FilledOffice office;
    services::PersonService people(office.workspace());
    const auto everybody = searchAll(office.workspace(), {});
    const domain::PersonFile gone = *people.load(everybody.front());
    REQUIRE(people.moveToBin(gone.person.id));
    auto question = office.question({}, {PersonColumn::Birth, true});
    CHECK(office.places(question).size() == everybody.size() - 1);
    question.units = {people.load(everybody.back())->person.unitId};
    const auto seen = office.places(question);
    CHECK(seen == sortedByHand(office, question));
    CHECK(seen.size() < everybody.size() - 1);
}
