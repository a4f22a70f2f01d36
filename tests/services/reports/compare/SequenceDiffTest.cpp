// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/compare/SequenceDiff.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace hoanhap;
using services::commonPositions;

namespace {

using Numbers = std::vector<int>;

Numbers someNumbers(std::mt19937& random, size_t count, int kinds)
{
    Numbers numbers(count);
    for (int& number : numbers)
        number = static_cast<int>(random() % static_cast<unsigned>(kinds));
    return numbers;
}

/// The length of the longest common subsequence, by the table that everybody knows.
size_t longestCommon(const Numbers& a, const Numbers& b)
{
    std::vector<std::vector<size_t>> table(a.size() + 1, std::vector<size_t>(b.size() + 1));
    for (size_t i = 1; i <= a.size(); ++i)
        for (size_t j = 1; j <= b.size(); ++j)
            table[i][j] =
                a[i - 1] == b[j - 1] ? table[i - 1][j - 1] + 1 : std::max(table[i - 1][j], table[i][j - 1]);
    return table.back().back();
}

/// Equal elements only, in one order on both sides.
bool standsForEachOther(const services::PositionPairs& pairs, const Numbers& a, const Numbers& b)
{
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto& [x, y] = pairs[i];
        if (a[static_cast<size_t>(x)] != b[static_cast<size_t>(y)])
            return false;
        if (i > 0 && (x <= pairs[i - 1].first || y <= pairs[i - 1].second))
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("as much as can be is found to be equal in two sequences", "[services][compare]")
{
    std::mt19937 random(7);
    for (int turn = 0; turn < 2000; ++turn) {
        const Numbers a = someNumbers(random, random() % 14, 4);
        const Numbers b = someNumbers(random, random() % 14, 4);
        const auto pairs = commonPositions(a, b);
        REQUIRE(pairs.size() == longestCommon(a, b));
        REQUIRE(standsForEachOther(pairs, a, b));
    }
}

TEST_CASE("sequences that are too far apart still give true pairs", "[services][compare]")
{
    std::mt19937 random(8);
    for (int turn = 0; turn < 2000; ++turn) {
        const Numbers a = someNumbers(random, random() % 20, 9);
        const Numbers b = someNumbers(random, random() % 20, 9);
        REQUIRE(standsForEachOther(commonPositions(a, b, 2), a, b));
    }
}

TEST_CASE("what stands once on both sides is found again though all else differs", "[services][compare]")
{
    Numbers a(5000);
    Numbers b(5000);
    for (size_t i = 0; i < a.size(); ++i) {
        a[i] = static_cast<int>(i) + 10;
        b[i] = -static_cast<int>(i) - 10;
    }
    a[700] = b[4000] = 1;
    a[3000] = b[4500] = 2;
    CHECK(commonPositions(a, b) == services::PositionPairs{{700, 4000}, {3000, 4500}});
}
