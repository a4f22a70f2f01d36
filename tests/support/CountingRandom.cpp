// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/CountingRandom.h"

namespace hoanhap::tests {

void CountingRandom::fill(std::span<std::byte> bytes)
{
    for (std::byte& byte : bytes) {
        m_state = m_state * 6364136223846793005u + 1442695040888963407u;
        byte = static_cast<std::byte>(m_state >> 33);
    }
}

} // namespace hoanhap::tests
