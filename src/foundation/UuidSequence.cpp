// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/UuidSequence.h"

#include "foundation/RandomSource.h"

#include <algorithm>
#include <array>

namespace hoanhap {

namespace {

constexpr int greatestCounter = 0xFFF; // the 12 bits behind the version
constexpr int beginnings = 0x7FF; // a counter begins in their lower half, so that there is room above it

} // namespace

Uuid UuidSequence::next(qint64 unixMilliseconds, RandomSource& random)
{
    if (unixMilliseconds > m_milliseconds || m_counter == greatestCounter) {
        std::array<std::byte, 2> chance;
        random.fill(chance);
        m_milliseconds = std::max(unixMilliseconds, m_milliseconds + 1);
        m_counter = (std::to_integer<int>(chance[0]) << 8 | std::to_integer<int>(chance[1])) & beginnings;
    } else {
        ++m_counter;
    }
    return Uuid::version7(m_milliseconds, m_counter, random);
}

} // namespace hoanhap
