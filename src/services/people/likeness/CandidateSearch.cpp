// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/likeness/CandidateSearch.h"

#include "domain/people/ComparisonKeys.h"
#include "domain/people/ReviewErrorCodes.h"
#include "storage/people/TraitQueries.h"
#include "storage/people/likeness/LikenessQueries.h"
#include "storage/people/review/SetAsideQueries.h"
#include "storage/sqlite/Transaction.h"

#include <QHash>
#include <algorithm>

namespace hoanhap::services {

using domain::PersonTraits;

namespace {

// A key that few hold says enough to look at each of them; of those under a common one (a year in a
// commune, a common name) names and births are looked at first.
constexpr size_t few = 16;
constexpr int mostOfAKey = 300; // of a million people some 150 share a year and a commune
constexpr size_t mostGlances = 96; // each reads pages that lie anywhere in the file
constexpr size_t mostOfCommonKeys = 16; // twice as many found no twin more among a million people

PersonTraits traitsAtAGlance(const QString& fullName, const text::PartialDate& birth)
{
    domain::PersonFile file;
    file.person.fullName = fullName;
    file.person.birth = birth;
    return PersonTraits::of(file);
}

bool isWholeNameAlone(const PersonTraits& traits)
{
    return traits.freeNameKey.contains(u' ') && traits.birth.isEmpty() && traits.numbers.isEmpty();
}

/// Whoever stands under several common keys, or under one that fewer share, is likelier than who stands
/// under a single one of hundreds, and that is known before anything is read.
std::vector<qint64> likeliestOf(const QHash<qint64, double>& weights)
{
    std::vector<std::pair<double, qint64>> order;
    for (auto holder = weights.cbegin(); holder != weights.cend(); ++holder)
        order.emplace_back(-holder.value(), holder.key());
    std::sort(order.begin(), order.end());
    order.resize(std::min(order.size(), mostGlances));
    std::vector<qint64> places;
    for (const auto& [weight, place] : order)
        places.push_back(place);
    return places;
}

} // namespace

CandidateSearch::CandidateSearch(Workspace& workspace) : m_workspace(workspace) { }

std::vector<qint64> CandidateSearch::likeliestAt(
    const std::vector<qint64>& places, const PersonTraits& traits)
{
    PersonTraits glance = traits;
    glance.numbers.clear();
    glance.communes.clear();
    glance.tiedCommunes.clear();
    glance.phones.clear();
    glance.relatives.clear();
    std::vector<std::pair<double, qint64>> weighed;
    for (const auto& person : storage::LikenessQueries(m_workspace.session()).glancesAt(places)) {
        const auto birth = text::PartialDate::fromStored(person.birth).value_or(text::PartialDate());
        weighed.emplace_back(
            domain::likenessOf(glance, traitsAtAGlance(person.fullName, birth)).weight, person.place);
    }
    std::stable_sort(weighed.begin(), weighed.end(),
        [](const auto& one, const auto& other) { return one.first > other.first; });
    weighed.resize(std::min(weighed.size(), mostOfCommonKeys));
    std::vector<qint64> likeliest;
    for (const auto& [weight, place] : weighed)
        likeliest.push_back(place);
    return likeliest;
}

std::vector<Uuid> CandidateSearch::worthALook(const PersonTraits& traits)
{
    storage::LikenessQueries queries(m_workspace.session());
    std::vector<qint64> places;
    QHash<qint64, double> common;
    for (const quint64 key : domain::ComparisonKeys::of(traits).asked) {
        const std::vector<qint64> holders = queries.holdersOf(key, mostOfAKey);
        if (holders.size() <= few)
            places.insert(places.end(), holders.begin(), holders.end());
        else
            for (const qint64 holder : holders)
                common[holder] += 1.0 / static_cast<double>(holders.size());
    }
    const std::vector<qint64> likeliest = likeliestAt(likeliestOf(common), traits);
    places.insert(places.end(), likeliest.begin(), likeliest.end());
    return queries.peopleAt(places);
}

Result<std::vector<CandidateSearch::Candidate>> CandidateSearch::find(
    const domain::PersonFile& typed, NameAlone nameAlone)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople); !allowed)
        return allowed.errors();
    const storage::ReadTransaction sameState(m_workspace.session());
    storage::TraitQueries stored(m_workspace.session());
    PersonTraits traits = PersonTraits::of(typed);
    traits.tieCommunes(stored.communeLines());
    const bool namesakes = nameAlone == NameAlone::Enough && isWholeNameAlone(traits);
    const QSet<Uuid> others = storage::SetAsideQueries(m_workspace.session())
                                  .othersOf(typed.person.id, domain::errors::review::samePerson.latin1());
    std::vector<std::pair<Uuid, domain::Likeness>> likely;
    for (const auto& person : stored.of(worthALook(traits)))
        if (person.id != typed.person.id && !others.contains(person.id))
            if (domain::Likeness likeness = domain::likenessOf(traits, person.traits);
                likeness.possible() || (namesakes && traits.freeNameKey == person.traits.freeNameKey))
                likely.emplace_back(person.id, std::move(likeness));
    std::sort(likely.begin(), likely.end(), [](const auto& one, const auto& other) {
        return std::pair(-one.second.weight, one.first) < std::pair(-other.second.weight, other.first);
    });
    likely.resize(std::min(likely.size(), most));
    std::vector<Uuid> ids;
    for (const auto& [id, likeness] : likely)
        ids.push_back(id);
    std::vector<Candidate> candidates;
    for (SeenPerson& person : seenPeople(m_workspace, ids)) {
        const auto found = std::find_if(
            likely.begin(), likely.end(), [&](const auto& one) { return one.first == person.id; });
        candidates.push_back({std::move(person), std::move(found->second)});
    }
    return candidates;
}

} // namespace hoanhap::services
