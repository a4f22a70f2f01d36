// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Likeness.h"
#include "foundation/Uuid.h"

#include <vector>

namespace hoanhap::storage {

class Session;

/// A person as far as needed to find twins.
struct ComparedPerson
{
    Uuid id;
    domain::PersonTraits traits;
    Uuid unitId = {};
};

/// Reads what people are compared by; nobody from the bin. `units` empty means every unit.
class TraitQueries
{
public:
    explicit TraitQueries(Session& session);

    /// About a second for 100,000 people.
    std::vector<ComparedPerson> all(const std::vector<Uuid>& units);
    std::vector<ComparedPerson> of(const std::vector<Uuid>& people);
    /// Of every commune of the register that was merged.
    domain::CommuneLines communeLines();

private:
    std::vector<ComparedPerson> where(const std::string& condition);
    Session& m_session;
};

} // namespace hoanhap::storage
