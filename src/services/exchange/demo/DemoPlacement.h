// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exchange/demo/DemoNames.h"
#include "services/records/Change.h"

#include <QHash>

namespace hoanhap::services {

/// Invented employers and the work they offer, and what followed on the referrals of a made-up register.
class DemoPlacement
{
public:
    DemoPlacement(Change& change, const DemoNames& names, int year)
        : m_change(change)
        , m_names(names)
        , m_year(year)
    {
    }
    void addAll(DemoDice& dice);

private:
    void addEmployers(DemoDice& dice);
    void addVacancy(const Uuid& employer, DemoDice& dice);
    void followReferrals(DemoDice& dice);

    Change& m_change;
    const DemoNames& m_names;
    int m_year;
    QHash<QString, Uuid> m_employers; ///< by name
};

} // namespace hoanhap::services
