// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/RandomSource.h"

#include <QRandomGenerator>

namespace hoanhap {

void SystemRandom::fill(std::span<std::byte> bytes)
{
    for (std::byte& byte : bytes)
        byte = static_cast<std::byte>(QRandomGenerator::system()->generate());
}

} // namespace hoanhap
