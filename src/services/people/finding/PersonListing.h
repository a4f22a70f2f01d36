// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"
#include "storage/people/finding/PersonLines.h"
#include "storage/people/finding/PersonPlaces.h"

namespace hoanhap::services {

/// What a list of people is filled from, always within the actor's scope: places first, lines of those
/// that are looked at. Whole lists are found aside by PeopleSearch.
class PersonListing
{
public:
    explicit PersonListing(Workspace& workspace);

    /// A question with the actor's scope and the office's day.
    Result<storage::PeopleQuestion> question(
        const QString& text, const domain::PersonFilter& filter = {}, domain::PersonOrder order = {});
    /// The first places of a quick question, at once.
    Result<storage::PersonPlaces::First> first(const storage::PeopleQuestion& question, int limit);
    /// In no order; who is gone meanwhile is left out. With `asAt` what held on that past day.
    Result<std::vector<storage::PersonLine>> lines(const std::vector<qint64>& places,
        const domain::PersonColumns& columns, const std::optional<QDate>& asAt = std::nullopt);
    Result<std::vector<storage::PersonLine>> inBin(const domain::PersonColumns& columns, int limit);
    Result<std::vector<Uuid>> peopleAt(const std::vector<qint64>& places);
    /// Where a person stands in the name order; nothing for somebody in the bin.
    std::optional<qint64> placeOf(const Uuid& person);

private:
    Outcome allowed() { return m_workspace.allow(domain::Permission::ViewPeople); }

    Workspace& m_workspace;
};

} // namespace hoanhap::services
