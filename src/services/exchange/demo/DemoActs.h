// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/ActKind.h"
#include "domain/training/ClassPartner.h"
#include "services/exchange/demo/DemoNames.h"
#include "services/records/Change.h"

#include <QHash>
#include <QSet>
#include <map>
#include <optional>

namespace hoanhap::services {

struct DemoPeopleMade
{
    std::vector<Uuid> ids; ///< of those for whom something was done: nobody who still serves
    QHash<Uuid, Uuid> units; ///< which manages whom, of all
};

/// Invents what an office did for its people in one year: plan, dispatches, classes, sessions,
/// referrals, loans; each by the unit that manages the people.
class DemoActs
{
public:
    DemoActs(Change& change, const DemoNames& names, int year, const DemoPeopleMade& people);
    void addAll(DemoDice& dice);

private:
    std::optional<Uuid> taskOf(domain::ActKind kind) const;
    void addClass(DemoDice& dice);
    void support(domain::Enrolment& learner);
    void addSession(DemoDice& dice);
    void addReferral(const Uuid& person, DemoDice& dice);
    bool hasServed(const Uuid& person) const;
    void addLoan(const Uuid& person, DemoDice& dice);
    /// Somebody of `unit`; of whichever unit where none is given yet, which it then is.
    Uuid anybodyOf(Uuid& unit, DemoDice& dice) const;
    QString nameOf(const Uuid& unit) const;
    QDate day(DemoDice& dice) const { return QDate(m_year, 1, 1).addDays(dice.below(330)); }
    /// As `day`, of what has happened already.
    QDate pastDay(DemoDice& dice) const;

    Change& m_change;
    const DemoNames& m_names;
    int m_year;
    const DemoPeopleMade& m_people;
    QHash<Uuid, std::vector<Uuid>> m_peopleOf; ///< of each unit
    std::map<domain::ActKind, Uuid> m_tasks;
    int m_classes = 0; ///< added so far
    int m_learners = 0;
    QSet<Uuid> m_supported;
};

} // namespace hoanhap::services
