// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figures/IdNumbers.h"

#include <algorithm>
#include <array>
#include <bit>

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
    uint8_t wrong = 0;
    const auto part = [&](size_t from, size_t length) {
        uint64_t value = 0;
        for (size_t place = from; place < from + length; ++place) {
            const uint8_t digit = digits[static_cast<uint8_t>(text[place])];
            wrong |= digit;
            value = value << 4 | (digit & 0xfU);
        }
        return value;
    };
    const IdKey key{part(0, 8) << 32 | part(9, 4) << 16 | part(14, 4), part(19, 4) << 48 | part(24, 12)};
    const bool dashes = text[8] == '-' && text[13] == '-' && text[18] == '-' && text[23] == '-';
    return dashes && wrong < 0x10 ? std::optional(key) : std::nullopt;
}

IdNumbers::IdNumbers(size_t expected) : m_slots(std::bit_ceil(std::max(slotsAtFirst, 2 * expected + 1))) { }

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
