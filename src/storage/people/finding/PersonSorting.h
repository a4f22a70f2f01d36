// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/finding/PersonColumn.h"
#include "foundation/Uuid.h"

#include <QDate>
#include <functional>
#include <string>
#include <vector>

namespace hoanhap::storage {

class Session;

/// Keeps what everybody is sorted by in an order other than by name (table `person_sorting`), so that the
/// first page of such a list costs the same among ten people and among a million.
///
/// It holds codes where a catalogue has the words: a catalogue or a unit that is called otherwise changes
/// the order of a few codes, not a million rows. Triggers note whose file was written, by whatever way;
/// whoever changed something calls renew() before the end of the change.
class PersonSorting
{
public:
    explicit PersonSorting(Session& session) : m_session(session) { }

    /// Makes anew what is kept of those whose files were written. To be called inside the transaction, after
    /// PersonIndex::flush.
    void renew(QDate today);
    /// Nobody waits to be renewed: each() tells what the register holds.
    bool isUpToDate();

    /// Places of everybody whom one of `units` looks after (empty: every unit), those who have nothing in
    /// the column last; within what is equal in name order. A batch at a time; ends where `take` says false.
    using Take = std::function<bool(const std::vector<qint64>& batch)>;
    void each(const domain::PersonOrder& order, const std::vector<Uuid>& units, const Take& take);

private:
    /// Who stands together; groups come in their order.
    struct Group;
    std::vector<Group> groupsOf(const domain::PersonOrder& order);
    std::vector<Group> groupsOfWords(const domain::PersonOrder& order);

    Session& m_session;
};

} // namespace hoanhap::storage
