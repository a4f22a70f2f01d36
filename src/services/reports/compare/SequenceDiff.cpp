// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/compare/SequenceDiff.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace hoanhap::services {

namespace {

using NumberSpan = std::span<const int>;

/// The furthest place on each diagonal after every number of edits, for the way back.
class EditGraph
{
public:
    EditGraph(NumberSpan before, NumberSpan after) : m_before(before), m_after(after) { }

    /// Nothing where more than `most` elements would have to go or come.
    std::optional<PositionPairs> pairs(int most)
    {
        const int end = static_cast<int>(m_before.size() + m_after.size());
        for (int edits = 0; edits <= std::min(most, end); ++edits)
            if (advance(edits))
                return wayBack();
        return std::nullopt;
    }

private:
    /// Diagonals −edits … edits; every second one is used.
    using Round = std::vector<int>;

    static int at(const Round& round, int diagonal)
    {
        const int middle = static_cast<int>(round.size()) / 2;
        const int place = diagonal + middle;
        return place < 0 || place >= static_cast<int>(round.size()) ? -1 : round[static_cast<size_t>(place)];
    }
    /// Whether the way to this diagonal goes over the one above: an element of `after` comes in.
    static bool fromAbove(const Round& last, int diagonal, int edits)
    {
        return diagonal == -edits || (diagonal != edits && at(last, diagonal - 1) < at(last, diagonal + 1));
    }
    int begin(int edits, int diagonal) const
    {
        if (edits == 0)
            return 0;
        const Round& last = m_rounds[static_cast<size_t>(edits) - 1];
        return fromAbove(last, diagonal, edits) ? at(last, diagonal + 1) : at(last, diagonal - 1) + 1;
    }
    bool advance(int edits)
    {
        Round round(2 * static_cast<size_t>(edits) + 1, -1);
        const int before = static_cast<int>(m_before.size());
        const int after = static_cast<int>(m_after.size());
        bool arrived = false;
        for (int diagonal = -edits; diagonal <= edits && !arrived; diagonal += 2) {
            int x = begin(edits, diagonal);
            while (x < before && x - diagonal < after
                && m_before[static_cast<size_t>(x)] == m_after[static_cast<size_t>(x - diagonal)])
                ++x;
            round[static_cast<size_t>(diagonal + edits)] = x;
            arrived = x >= before && x - diagonal >= after;
        }
        m_rounds.push_back(std::move(round));
        return arrived;
    }
    PositionPairs wayBack() const
    {
        PositionPairs pairs;
        int x = static_cast<int>(m_before.size());
        int y = static_cast<int>(m_after.size());
        for (int edits = static_cast<int>(m_rounds.size()) - 1; edits >= 0; --edits) {
            const int diagonal = x - y;
            for (const int from = begin(edits, diagonal); x > from; --x, --y)
                pairs.emplace_back(x - 1, y - 1);
            if (edits == 0)
                break;
            const bool above = fromAbove(m_rounds[static_cast<size_t>(edits) - 1], diagonal, edits);
            above ? --y : --x;
        }
        std::ranges::reverse(pairs);
        return pairs;
    }

    NumberSpan m_before;
    NumberSpan m_after;
    std::vector<Round> m_rounds;
};

/// Those of `pairs`, which rise in `before`, that also rise in `after`: as many as can be.
PositionPairs longestRising(const PositionPairs& pairs)
{
    std::vector<size_t> ends; // by length less one, which pair ends the best chain of that length
    std::vector<std::optional<size_t>> previous(pairs.size());
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto place = std::ranges::lower_bound(
            ends, pairs[i].second, {}, [&](size_t pair) { return pairs[pair].second; });
        if (place != ends.begin())
            previous[i] = *std::prev(place);
        if (place == ends.end())
            ends.push_back(i);
        else
            *place = i;
    }
    PositionPairs rising;
    if (!ends.empty())
        for (std::optional<size_t> i = ends.back(); i; i = previous[*i])
            rising.push_back(pairs[*i]);
    std::ranges::reverse(rising);
    return rising;
}

/// Elements that stand once on each side.
PositionPairs anchors(NumberSpan before, NumberSpan after)
{
    struct Seen
    {
        int times = 0;
        int place = 0;
    };
    std::unordered_map<int, Seen> inAfter;
    std::unordered_map<int, int> inBefore;
    for (size_t i = 0; i < after.size(); ++i) {
        Seen& seen = inAfter[after[i]];
        seen = {seen.times + 1, static_cast<int>(i)};
    }
    for (const int element : before)
        ++inBefore[element];
    PositionPairs once;
    for (size_t i = 0; i < before.size(); ++i) {
        const auto found = inAfter.find(before[i]);
        if (found != inAfter.end() && found->second.times == 1 && inBefore[before[i]] == 1)
            once.emplace_back(static_cast<int>(i), found->second.place);
    }
    return longestRising(once);
}

} // namespace

PositionPairs commonPositions(NumberSpan before, NumberSpan after, int mostEdits)
{
    if (auto pairs = EditGraph(before, after).pairs(mostEdits))
        return std::move(*pairs);
    const auto between = [&](int x, int endX, int y, int endY) {
        return EditGraph(stretchOf(before, x, endX), stretchOf(after, y, endY))
            .pairs(mostEdits)
            .value_or(PositionPairs());
    };
    return pairsAround(
        anchors(before, after), static_cast<int>(before.size()), static_cast<int>(after.size()), between);
}

} // namespace hoanhap::services
