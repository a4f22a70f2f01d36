// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace hoanhap {

/// Random bytes for identifiers. Keys are made by libsodium in `storage`, never here.
class RandomSource
{
public:
    virtual ~RandomSource() = default;
    virtual void fill(std::span<std::byte> bytes) = 0;
};

class SystemRandom final : public RandomSource
{
public:
    void fill(std::span<std::byte> bytes) override;
};

} // namespace hoanhap
