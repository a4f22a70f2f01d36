// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "storage/keys/KeySlot.h"

#include <vector>

namespace hoanhap::storage {

/// The file beside a register that holds the wrapped keys of its accounts: `<register>.keys`.
class KeyFile
{
public:
    explicit KeyFile(const Uuid& registerId) : m_registerId(registerId) { }
    static QString pathFor(const QString& registerPath) { return registerPath + QStringLiteral(".keys"); }

    /// Where the key file of a new register key waits until every page is encrypted with it.
    static QString nextPathFor(const QString& registerPath)
    {
        return pathFor(registerPath) + QStringLiteral(".next");
    }

    /// storage.key_file_missing or storage.key_file_damaged where it cannot be used.
    static Result<KeyFile> read(const QString& path, const PasswordProfile& floor);
    /// Written beside and renamed over the old one: there is always a whole file. Throws StorageError.
    void write(const QString& path) const;

    const Uuid& registerId() const { return m_registerId; }
    const std::vector<KeySlot>& wrappedKeys() const { return m_wrappedKeys; }
    const KeySlot* slotOf(const Uuid& account) const;
    void put(KeySlot slot);
    /// Of two wrapped keys of an account the later generation stays; whether anything changed.
    bool putNewer(KeySlot slot);
    bool drop(const Uuid& account);
    /// Drops what wraps another key than the one with that tag; whether there was any.
    bool dropOthersThan(const QByteArray& keyTag);

    struct Unlocked
    {
        RegisterKey key;
        Uuid accountId;
    };
    /// Nothing for a wrong password and for an account that is not there, after the same time.
    std::optional<Unlocked> unlock(
        const QString& login, const QString& password, const PasswordProfile& usual) const;

private:
    Uuid m_registerId;
    std::vector<KeySlot> m_wrappedKeys;
};

} // namespace hoanhap::storage
