// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/RandomSource.h"

#include <cstring>

namespace hoanhap {

SystemRandom::SystemRandom() : m_generator(QRandomGenerator::securelySeeded()) { }

void SystemRandom::fill(std::span<std::byte> bytes)
{
    while (!bytes.empty()) {
        const quint64 word = m_generator.generate64();
        const size_t count = std::min(bytes.size(), sizeof word);
        std::memcpy(bytes.data(), &word, count);
        bytes = bytes.subspan(count);
    }
}

} // namespace hoanhap
