// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"
#include "services/exchange/demo/DemoNames.h"

namespace hoanhap::services {

/// Invents people: who they are, where they live, what they served and what they need.
class DemoPeople
{
public:
    /// Where people of a unit live.
    struct UnitArea
    {
        Uuid unit;
        QStringList communes; ///< at least one
    };
    /// `year` is the one that most of what happens falls into, nothing later than `today`.
    DemoPeople(const DemoNames& names, int year, QDate today, std::vector<UnitArea> units)
        : m_names(names)
        , m_year(year)
        , m_today(today)
        , m_units(std::move(units))
    {
    }
    domain::PersonFile next(DemoDice& dice) const;
    /// Makes an invented person one who still serves and is due for release within half a year.
    void awaitRelease(domain::PersonFile& file, DemoDice& dice) const;

private:
    void addIdentity(domain::PersonFile& file, const QStringList& communes, DemoDice& dice) const;
    void addStatus(domain::PersonFile& file, DemoDice& dice) const;
    void addNeeds(domain::PersonFile& file, DemoDice& dice) const;
    /// What would lie ahead was a year earlier.
    QDate dayIn(int year, DemoDice& dice) const
    {
        const QDate day = QDate(year, 1, 1).addDays(dice.below(365));
        return day > m_today ? day.addYears(-1) : day;
    }

    const DemoNames& m_names;
    int m_year;
    QDate m_today;
    std::vector<UnitArea> m_units;
};

} // namespace hoanhap::services
