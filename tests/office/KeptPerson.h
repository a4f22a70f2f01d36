// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/PersonService.h"
#include "services/people/finding/PersonListing.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

namespace hoanhap::tests {

/// Stores somebody new, as `fill` makes the file out.
template <typename Fill>
domain::PersonFile storedPerson(services::Workspace& workspace, Fill fill)
{
    services::PersonService people(workspace);
    const domain::PersonFile base = people.blank();
    domain::PersonFile file = base;
    file.person.fullName = QStringLiteral("Lê Văn An");
    fill(file);
    const auto saved = people.save(base, file);
    REQUIRE(saved);
    return saved->file;
}

inline domain::PersonFile storedPerson(services::Workspace& workspace)
{
    return storedPerson(workspace, [](domain::PersonFile&) {});
}

/// Identifiers of the people whom the bin shows.
inline std::vector<Uuid> peopleInBin(services::Workspace& workspace)
{
    const auto lines = services::PersonListing(workspace).inBin({}, 10);
    REQUIRE(lines);
    std::vector<Uuid> people;
    for (const storage::PersonLine& line : *lines)
        people.push_back(line.id);
    return people;
}

/// Stores what `edit` makes of a file.
template <typename Edit>
domain::PersonFile editedPerson(services::Workspace& workspace, const domain::PersonFile& base, Edit edit)
{
    domain::PersonFile file = base;
    edit(file);
    const auto saved = services::PersonService(workspace).save(base, file);
    REQUIRE(saved);
    return saved->file;
}

} // namespace hoanhap::tests
