// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/Sealing.h"

#include <sodium.h>

namespace hoanhap::storage {

namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char* in(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* out(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

unsigned long long lengthOf(const QByteArray& bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

} // namespace

QByteArray newSealKey()
{
    QByteArray key(sealKeySize, '\0');
    randombytes_buf(key.data(), static_cast<size_t>(key.size()));
    return key;
}

QByteArray sealed(const QByteArray& content, const QByteArray& bound, const QByteArray& key)
{
    QByteArray bytes(nonceSize + content.size() + tagSize, '\0');
    randombytes_buf(bytes.data(), static_cast<size_t>(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(out(bytes) + nonceSize, nullptr, in(content),
        lengthOf(content), in(bound), lengthOf(bound), nullptr, in(bytes), in(key));
    return bytes.toBase64();
}

std::optional<QByteArray> unsealed(const QByteArray& base64, const QByteArray& bound, const QByteArray& key)
{
    const QByteArray bytes = QByteArray::fromBase64(base64);
    if (bytes.size() < nonceSize + tagSize)
        return std::nullopt;
    QByteArray content(bytes.size() - nonceSize - tagSize, '\0');
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(out(content), nullptr, nullptr,
        in(bytes) + nonceSize, lengthOf(bytes) - static_cast<unsigned long long>(nonceSize), in(bound),
        lengthOf(bound), in(bytes), in(key));
    if (failed)
        return std::nullopt;
    return content;
}

QByteArray chainHash(const QByteArray& bytes)
{
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(out(hash), static_cast<size_t>(hash.size()), in(bytes), lengthOf(bytes), nullptr, 0);
    return hash.toHex();
}

} // namespace hoanhap::storage
