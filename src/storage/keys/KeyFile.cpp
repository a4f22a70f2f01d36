// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keys/KeyFile.h"

#include "storage/ErrorCodes.h"
#include "storage/StorageError.h"
#include "storage/platform/Place.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <algorithm>

namespace hoanhap::storage {

using namespace Qt::StringLiterals;

namespace {
constexpr int format = 1;
constexpr qint64 largestFile = 4'000'000;
} // namespace

Result<KeyFile> KeyFile::read(const QString& path, const PasswordProfile& floor)
{
    QFile file(path);
    if (!file.exists())
        return Error{errors::keyFileMissing, {}, {path}};
    const Error damagedFile{errors::keyFileDamaged, {}, {path}};
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return damagedFile;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const std::optional<Uuid> registerId = Uuid::parse(json.value(u"register"_s).toString());
    if (json.value(u"format"_s).toInt() != format || !registerId || !json.value(u"slots"_s).isArray())
        return damagedFile;
    KeyFile keys(*registerId);
    for (const QJsonValue value : json.value(u"slots"_s).toArray()) {
        std::optional<KeySlot> slot = KeySlot::fromJson(value.toObject(), floor);
        if (!slot)
            return damagedFile;
        keys.put(std::move(*slot));
    }
    return keys;
}

void KeyFile::write(const QString& path) const
{
    QJsonArray wrapped;
    for (const KeySlot& slot : m_wrappedKeys)
        wrapped.append(slot.toJson());
    const QJsonObject json{
        {u"format"_s, format}, {u"register"_s, m_registerId.toString()}, {u"slots"_s, wrapped}};
    const bool isNew = !QFileInfo::exists(path);
    QSaveFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly);
    if (opened && isNew)
        makePrivate(file);
    const bool written = opened && file.write(QJsonDocument(json).toJson()) > 0 && file.commit();
    if (!written)
        throw StorageError(file.error() == QFileDevice::ResourceError ? errors::diskFull : errors::readOnly,
            "writing the key file");
}

const KeySlot* KeyFile::slotOf(const Uuid& account) const
{
    const auto found = std::find_if(m_wrappedKeys.begin(), m_wrappedKeys.end(),
        [&](const KeySlot& slot) { return slot.accountId == account; });
    return found == m_wrappedKeys.end() ? nullptr : &*found;
}

void KeyFile::put(KeySlot slot)
{
    drop(slot.accountId);
    m_wrappedKeys.push_back(std::move(slot));
}

bool KeyFile::putNewer(KeySlot slot)
{
    const KeySlot* held = slotOf(slot.accountId);
    if (held && held->generation >= slot.generation)
        return false;
    put(std::move(slot));
    return true;
}

bool KeyFile::drop(const Uuid& account)
{
    return std::erase_if(m_wrappedKeys, [&](const KeySlot& slot) { return slot.accountId == account; }) > 0;
}

bool KeyFile::dropOthersThan(const QByteArray& keyTag)
{
    return std::erase_if(m_wrappedKeys, [&](const KeySlot& slot) { return slot.keyTag != keyTag; }) > 0;
}

std::optional<KeyFile::Unlocked> KeyFile::unlock(
    const QString& login, const QString& password, const PasswordProfile& usual) const
{
    const QByteArray tag = loginTagOf(m_registerId, login);
    const auto found = std::find_if(m_wrappedKeys.begin(), m_wrappedKeys.end(),
        [&](const KeySlot& slot) { return slot.loginTag == tag; });
    if (found == m_wrappedKeys.end()) {
        // As much work as for an account that is there: the time must not tell.
        const RegisterKey nothing = RegisterKey::generate();
        KeySlot::wrap(nothing, m_registerId, m_registerId, login, password, usual, 1);
        return std::nullopt;
    }
    std::optional<RegisterKey> key = found->unwrap(m_registerId, password);
    if (!key)
        return std::nullopt;
    return Unlocked{std::move(*key), found->accountId};
}

} // namespace hoanhap::storage
