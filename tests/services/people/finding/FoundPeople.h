// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/TestOffice.h"
#include "services/people/PersonService.h"
#include "services/people/finding/PeopleSearch.h"
#include "services/people/finding/PersonListing.h"

#include <catch2/catch_test_macros.hpp>

namespace hoanhap::tests {

/// Enters somebody whose file `fill` completes.
template <typename Fill>
domain::PersonFile enterPerson(services::Workspace& workspace, const QString& name, Fill fill)
{
    services::PersonService service(workspace);
    domain::PersonFile file = service.blank();
    const domain::PersonFile base = file;
    file.person.fullName = name;
    fill(file);
    const auto saved = service.save(base, file);
    REQUIRE(saved);
    return saved->file;
}

inline domain::PersonFile enterPerson(services::Workspace& workspace, const QString& name)
{
    return enterPerson(workspace, name, [](domain::PersonFile&) {});
}

/// Everybody whom the search aside finds, in its order.
inline std::vector<Uuid> searchAll(services::Workspace& workspace, const QString& text,
    const domain::PersonFilter& filter = {}, domain::PersonOrder order = {})
{
    services::PeopleSearch search(workspace);
    search.begin(*services::PersonListing(workspace).question(text, filter, order));
    std::vector<qint64> places;
    for (bool whole = false; !whole;) {
        search.waitForEnd(std::chrono::seconds(5));
        const services::PeopleSearch::Found found = search.take();
        places.insert(places.end(), found.places.begin(), found.places.end());
        whole = found.whole;
    }
    std::vector<Uuid> people;
    for (const qint64 place : places) {
        const std::vector<Uuid> one = *services::PersonListing(workspace).peopleAt({place});
        people.insert(people.end(), one.begin(), one.end());
    }
    return people;
}

inline QStringList namesOf(services::Workspace& workspace, const std::vector<Uuid>& people)
{
    QStringList names;
    for (const Uuid& id : people)
        names << services::PersonService(workspace).load(id)->person.fullName;
    return names;
}

} // namespace hoanhap::tests
