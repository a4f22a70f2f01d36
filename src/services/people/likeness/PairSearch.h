// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Likeness.h"
#include "services/people/likeness/SeenPerson.h"
#include "storage/sqlite/Stoppable.h"

namespace hoanhap::services {

/// All pairs of the register that may be one person, but for those somebody set aside as two people.
class PairSearch
{
public:
    explicit PairSearch(Workspace& workspace);

    /// More are not worked through in a day; the next search brings those behind them.
    static constexpr size_t mostShown = 500;

    struct Pair
    {
        SeenPerson one;
        SeenPerson other;
        domain::Likeness likeness;
    };
    struct Found
    {
        std::vector<Pair> pairs; ///< the likeliest first, at most `mostShown`
        qint64 all = 0;
    };
    /// Pairs of which at least one lies in the actor's scope, also across units. Some ten seconds for
    /// 100,000 people; storage.cancelled where `progress` stopped it.
    Result<Found> run(const storage::Progress& progress);

private:
    struct Weighed
    {
        Uuid one;
        Uuid other;
        domain::Likeness likeness;
    };
    std::vector<Weighed> weighed(const storage::Progress& goOn);
    Found shown(std::vector<Weighed> pairs);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
