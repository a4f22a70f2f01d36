// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figures/IdNumbers.h"

#include <array>

namespace hoanhap::storage {

namespace {

constexpr size_t slotsAtFirst = 1024;
constexpr size_t idLength = 36;
constexpr uint8_t noDigit = 0xff;

constexpr std::array<uint8_t, 256> hexDigits()
{
    std::array<uint8_t, 256> values{};
    values.fill(noDigit);
    for (uint8_t digit = 0; digit < 10; ++digit)
        values['0' + digit] = digit;
    for (uint8_t digit = 10; digit < 16; ++digit)
        values['a' + digit - 10] = digit;
    return values;
}

} // namespace

std::optional<IdKey> IdKey::of(std::string_view text)
{
    static constexpr std::array<uint8_t, 256> digits = hexDigits();
    if (text.size() != idLength)
        return std::nullopt;
    IdKey key;
    int read = 0;
    for (const char letter : text) {
        if (letter == '-')
            continue;
        const uint8_t digit = digits[static_cast<uint8_t>(letter)];
        if (digit == noDigit)
            return std::nullopt;
        uint64_t& half = read++ < 16 ? key.high : key.low;
        half = half << 4 | digit;
    }
    return read == 32 ? std::optional(key) : std::nullopt;
}

IdNumbers::IdNumbers() : m_slots(slotsAtFirst) { }

size_t IdNumbers::slotOf(const IdKey& key) const
{
    const size_t last = m_slots.size() - 1;
    // Identifiers begin with the time they were made; the multiplication spreads what differs over all bits.
    const uint64_t mixed = (key.high ^ (key.low * 0x9e3779b97f4a7c15U)) * 0xff51afd7ed558ccdU;
    size_t slot = (mixed ^ mixed >> 32) & last;
    while (m_slots[slot].number != unknown && m_slots[slot].key != key)
        slot = (slot + 1) & last;
    return slot;
}

void IdNumbers::grow()
{
    std::vector<Slot> former(m_slots.size() * 2);
    former.swap(m_slots);
    for (const Slot& taken : former)
        if (taken.number != unknown)
            m_slots[slotOf(taken.key)] = taken;
}

int IdNumbers::numberOf(std::string_view id)
{
    const auto key = IdKey::of(id);
    if (!key)
        return unknown;
    if (2 * m_size >= m_slots.size())
        grow();
    Slot& slot = m_slots[slotOf(*key)];
    if (slot.number == unknown)
        slot = {*key, static_cast<int>(m_size++)};
    return slot.number;
}

int IdNumbers::find(std::string_view id) const
{
    const auto key = IdKey::of(id);
    return key ? m_slots[slotOf(*key)].number : unknown;
}

} // namespace hoanhap::storage
