// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/ActKind.h"
#include "services/exchange/demo/DemoNames.h"
#include "services/records/Change.h"

#include <map>
#include <optional>

namespace hoanhap::services {

/// Invents what an office did for its people in one year: plan, dispatches, classes, sessions,
/// referrals, loans.
class DemoActs
{
public:
    DemoActs(Change& change, const DemoNames& names, int year, const std::vector<Uuid>& people)
        : m_change(change)
        , m_names(names)
        , m_year(year)
        , m_people(people)
    {
    }
    void addAll(DemoDice& dice);

private:
    std::optional<Uuid> taskOf(domain::ActKind kind) const;
    void addClass(DemoDice& dice);
    void addSession(DemoDice& dice);
    void addReferral(const Uuid& person, DemoDice& dice);
    void addLoan(const Uuid& person, DemoDice& dice);
    QDate day(DemoDice& dice) const { return QDate(m_year, 1, 1).addDays(dice.below(330)); }

    Change& m_change;
    const DemoNames& m_names;
    int m_year;
    const std::vector<Uuid>& m_people;
    std::map<domain::ActKind, Uuid> m_tasks;
    int m_classes = 0; ///< added so far
};

} // namespace hoanhap::services
