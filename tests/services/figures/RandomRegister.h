// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/TestOffice.h"
#include "services/records/Change.h"

#include <random>

namespace hoanhap::tests {

/// Fills a register with people and acts of every kind between 2018 and 2022, as untidy as registers
/// become: missing days, several statuses at once, transfers, rows and people in the bin.
class RandomRegister
{
public:
    RandomRegister(services::Workspace& workspace, unsigned seed);
    void fill(int people);

private:
    int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_dice); }
    bool chance(int percent) { return below(100) < percent; }
    QDate day() { return QDate(2018, 1, 1).addDays(below(5 * 365)); }
    std::optional<QDate> dayOrNone(int percentNone)
    {
        return chance(percentNone) ? std::nullopt : std::optional(day());
    }
    QString oneOf(const QStringList& list) { return list[below(static_cast<int>(list.size()))]; }
    const Uuid& somebody() { return m_people[static_cast<size_t>(below(static_cast<int>(m_people.size())))]; }
    const Uuid& someUnit() { return m_units[static_cast<size_t>(below(static_cast<int>(m_units.size())))]; }
    /// Adds it for one of the units; every twentieth goes into the bin.
    template <typename Record>
    void put(Record& record);

    void addUnits();
    void addPerson();
    void addStatuses(const Uuid& person);
    void addSituation(const Uuid& person);
    void addNeeds(const Uuid& person);
    void addClass();
    void addLearners(const Uuid& vocationalClass);
    void addSession();
    void addReferral();
    void addLoan();

    services::Workspace& m_workspace;
    std::mt19937 m_dice;
    services::Change* m_change = nullptr;
    std::vector<Uuid> m_units;
    std::vector<Uuid> m_people;
};

} // namespace hoanhap::tests
