// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/RandomSource.h"

#include <cstdint>

namespace hoanhap::tests {

/// Bytes that repeat from run to run: the same seed gives the same identifiers.
class CountingRandom final : public RandomSource
{
public:
    explicit CountingRandom(std::uint64_t seed = 1) : m_state(seed) { }
    void fill(std::span<std::byte> bytes) override;

private:
    std::uint64_t m_state;
};

} // namespace hoanhap::tests
