// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exchange/demo/DemoNames.h"
#include "services/records/Change.h"

namespace hoanhap::services {

/// Invented answers to whether people are ready to work, for a share of them: reasons, holds, changes of
/// mind, and what stands in the way.
class DemoReadiness
{
public:
    DemoReadiness(Change& change, int year) : m_change(change), m_year(year) { }

    void addFor(const std::vector<Uuid>& people, DemoDice& dice);

private:
    void addNotes(const Uuid& person, DemoDice& dice);
    void addNote(const Uuid& person, const QString& state, QDate day, DemoDice& dice);
    void addObstacle(const Uuid& person, DemoDice& dice);

    Change& m_change;
    int m_year;
};

} // namespace hoanhap::services
