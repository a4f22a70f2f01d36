// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/merging/PersonMerging.h"
#include "services/records/Change.h"

namespace hoanhap::services {

/// One merge on its way back: what was entered since, and what else stands upon the merge.
class TakingApart
{
public:
    TakingApart(Workspace& workspace, domain::PersonMerge merge);

    const domain::PersonMerge& merge() const { return m_merge; }
    const std::vector<storage::MovedCell>& moved() const { return m_moved; }
    /// Why it cannot be taken apart now; nothing where it can.
    Errors obstacles() const;
    std::vector<PersonMerging::RowSince> rowsSince(storage::PersonMover& mover) const;
    std::vector<PersonMerging::FieldSince> fieldsSince(const domain::Person& now) const;
    /// The survivor with the fields of before the merge, but for those that were changed since.
    domain::Person survivorWithout(const domain::Person& now) const;
    /// The survivor and the other record with the number and the commune that will be theirs again.
    std::pair<SeenPerson, SeenPerson> seenApart(const domain::Person& survivorNow) const;
    /// Later merges into the same record must not bring back what this one had brought.
    Errors takeOutOfLater(Change& change) const;

private:
    bool isTouchedBy(const domain::PersonMerge& later) const;
    QStringList rowsBefore(const QString& table, const Uuid& person) const;
    void tellApart(SeenPerson& seen, const domain::Person& person) const;
    void findOwners(std::vector<PersonMerging::RowSince>& rows, storage::PersonMover& mover) const;

    Workspace& m_workspace;
    domain::PersonMerge m_merge;
    std::vector<storage::MovedCell> m_moved;
    std::vector<domain::PersonMerge> m_later; ///< into the same record, the earliest first
};

} // namespace hoanhap::services
