// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/SuspectedPairs.h"

#include "domain/people/ComparisonKeys.h"

#include <algorithm>

namespace hoanhap::domain {

namespace {

struct Held
{
    quint64 key;
    size_t person;

    auto operator<=>(const Held&) const = default;
};

class Meetings
{
public:
    explicit Meetings(const std::vector<PersonTraits>& people)
    {
        m_asked.reserve(people.size());
        for (size_t i = 0; i < people.size(); ++i) {
            ComparisonKeys keys = ComparisonKeys::of(people[i]);
            for (const quint64 key : keys.held)
                m_held.push_back({key, i});
            m_asked.push_back(std::move(keys.asked));
        }
        std::sort(m_held.begin(), m_held.end());
    }

    /// Whoever comes later in the list and shares a key. Keys are asked for and held alike, so that
    /// nobody is missed by looking one way.
    std::vector<size_t> laterThan(size_t person) const
    {
        std::vector<size_t> others;
        for (const quint64 key : m_asked[person])
            for (auto held = std::upper_bound(m_held.begin(), m_held.end(), Held{key, person});
                 held != m_held.end() && held->key == key; ++held)
                others.push_back(held->person);
        std::sort(others.begin(), others.end());
        others.erase(std::unique(others.begin(), others.end()), others.end());
        return others;
    }

private:
    std::vector<Held> m_held;
    std::vector<std::vector<quint64>> m_asked;
};

} // namespace

std::vector<SuspectedPair> suspectedPairs(
    const std::vector<PersonTraits>& people, const std::function<bool(size_t)>& goOn)
{
    constexpr size_t step = 1000;
    std::vector<SuspectedPair> pairs;
    const Meetings meetings(people);
    for (size_t i = 0; i < people.size(); ++i) {
        if (i % step == 0 && !goOn(i))
            break;
        for (const size_t other : meetings.laterThan(i))
            if (Likeness likeness = likenessOf(people[i], people[other]); likeness.suspected())
                pairs.push_back({i, other, std::move(likeness)});
    }
    std::stable_sort(pairs.begin(), pairs.end(),
        [](const auto& a, const auto& b) { return a.likeness.weight > b.likeness.weight; });
    return pairs;
}

} // namespace hoanhap::domain
