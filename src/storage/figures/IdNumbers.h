// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace hoanhap::storage {

/// An identifier as 128 bits; they stand in the order of their texts.
struct IdKey
{
    uint64_t high = 0;
    uint64_t low = 0;
    friend auto operator<=>(const IdKey&, const IdKey&) = default;

    /// Nothing for what is not the text of an identifier.
    static std::optional<IdKey> of(std::string_view text);
};

/// Numbers identifiers in the order in which they are met: 0, 1, 2 … They stand in one flat table,
/// because a figure looks up hundreds of thousands of them.
class IdNumbers
{
public:
    static constexpr int unknown = -1;

    /// `expected` identifiers find room at once; more may come.
    explicit IdNumbers(size_t expected);
    /// The number of an identifier, a new one where it was not met before; `unknown` for any other text.
    int numberOf(std::string_view id);
    /// `unknown` where it was not met.
    int find(std::string_view id) const;
    size_t size() const { return m_size; }

private:
    struct Slot
    {
        IdKey key;
        int number = unknown;
    };

    /// Where the key stands, or the free slot where it would.
    size_t slotOf(const IdKey& key) const;
    void grow();

    std::vector<Slot> m_slots; ///< a power of two of them, at most half of them taken
    size_t m_size = 0;
};

} // namespace hoanhap::storage
