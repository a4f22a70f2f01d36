// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/needs/AnsweredNeeds.h"

#include "domain/needs/NeedRules.h"
#include "domain/people/Person.h"

namespace hoanhap::services {

using domain::Need;
using domain::NeedState;

namespace {

/// `turn(need)` changes a need and says whether it did.
template <typename Turn>
Outcome turnNeeds(Change& change, const Uuid& person, Turn turn)
{
    auto& store = change.workspace().stores().of<Need>();
    for (const Need& stands : store.whereEqual("person_id", person.toString())) {
        Need turned = stands;
        if (!turn(turned))
            continue;
        QStringList merged;
        if (Errors faults = change.edit(stands, turned, merged); !faults.empty())
            return faults;
    }
    return Done{};
}

/// The same need is open already. That there is none is said anew at each survey.
bool answersTo(const Need& stands, const Need& found)
{
    const bool open = stands.state == NeedState::Open || stands.state == NeedState::BeingMet;
    if (!open || stands.kind != found.kind)
        return false;
    return domain::isUnanswered(stands) || stands.surveyedOn >= found.surveyedOn;
}

bool isAnsweredBy(const Need& need, const QString& entity, const Uuid& act)
{
    const bool answered = need.state == NeedState::BeingMet || need.state == NeedState::Met;
    return answered && need.metByEntity == entity && need.metById == act;
}

void openAgain(Need& need)
{
    need.state = NeedState::Open;
    need.closedOn.reset();
    need.metByEntity.clear();
    need.metById.reset();
}

} // namespace

Outcome answerNeeds(Change& change, const Uuid& person, const QStringList& kinds, const AnsweringAct& act)
{
    return turnNeeds(change, person, [&](Need& need) {
        const bool askedLater = need.surveyedOn && act.day.isValid() && *need.surveyedOn > act.day;
        const bool own = isAnsweredBy(need, act.entity, act.id);
        if (own && askedLater)
            openAgain(need); // the act's day was put right
        if (!kinds.contains(need.kind) || !(own || domain::isUnanswered(need)) || askedLater)
            return own && askedLater;
        need.state = act.state;
        need.closedOn.reset();
        if (act.state == NeedState::Met && act.day.isValid())
            need.closedOn = act.day;
        need.metByEntity = act.entity;
        need.metById = act.id;
        return true;
    });
}

Outcome reopenNeeds(Change& change, const Uuid& person, const QString& entity, const Uuid& act)
{
    return turnNeeds(change, person, [&](Need& need) {
        if (!isAnsweredBy(need, entity, act))
            return false;
        openAgain(need);
        return true;
    });
}

Result<bool> noteNeed(Change& change, const Uuid& person, const Need& found)
{
    storage::StorePool& stores = change.workspace().stores();
    const std::optional<domain::Person> holder = stores.of<domain::Person>().find(person);
    if (!holder || holder->deletedAt)
        return Error{errors::goneMeanwhile, {}, {QStringLiteral("person")}};
    for (const Need& stands : stores.of<Need>().whereEqual("person_id", person.toString())) {
        if (!answersTo(stands, found))
            continue;
        Need named = stands;
        if (stands.state == NeedState::Open && !found.occupation.isEmpty())
            named.occupation = found.occupation;
        QStringList merged;
        if (Errors faults = change.edit(stands, named, merged); !faults.empty())
            return faults;
        return false;
    }
    Need added = found;
    added.id = {};
    added.personId = person;
    added.unitId = holder->unitId;
    added.rowVersion = 0;
    change.add(added);
    return true;
}

} // namespace hoanhap::services
