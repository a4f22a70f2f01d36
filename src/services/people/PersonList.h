// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"
#include "storage/people/PersonQueries.h"

namespace hoanhap::services {

/// Lists of people, always within the actor's scope, paged from the database.
class PersonList
{
public:
    explicit PersonList(Workspace& workspace);

    /// People in name order, `limit` rows from `offset`.
    Result<std::vector<storage::PersonRow>> page(qint64 offset, int limit);
    Result<qint64> count();

    /// People found by any words of the name (marks optional), number or phone; those whose marks
    /// match exactly first, each group in name order. An empty text gives the list itself.
    Result<std::vector<storage::PersonRow>> search(const QString& text, int limit);
    /// Whom a class or a referral names, of whatever unit; in no order.
    Result<std::vector<storage::PersonRow>> of(const std::vector<Uuid>& people);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
