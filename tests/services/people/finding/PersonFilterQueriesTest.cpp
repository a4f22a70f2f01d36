// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activities/OutreachSession.h"
#include "domain/cases/Readiness.h"
#include "services/exchange/demo/DemoRegister.h"
#include "services/people/finding/FoundPeople.h"
#include "services/records/Change.h"
#include "support/ErrorPrinting.h"

#include <QSet>
#include <algorithm>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using domain::ConditionKind;
using domain::PersonCondition;
using domain::PersonFile;

namespace {

const QDate filterDay(2021, 12, 6);

PersonCondition condition(ConditionKind kind, const QStringList& codes = {}, std::optional<int> most = {})
{
    PersonCondition made;
    made.kind = kind;
    made.codes = codes;
    made.most = most;
    return made;
}

using Meets = std::function<bool(const PersonFile&)>;

/// The same condition, counted over whole files.
template <typename Row>
bool anyOf(const std::vector<Row>& rows, const std::function<bool(const Row&)>& meets)
{
    return std::any_of(rows.begin(), rows.end(), meets);
}

QSet<Uuid> counted(services::Workspace& workspace, const Meets& meets)
{
    QSet<Uuid> people;
    for (const domain::Person& person : workspace.stores().of<domain::Person>().all())
        if (meets(*services::PersonService(workspace).load(person.id)))
            people.insert(person.id);
    return people;
}

QSet<Uuid> filtered(services::Workspace& workspace, const std::vector<PersonCondition>& conditions)
{
    const std::vector<Uuid> people = searchAll(workspace, {}, {conditions});
    const QSet<Uuid> set(people.begin(), people.end());
    CHECK(set.size() == static_cast<qsizetype>(people.size())); // nobody twice
    return set;
}

bool needs(const PersonFile& file, const QString& kind)
{
    return anyOf<domain::Need>(file.needs, [&](const auto& need) {
        return need.kind == kind
            && (need.state == domain::NeedState::Open || need.state == domain::NeedState::BeingMet);
    });
}

bool isOfSex(const PersonFile& file, const QString& sex)
{
    return file.person.sex == sex;
}

bool releasedWithin(const PersonFile& file, int months)
{
    return anyOf<domain::LegalStatus>(file.statuses, [&](const auto& status) {
        return status.releasedOn && *status.releasedOn >= filterDay.addMonths(-months)
            && *status.releasedOn <= filterDay;
    });
}

bool hasStatus(const PersonFile& file, const QString& kind)
{
    return anyOf<domain::LegalStatus>(
        file.statuses, [&](const auto& status) { return status.kind == kind && !status.endedOn; });
}

bool works(const PersonFile& file)
{
    return anyOf<domain::WorkSituation>(file.workSituations, [](const auto& work) {
        return (work.state == u"stable"_s || work.state == u"unstable"_s)
            && (!work.validTo || *work.validTo >= filterDay);
    });
}

void noteReadiness(services::Change& change, const Uuid& person, const QString& state, QDate day,
    std::optional<QDate> until = {})
{
    domain::Readiness readiness;
    readiness.personId = person;
    readiness.state = state;
    readiness.notedOn = day;
    readiness.onHoldUntil = until;
    change.add(readiness);
}

} // namespace

TEST_CASE("each condition finds whom a count over the files finds", "[services][people]")
{
    TestOffice office;
    services::Workspace& workspace = office.workspace();
    REQUIRE(services::DemoRegister(workspace).fill({300, 2021, 3}, [](int) { return true; }));
    PersonCondition age = condition(ConditionKind::Age, {}, 30);
    age.least = 20;
    const std::vector<std::pair<PersonCondition, Meets>> all{
        {condition(ConditionKind::Sex, {u"female"_s}),
            [](const auto& file) { return isOfSex(file, u"female"_s); }},
        {condition(ConditionKind::Need, {u"job"_s}), [](const auto& file) { return needs(file, u"job"_s); }},
        {condition(ConditionKind::Status, {u"amnesty"_s}),
            [](const auto& file) { return hasStatus(file, u"amnesty"_s); }},
        {condition(ConditionKind::ReleasedWithin, {}, 12),
            [](const auto& file) { return releasedWithin(file, 12); }},
        {condition(ConditionKind::NoJob), [](const auto& file) { return !works(file); }},
        {age,
            [](const auto& file) {
                const int years = file.person.birth.ageOn(filterDay);
                return !file.person.birth.isEmpty() && years >= 20 && years <= 30;
            }},
    };
    for (const auto& [asked, meets] : all) {
        INFO(domain::codeOf(asked.kind).toStdString());
        CHECK(filtered(workspace, {asked}) == counted(workspace, meets));
    }
}

TEST_CASE("conditions combine, with each other and with what is typed", "[services][people]")
{
    TestOffice office;
    services::Workspace& workspace = office.workspace();
    REQUIRE(services::DemoRegister(workspace).fill({300, 2021, 3}, [](int) { return true; }));
    const domain::PersonFilter filter{
        {condition(ConditionKind::Sex, {u"male"_s}), condition(ConditionKind::Need, {u"job"_s, u"loan"_s})}};
    const QSet<Uuid> expected = counted(workspace, [](const PersonFile& file) {
        return isOfSex(file, u"male"_s) && (needs(file, u"job"_s) || needs(file, u"loan"_s));
    });
    REQUIRE(expected.size() > 3);
    CHECK(filtered(workspace, filter.conditions) == expected);
    QSet<Uuid> nguyens;
    for (const Uuid& id : searchAll(workspace, u"nguyen"_s))
        if (expected.contains(id))
            nguyens.insert(id);
    const std::vector<Uuid> both = searchAll(workspace, u"nguyen"_s, filter);
    CHECK(QSet<Uuid>(both.begin(), both.end()) == nguyens);
}

