// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/needs/NeedSurvey.h"

#include "domain/needs/NeedErrorCodes.h"
#include "office/KeptPerson.h"
#include "office/TestOffice.h"
#include "services/needs/AnsweredNeeds.h"
#include "services/records/Change.h"
#include "storage/ErrorCodes.h"

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using domain::Need;
using domain::NeedState;
using services::NeedSurvey;
namespace surveyFaults = hoanhap::domain::errors::needs;

namespace {

const NeedSurvey::Head springSurvey{QDate(2021, 5, 10), u"Khảo sát của xã"_s};

Uuid villager(TestOffice& office, const QString& name, const QString& area = u"2021:29965"_s)
{
    return storedPerson(office.workspace(), [&](domain::PersonFile& file) {
        file.person.fullName = name;
        file.residences.emplace_back().areaCode = area;
        file.residences.back().kind = u"permanent"_s;
    }).person.id;
}

std::vector<Need> storedNeedsOf(TestOffice& office, const Uuid& person)
{
    return office.workspace().stores().of<Need>().whereEqual("person_id", person.toString());
}

NeedSurvey::Answer answerOf(const Uuid& person, const QStringList& kinds, const QString& occupation = {})
{
    return {person, kinds, occupation, {}};
}

/// An act inside a use case of its own.
template <typename Act>
Outcome carriedOut(TestOffice& office, Act act)
{
    return services::inOneChange(office.workspace(), domain::Permission::EditPeople,
        office.workspace().actor().unitId, u"test.act"_s,
        [&](services::Change& change) -> Outcome { return act(change); });
}

} // namespace

TEST_CASE("a survey lists who lives in the commune and is looked after", "[services][needs]")
{
    TestOffice office;
    const Uuid an = villager(office, u"Lê Văn An"_s);
    villager(office, u"Võ Văn Xa"_s, u"2021:29863"_s);
    const Uuid binned = villager(office, u"Trần Văn Bỏ"_s);
    REQUIRE(services::PersonService(office.workspace()).moveToBin(binned));
    REQUIRE(NeedSurvey(office.workspace()).store(springSurvey, {answerOf(an, {u"training"_s}, u"May"_s)}));
    const auto people = NeedSurvey(office.workspace()).peopleIn(u"2021:29965"_s, std::nullopt);
    REQUIRE(people);
    REQUIRE(people->size() == 1);
    CHECK(people->front().fullName == u"Lê Văn An"_s);
    CHECK(people->front().openNeeds == QStringList{u"training"_s});
    CHECK(people->front().occupation == u"May"_s);
    CHECK(people->front().surveyedOn == QDate(2021, 5, 10));
}

TEST_CASE("the commune of today takes in the people of those that went into it", "[services][needs]")
{
    TestOffice office;
    villager(office, u"Lê Văn An"_s, u"2021:29866"_s);
    villager(office, u"Lê Văn Bảo"_s, u"2021:29869"_s);
    const auto people = NeedSurvey(office.workspace()).peopleIn(u"2025:29869"_s, std::nullopt);
    REQUIRE(people);
    CHECK(people->size() == 2);
}

TEST_CASE(
    "a survey is stored whole: new needs, those that stood, and that there is none", "[services][needs]")
{
    TestOffice office;
    const Uuid an = villager(office, u"Lê Văn An"_s);
    const Uuid bao = villager(office, u"Lê Văn Bảo"_s);
    const Uuid silent = villager(office, u"Lê Văn Cảnh"_s);
    NeedSurvey survey(office.workspace());
    REQUIRE(survey.store(springSurvey, {answerOf(an, {u"job"_s})}));
    const auto stored = survey.store({QDate(2021, 9, 1), u"Công an xã"_s},
        {answerOf(an, {u"job"_s, u"training"_s}, u"May"_s), answerOf(silent, {}),
            answerOf(bao, {u"none"_s})});
    REQUIRE(stored);
    CHECK(stored->people == 2);
    CHECK(stored->added == 1);
    CHECK(stored->withoutNeed == 1); // which is no need
    CHECK(stored->stoodBefore == 1);
    const std::vector<Need> needs = storedNeedsOf(office, an);
    REQUIRE(needs.size() == 2);
    CHECK(needs[0].surveyedOn == QDate(2021, 5, 10));
    CHECK(needs[1].occupation == u"May"_s);
    CHECK(needs[1].source == u"Công an xã"_s);
    CHECK(storedNeedsOf(office, bao).front().kind == u"none"_s);
    CHECK(storedNeedsOf(office, silent).empty());
}

