// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
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

/// Numbers of a generator that the system seeds once: asking the system for every identifier took a
/// tenth of the time of filling a register.
class SystemRandom final : public RandomSource
{
public:
    SystemRandom();
    void fill(std::span<std::byte> bytes) override;

private:
    QRandomGenerator m_generator;
};

} // namespace hoanhap