TEST_CASE("who turned 18 lately is found by day, by month and by year of birth", "[services][people]")
{
    TestOffice office;
    const auto born = [&](const QString& name, const text::PartialDate& birth) {
        enterPerson(office.workspace(), name, [&](PersonFile& file) { file.person.birth = birth; });
    };
    born(u"Lê Văn An"_s, text::PartialDate::ofDay({2003, 12, 6})); // filterDay
    born(u"Lê Văn Bảo"_s, text::PartialDate::ofDay({2003, 12, 7})); // tomorrow
    born(u"Lê Văn Cảnh"_s, text::PartialDate::ofDay({2003, 6, 6})); // six months ago: the day before counts
    born(u"Lê Văn Dũng"_s, text::PartialDate::ofDay({2003, 6, 7}));
    born(u"Lê Văn Em"_s, text::PartialDate::ofMonth(2003, 9));
    born(u"Lê Văn Giang"_s, {});
    const auto found = searchAll(office.workspace(), {}, {{condition(ConditionKind::TurnedAdult, {}, 6)}});
    CHECK(
        namesOf(office.workspace(), found) == QStringList{u"Lê Văn An"_s, u"Lê Văn Dũng"_s, u"Lê Văn Em"_s});
}

TEST_CASE("never counselled is who came to no session", "[services][people]")
{
    TestOffice office;
    services::Workspace& workspace = office.workspace();
    const Uuid came = enterPerson(workspace, u"Lê Văn An"_s).person.id;
    const Uuid stayedAway = enterPerson(workspace, u"Lê Văn Bảo"_s).person.id;
    enterPerson(workspace, u"Lê Văn Cảnh"_s);
    domain::OutreachSession session;
    session.kind = u"individual"_s;
    session.heldOn = QDate(2021, 11, 2);
    REQUIRE(services::inOneChange(workspace, domain::Permission::EditActivities, workspace.actor().unitId,
        u"session.added"_s, [&](services::Change& change) -> Outcome {
            change.add(session);
            for (const auto& [person, attendance] :
                {std::pair(came, u"came"_s), std::pair(stayedAway, u"unexcused"_s)}) {
                domain::SessionParticipant participant;
                participant.sessionId = session.id;
                participant.personId = person;
                participant.attendance = attendance;
                change.add(participant);
            }
            return Done{};
        }));
    CHECK(namesOf(workspace, searchAll(workspace, {}, {{condition(ConditionKind::NeverCounselled)}}))
        == QStringList{u"Lê Văn Bảo"_s, u"Lê Văn Cảnh"_s});
}

TEST_CASE("a value of a filter is never read as SQL", "[services][people]")
{
    TestOffice office;
    enterPerson(office.workspace(), u"Lê Văn An"_s);
    for (const QString& code : {u"') OR 1=1 --"_s, u":p1"_s, u"\""_s})
        CHECK(searchAll(office.workspace(), {}, {{condition(ConditionKind::Sex, {code})}}).empty());
}

TEST_CASE("readiness and hold are asked of the newest note that stands", "[services][people]")
{
    TestOffice office;
    services::Workspace& workspace = office.workspace();
    const Uuid ready = enterPerson(workspace, u"Lê Văn An"_s).person.id;
    const Uuid changed = enterPerson(workspace, u"Lê Văn Bảo"_s).person.id;
    const Uuid held = enterPerson(workspace, u"Lê Văn Cảnh"_s).person.id;
    enterPerson(workspace, u"Lê Văn Dũng"_s); // nobody noted anything
    REQUIRE(services::inOneChange(workspace, domain::Permission::EditPeople, workspace.actor().unitId,
        u"readiness.added"_s, [&](services::Change& change) -> Outcome {
            noteReadiness(change, ready, u"declined"_s, {2021, 3, 1});
            noteReadiness(change, ready, u"ready"_s, {2021, 9, 1});
            noteReadiness(change, changed, u"ready"_s, {2021, 3, 1}, QDate(2022, 3, 1));
            noteReadiness(change, changed, u"declined"_s, {2021, 10, 1}); // takes the hold back
            noteReadiness(change, held, u"needs_support"_s, {2021, 11, 1}, filterDay);
            return Done{};
        }));
    const auto found = [&](const PersonCondition& asked) {
        return namesOf(workspace, searchAll(workspace, {}, {{asked}}));
    };
    CHECK(found(condition(ConditionKind::Readiness, {u"ready"_s})) == QStringList{u"Lê Văn An"_s});
    CHECK(found(condition(ConditionKind::Readiness, {u"declined"_s, u"needs_support"_s}))
        == QStringList{u"Lê Văn Bảo"_s, u"Lê Văn Cảnh"_s});
    CHECK(found(condition(ConditionKind::OnHold)) == QStringList{u"Lê Văn Cảnh"_s});
}

TEST_CASE("who was entered with a commune that was merged is found under what it is now", "[services]")
{
    TestOffice office;
    services::Workspace& workspace = office.workspace();
    for (const QString& commune : {u"2021:29965"_s, u"2021:29866"_s})
        enterPerson(workspace, u"Lê Văn An"_s, [&](PersonFile& file) {
            file.residences.emplace_back().areaCode = commune;
            file.residences.back().kind = u"permanent"_s;
        });
    CHECK(filtered(workspace, {condition(ConditionKind::Commune, {u"2025:29955"_s})}).size() == 1);
    CHECK(filtered(workspace, {condition(ConditionKind::Commune, {u"2021:29965"_s})}).size() == 1);
    CHECK(filtered(workspace, {condition(ConditionKind::Commune, {u"2025:29955"_s, u"2021:29866"_s})}).size()
        == 2);
}
