// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

#include <functional>
#include <map>
#include <vector>

namespace hoanhap::services {

struct DemoPeopleMade;

/// Fills an empty register with invented people and what was done for them.
class DemoRegister
{
public:
    explicit DemoRegister(Workspace& workspace);

    struct Wish
    {
        int people = 200;
        int year = 2025;
        quint64 seed = 1; ///< the same seed gives the same people and acts
    };
    /// Commits every 10,000 people. `progress` gets the people made so far; false stops it.
    Result<std::map<QString, int>> fill(const Wish& wish, const std::function<bool(int)>& progress);

private:
    Result<DemoPeopleMade> addPeople(const Wish& wish, const std::function<bool(int)>& progress);
    Result<std::map<QString, int>> addActs(const Wish& wish, const DemoPeopleMade& people);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
