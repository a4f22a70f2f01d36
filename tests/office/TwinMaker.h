// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"
#include "services/exchange/demo/DemoNames.h"

namespace hoanhap::tests {

/// The same person as another clerk would enter from another list: each list with its own gaps and
/// slips of the pen. At least one of name, birth and number is always spoilt or gone.
class TwinMaker
{
public:
    explicit TwinMaker(services::DemoNames& names) : m_names(names) { }
    domain::PersonFile twinOf(const domain::PersonFile& file, services::DemoDice& dice) const;

private:
    void spoilName(domain::Person& person, services::DemoDice& dice) const;
    void spoilBirth(domain::Person& person, services::DemoDice& dice) const;
    void spoilNumber(domain::PersonFile& file, services::DemoDice& dice) const;
    void moveAway(domain::PersonFile& file, services::DemoDice& dice) const;

    services::DemoNames& m_names;
};

} // namespace hoanhap::tests
