// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/likeness/PairSearch.h"

#include "domain/people/ReviewErrorCodes.h"
#include "domain/people/SuspectedPairs.h"
#include "storage/ErrorCodes.h"
#include "storage/StorageError.h"
#include "storage/people/TraitQueries.h"
#include "storage/people/review/SetAsideQueries.h"
#include "storage/sqlite/Transaction.h"

namespace hoanhap::services {

namespace {
constexpr double shareOfReading = 0.2; // the rest is comparing
} // namespace

PairSearch::PairSearch(Workspace& workspace) : m_workspace(workspace) { }

std::vector<PairSearch::Weighed> PairSearch::weighed(const storage::Progress& goOn)
{
    std::vector<storage::ComparedPerson> people;
    QSet<std::pair<Uuid, Uuid>> setAside;
    {
        const storage::ReadTransaction sameState(m_workspace.session());
        const storage::Stoppable reading(m_workspace.session(), goOn);
        people = storage::TraitQueries(m_workspace.session()).all({});
        setAside = storage::SetAsideQueries(m_workspace.session())
                       .pairs(domain::errors::review::samePerson.latin1());
    }
    std::vector<domain::PersonTraits> traits;
    traits.reserve(people.size());
    for (storage::ComparedPerson& person : people)
        traits.push_back(std::move(person.traits));
    auto pairs = domain::suspectedPairs(traits, [&](size_t done) {
        const double part = static_cast<double>(done) / static_cast<double>(people.size());
        return goOn(shareOfReading + (1 - shareOfReading) * part);
    });
    const Actor& actor = m_workspace.actor();
    std::vector<Weighed> weighed;
    for (domain::SuspectedPair& pair : pairs) {
        const auto& [one, other] = std::minmax(
            people[pair.one], people[pair.other], [](const auto& a, const auto& b) { return a.id < b.id; });
        if ((actor.covers(one.unitId) || actor.covers(other.unitId))
            && !setAside.contains({one.id, other.id}))
            weighed.push_back({one.id, other.id, std::move(pair.likeness)});
    }
    return weighed;
}

PairSearch::Found PairSearch::shown(std::vector<Weighed> pairs)
{
    Found found{{}, static_cast<qint64>(pairs.size())};
    pairs.resize(std::min(pairs.size(), mostShown));
    std::vector<Uuid> ids;
    for (const Weighed& pair : pairs)
        ids.insert(ids.end(), {pair.one, pair.other});
    QHash<Uuid, SeenPerson> seen;
    for (SeenPerson& person : seenPeople(m_workspace, ids))
        seen.insert(person.id, person);
    for (Weighed& pair : pairs)
        if (seen.contains(pair.one) && seen.contains(pair.other))
            found.pairs.push_back({seen[pair.one], seen[pair.other], std::move(pair.likeness)});
    return found;
}

Result<PairSearch::Found> PairSearch::run(const storage::Progress& progress)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople); !allowed)
        return allowed.errors();
    bool stopped = false;
    const storage::Progress goOn = [&](double part) {
        stopped = stopped || !progress(part);
        return !stopped;
    };
    try {
        std::vector<Weighed> pairs = weighed(goOn);
        if (!stopped)
            return shown(std::move(pairs));
    } catch (const storage::StorageError&) {
        if (!stopped)
            throw;
    }
    return Error{storage::errors::cancelled};
}

} // namespace hoanhap::services
