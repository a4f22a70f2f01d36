// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace hoanhap::storage {

inline constexpr qsizetype sealKeySize = 32;

QByteArray newSealKey();
/// XChaCha20-Poly1305 under a 32-byte key, as base64; `bound` is covered by the seal without being in it.
QByteArray sealed(const QByteArray& content, const QByteArray& bound, const QByteArray& key);
std::optional<QByteArray> unsealed(const QByteArray& base64, const QByteArray& bound, const QByteArray& key);
/// BLAKE2b-256 in hexadecimal.
QByteArray chainHash(const QByteArray& bytes);

} // namespace hoanhap::storage
