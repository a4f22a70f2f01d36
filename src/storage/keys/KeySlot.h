// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"
#include "storage/keys/PasswordProfile.h"
#include "storage/keys/RegisterKey.h"

#include <QByteArray>
#include <QJsonObject>
#include <optional>

namespace hoanhap::storage {

/// The register key wrapped under one account's password (Argon2id, then XChaCha20-Poly1305). The
/// seal also covers register and account, so that a slot cannot be moved elsewhere.
struct KeySlot
{
    Uuid accountId;
    QByteArray loginTag; ///< keyed hash of the folded login name: no name stands in the clear
    QByteArray keyTag; ///< tells which register key is wrapped, without telling the key
    int generation = 1; ///< grows with every new password
    PasswordProfile profile{};
    QByteArray salt;
    QByteArray nonce;
    QByteArray wrapped;

    static KeySlot wrap(const RegisterKey& key, const Uuid& registerId, const Uuid& account,
        const QString& login, const QString& password, const PasswordProfile& profile, int generation);
    /// Nothing where the password is another one. Takes as long as the slot's profile says.
    std::optional<RegisterKey> unwrap(const Uuid& registerId, const QString& password) const;

    QJsonObject toJson() const;
    /// Nothing where it is no slot or its cost is out of bounds.
    static std::optional<KeySlot> fromJson(const QJsonObject& json, const PasswordProfile& floor);
};

QByteArray keyTagOf(const RegisterKey& key, const Uuid& registerId);
QByteArray loginTagOf(const Uuid& registerId, const QString& login);

} // namespace hoanhap::storage
