// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/SuspectedPairs.h"
#include "office/TwinMaker.h"
#include "services/exchange/demo/DemoPeople.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;

namespace {

struct Share
{
    double recall = 0;
    double precision = 0;
};

/// Every tenth person stands twice, the second time as another list has them.
Share shareFound(int people, quint64 seed)
{
    services::DemoNames names;
    services::DemoDice dice(seed);
    const services::DemoPeople inventor(
        names, 2021, QDate(2021, 12, 31), {{Uuid::ofCode(u"unit", u"1"), names.communes}});
    const tests::TwinMaker twins(names);
    std::vector<domain::PersonTraits> traits;
    std::vector<std::pair<size_t, size_t>> planted;
    for (int i = 0; i < people; ++i) {
        const domain::PersonFile file = inventor.next(dice);
        traits.push_back(domain::PersonTraits::of(file));
        if (i % 10 != 0)
            continue;
        traits.push_back(domain::PersonTraits::of(twins.twinOf(file, dice)));
        planted.emplace_back(traits.size() - 2, traits.size() - 1);
    }
    const auto found = domain::suspectedPairs(traits, [](size_t) { return true; });
    size_t right = 0;
    for (const auto& pair : found)
        if (std::binary_search(planted.begin(), planted.end(), std::pair(pair.one, pair.other)))
            ++right;
    return {static_cast<double>(right) / static_cast<double>(planted.size()),
        found.empty() ? 0 : static_cast<double>(right) / static_cast<double>(found.size())};
}

} // namespace

TEST_CASE("whoever was entered twice is found, and few others are suspected", "[services][people]")
{
    const Share share = shareFound(20000, 7);
    CAPTURE(share.recall, share.precision);
    CHECK(share.recall >= 0.95);
    CHECK(share.precision >= 0.90);
}
