// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/AsAt.h"
#include "services/exchange/demo/DemoRegister.h"
#include "services/people/asat/PeopleOnDay.h"
#include "services/people/finding/FoundPeople.h"

#include <QSet>
#include <algorithm>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using domain::ConditionKind;
using domain::PersonColumn;
using domain::PersonCondition;
using domain::PersonFile;

namespace {

const QDate pastDay(2020, 6, 30);

PersonCondition asAt(QDate day)
{
    PersonCondition condition;
    condition.kind = ConditionKind::AsAt;
    condition.from = day;
    return condition;
}

PersonCondition oneOf(ConditionKind kind, const QString& code)
{
    PersonCondition condition;
    condition.kind = kind;
    condition.codes = {code};
    return condition;
}

bool hadStatus(const PersonFile& file, const QString& kind = {})
{
    return std::any_of(file.statuses.begin(), file.statuses.end(), [&](const auto& status) {
        return !status.kind.isEmpty() && (kind.isEmpty() || status.kind == kind)
            && domain::heldOn(status, pastDay);
    });
}

/// Somebody who served a sentence in one place and lives in another today, whose need was met since.
PersonFile movedSince(services::Workspace& workspace)
{
    return enterPerson(workspace, u"Lê Văn An"_s, [](PersonFile& file) {
        file.statuses.resize(2);
        file.statuses[0].kind = u"suspended_sentence"_s;
        file.statuses[0].fromDate = QDate(2019, 1, 1);
        file.statuses[0].endedOn = QDate(2020, 12, 31);
        file.statuses[0].endReason = u"became_other"_s;
        file.statuses[1].kind = u"sentence_served"_s;
        file.statuses[1].releasedOn = QDate(2021, 1, 1);
        file.residences.resize(2);
        file.residences[0].areaCode = u"2021:29863"_s;
        file.residences[0].hamlet = u"Khóm 2"_s;
        file.residences[0].validTo = QDate(2020, 12, 31);
        file.residences[1].areaCode = u"2021:29890"_s;
        file.residences[1].hamlet = u"Ấp 5"_s;
        file.residences[1].validFrom = QDate(2021, 1, 1);
        file.needs.resize(1);
        file.needs[0].kind = u"job"_s;
        file.needs[0].surveyedOn = QDate(2020, 1, 5);
        file.needs[0].state = domain::NeedState::Met;
        file.needs[0].closedOn = QDate(2021, 2, 1);
    });
}

} // namespace

TEST_CASE("the list as at a day is as long as the count on that day, and true to the files", "[services]")
{
    TestOffice office;
    services::Workspace& workspace = office.workspace();
    REQUIRE(services::DemoRegister(workspace).fill({300, 2021, 3}, [](int) { return true; }));
    QSet<Uuid> expected;
    for (const domain::Person& person : workspace.stores().of<domain::Person>().all())
        if ((!person.closedOn || *person.closedOn > pastDay)
            && hadStatus(*services::PersonService(workspace).load(person.id)))
            expected.insert(person.id);
    const auto found = searchAll(workspace, {}, {{asAt(pastDay)}});
    CHECK(QSet<Uuid>(found.begin(), found.end()) == expected);
    REQUIRE(expected.size() > 3);
    const auto table = services::PeopleOnDay(workspace).count(pastDay);
    const auto all = std::find_if(
        table->lines.begin(), table->lines.end(), [](const auto& line) { return line.unitName.isEmpty(); });
    REQUIRE(all != table->lines.end());
    CHECK(all->people == std::ssize(found));
}

TEST_CASE("conditions beside a past day ask what held on it", "[services]")
{
    TestOffice office;
    services::Workspace& workspace = office.workspace();
    movedSince(workspace);
    const auto finds = [&](const PersonCondition& condition) {
        return !searchAll(workspace, {}, {{asAt(pastDay), condition}}).empty();
    };
    CHECK(finds(oneOf(ConditionKind::Status, u"suspended_sentence"_s)));
    CHECK_FALSE(finds(oneOf(ConditionKind::Status, u"sentence_served"_s)));
    CHECK(finds(oneOf(ConditionKind::Commune, u"2021:29863"_s)));
    CHECK_FALSE(finds(oneOf(ConditionKind::Commune, u"2021:29890"_s)));
    CHECK(finds(oneOf(ConditionKind::Need, u"job"_s))); // it was met in 2021
    CHECK(searchAll(workspace, {}, {{asAt(QDate(2018, 12, 31))}}).empty()); // nothing had begun
    CHECK(searchAll(workspace, {}, {{oneOf(ConditionKind::Need, u"job"_s)}}).empty()); // today
}

TEST_CASE("the columns of a list as at a day show what held on it", "[services]")
{
    TestOffice office;
    const PersonFile file = movedSince(office.workspace());
    services::PersonListing listing(office.workspace());
    const std::vector<qint64> place{*listing.placeOf(file.person.id)};
    const domain::PersonColumns columns{PersonColumn::Status, PersonColumn::Hamlet, PersonColumn::Needs};
    const auto then = listing.lines(place, columns, pastDay)->front();
    const auto now = listing.lines(place, columns)->front();
    CHECK(then[PersonColumn::Hamlet] == u"Khóm 2"_s);
    CHECK(now[PersonColumn::Hamlet] == u"Ấp 5"_s);
    CHECK_FALSE(then[PersonColumn::Needs].isEmpty());
    CHECK(now[PersonColumn::Needs].isEmpty());
    CHECK(then[PersonColumn::Status] != now[PersonColumn::Status]);
}
