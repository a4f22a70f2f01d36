// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keys/RegisterKey.h"

#include <cstring>
#include <new>
#include <sodium.h>
#include <utility>

namespace hoanhap::storage {

RegisterKey::RegisterKey() : m_bytes(nullptr)
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_bytes = static_cast<unsigned char*>(sodium_malloc(size));
    if (!m_bytes)
        throw std::bad_alloc();
}

RegisterKey RegisterKey::generate()
{
    RegisterKey key;
    randombytes_buf(key.m_bytes, size);
    return key;
}

RegisterKey RegisterKey::fromBytes(const unsigned char* bytes)
{
    RegisterKey key;
    std::memcpy(key.m_bytes, bytes, size);
    return key;
}

RegisterKey::RegisterKey(RegisterKey&& other) noexcept : m_bytes(std::exchange(other.m_bytes, nullptr)) { }

RegisterKey& RegisterKey::operator=(RegisterKey&& other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

RegisterKey::~RegisterKey()
{
    sodium_free(m_bytes); // wipes first; nothing for a null pointer
}

bool RegisterKey::operator==(const RegisterKey& other) const
{
    return sodium_memcmp(m_bytes, other.m_bytes, size) == 0;
}

} // namespace hoanhap::storage
