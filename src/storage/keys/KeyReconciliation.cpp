// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keys/KeyReconciliation.h"

#include "storage/lists/RowReader.h"

#include <QJsonDocument>
#include <QSet>

namespace hoanhap::storage {

bool reconcile(KeyFile& keys, Session& session, const RegisterKey& key)
{
    const QByteArray tag = keyTagOf(key, keys.registerId());
    bool changed = keys.dropOthersThan(tag);
    QSet<Uuid> known;
    RowReader<3>(session, "account")
        .each("SELECT id, key_slot, active FROM account", std::vector<std::string>(), [&](const auto& row) {
            const Uuid account = idOf(row[0]);
            known.insert(account);
            if (row[2] != "1") {
                changed = keys.drop(account) || changed;
                return;
            }
            const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(row[1])).object();
            std::optional<KeySlot> copy = KeySlot::fromJson(json, {0, 0});
            if (copy && copy->accountId == account && copy->keyTag == tag)
                changed = keys.putNewer(std::move(*copy)) || changed;
        });
    for (const KeySlot& slot : std::vector<KeySlot>(keys.wrappedKeys()))
        if (!known.isEmpty() && !known.contains(slot.accountId))
            changed = keys.drop(slot.accountId) || changed;
    return changed;
}

} // namespace hoanhap::storage