TEST_CASE("where one row of a survey is at fault nothing is stored", "[services][needs]")
{
    TestOffice office;
    const Uuid an = villager(office, u"Lê Văn An"_s);
    const Uuid bao = villager(office, u"Lê Văn Bảo"_s);
    NeedSurvey survey(office.workspace());
    const auto refused =
        survey.store(springSurvey, {answerOf(an, {u"job"_s}), answerOf(bao, {u"none"_s, u"loan"_s})});
    REQUIRE_FALSE(refused);
    CHECK(refused.errors() == Errors{{surveyFaults::noneBesideOthers, u"row[1].kind"_s}});
    CHECK(storedNeedsOf(office, an).empty());
    const auto broken = survey.store(springSurvey, {answerOf(an, {u"job"_s}), answerOf(bao, {u"loan"_s})},
        [](double part) { return part < 0.4; });
    CHECK(broken.has(storage::errors::cancelled));
    CHECK(storedNeedsOf(office, an).empty());
}

TEST_CASE("a survey has a day that has come, and says something", "[services][needs]")
{
    TestOffice office;
    const Uuid an = villager(office, u"Lê Văn An"_s);
    NeedSurvey survey(office.workspace());
    CHECK(survey.store({}, {answerOf(an, {u"job"_s})}).has(surveyFaults::surveyDayMissing));
    CHECK(
        survey.store({QDate(2021, 12, 7), {}}, {answerOf(an, {u"job"_s})}).has(surveyFaults::surveyDayAhead));
    CHECK(survey.store(springSurvey, {answerOf(an, {})}).has(surveyFaults::nothingMarked));
    CHECK(survey.store(springSurvey, {answerOf(an, {u"job"_s}, u"May"_s)})
              .has(surveyFaults::occupationWithoutTraining));
}

TEST_CASE("an act meets the needs asked for before it, and gives them back when it comes to nothing",
    "[services][needs]")
{
    TestOffice office;
    const Uuid an = villager(office, u"Lê Văn An"_s);
    REQUIRE(NeedSurvey(office.workspace()).store(springSurvey, {answerOf(an, {u"job"_s, u"loan"_s})}));
    const Uuid act = Uuid::ofCode(u"test"_s, u"referral"_s);
    const auto answer = [&](QDate day, NeedState state) {
        REQUIRE(carriedOut(office, [&](services::Change& change) {
            return services::answerNeeds(change, an, {u"job"_s}, {u"referral"_s, act, day, state});
        }));
        return storedNeedsOf(office, an).front();
    };
    CHECK(answer({2021, 5, 9}, NeedState::BeingMet).state == NeedState::Open);
    CHECK(answer({2021, 6, 1}, NeedState::BeingMet).metById == act);
    const Need met = answer({2021, 7, 1}, NeedState::Met);
    CHECK(met.state == NeedState::Met);
    CHECK(met.closedOn == QDate(2021, 7, 1));
    CHECK(storedNeedsOf(office, an)[1].state == NeedState::Open);
    REQUIRE(carriedOut(office,
        [&](services::Change& change) { return services::reopenNeeds(change, an, u"referral"_s, act); }));
    CHECK(storedNeedsOf(office, an).front().state == NeedState::Open);
    CHECK_FALSE(storedNeedsOf(office, an).front().closedOn);
}
