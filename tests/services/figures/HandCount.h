// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/Indicator.h"
#include "domain/training/VocationalClass.h"
#include "services/figures/HandTraits.h"

#include <map>
#include <set>

namespace hoanhap::tests {

/// Counts what the catalogue of indicators says, record by record in plain loops, and knows nothing of
/// the program's queries: what they say is held against it.
class HandCount
{
public:
    struct Counted
    {
        qint64 value = 0;
        std::map<domain::Breakdown, std::map<QString, qint64>> by; ///< units by code
        bool operator==(const Counted&) const = default;
    };
    HandCount(services::Workspace& workspace, domain::FigurePeriod period, QDate planBegan);

    std::map<QString, Counted> all();

private:
    /// What one record says of itself; the rest is its person's.
    struct Own
    {
        std::optional<QString> unit = {};
        std::optional<QString> commune = {};
        std::optional<QString> sex = {};
        std::optional<QString> occupation = {};
    };
    void countPeople();
    void countNeeds();
    void countSessions();
    void countClasses();
    bool servedOnce(const Uuid& person);
    void countGuests(const domain::VocationalClass& known, const Own& own);
    void countClassItself(const Uuid& vocationalClass, const Own& own);
    void countPlacement();
    void countLoans();

    void addPerson(const QString& indicator, const Uuid& person, std::optional<QString> occupation = {});
    void addRecord(const QString& indicator, std::optional<Uuid> person, qint64 amount, const Own& own);
    void addOnce(const QString& indicator, const std::set<Uuid>& people);

    bool inPeriod(const std::optional<QDate>& day) const
    {
        return day && m_period.from <= *day && *day <= m_period.to;
    }
    bool sincePlan(const std::optional<QDate>& day) const
    {
        return day && m_planBegan <= *day && *day <= m_period.to;
    }
    QString unitCode(const Uuid& unit) const { return m_unitCodes.value(unit); }

    services::Workspace& m_workspace;
    domain::FigurePeriod m_period;
    QDate m_planBegan;
    QHash<Uuid, QString> m_unitCodes;
    std::map<Uuid, HandTraits::Traits> m_people; ///< not in the bin
    std::map<QString, Counted> m_counted;
};

} // namespace hoanhap::tests
