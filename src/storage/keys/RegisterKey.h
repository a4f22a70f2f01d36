// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <cstddef>
#include <optional>

namespace hoanhap::storage {

/// The 256 bits that open a register. They lie in memory that is locked against swapping and wiped
/// when the key goes; a key moves, it is never copied.
class RegisterKey
{
public:
    static constexpr size_t size = 32;

    static RegisterKey generate();
    static RegisterKey fromBytes(const unsigned char* bytes);
    RegisterKey(RegisterKey&& other) noexcept;
    RegisterKey& operator=(RegisterKey&& other) noexcept;
    ~RegisterKey();

    const unsigned char* bytes() const { return m_bytes; }
    bool operator==(const RegisterKey& other) const;

private:
    RegisterKey();
    unsigned char* m_bytes;
};

} // namespace hoanhap::storage
