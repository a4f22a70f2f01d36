// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keys/KeySlot.h"

#include "storage/ErrorCodes.h"
#include "storage/StorageError.h"
#include "text/letters/Fold.h"

#include <sodium.h>

namespace hoanhap::storage {

using namespace Qt::StringLiterals;

namespace {

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, '\0');
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

/// The key that the password stands for; libsodium wipes and locks what it lies in.
RegisterKey stretched(const QString& password, const QByteArray& salt, const PasswordProfile& profile)
{
    QByteArray utf8 = password.normalized(QString::NormalizationForm_C).toUtf8();
    std::array<unsigned char, RegisterKey::size> out{};
    const int failed =
        crypto_pwhash(out.data(), out.size(), utf8.constData(), static_cast<unsigned long long>(utf8.size()),
            bytesOf(salt), profile.operations, profile.memory, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(utf8.data(), static_cast<size_t>(utf8.size()));
    if (failed)
        throw StorageError(errors::engine, "stretching a password: not enough memory");
    RegisterKey key = RegisterKey::fromBytes(out.data());
    sodium_memzero(out.data(), out.size());
    return key;
}

QByteArray boundTo(const Uuid& registerId, const Uuid& account)
{
    return "hoanhap key slot 1" + registerId.toBytes() + account.toBytes();
}

} // namespace

QByteArray loginTagOf(const Uuid& registerId, const QString& login)
{
    const QByteArray name = text::fold(login).toUtf8();
    const QByteArray key = registerId.toBytes();
    QByteArray tag(crypto_generichash_BYTES_MIN, '\0');
    crypto_generichash(bytesOf(tag), static_cast<size_t>(tag.size()), bytesOf(name),
        static_cast<unsigned long long>(name.size()), bytesOf(key), static_cast<size_t>(key.size()));
    return tag;
}

QByteArray keyTagOf(const RegisterKey& key, const Uuid& registerId)
{
    const QByteArray message = "hoanhap key tag 1" + registerId.toBytes();
    QByteArray tag(crypto_generichash_BYTES_MIN, '\0');
    crypto_generichash(bytesOf(tag), static_cast<size_t>(tag.size()), bytesOf(message),
        static_cast<unsigned long long>(message.size()), key.bytes(), RegisterKey::size);
    return tag;
}

KeySlot KeySlot::wrap(const RegisterKey& key, const Uuid& registerId, const Uuid& account,
    const QString& login, const QString& password, const PasswordProfile& profile, int generation)
{
    KeySlot slot{account, loginTagOf(registerId, login), keyTagOf(key, registerId), generation, profile,
        randomBytes(crypto_pwhash_SALTBYTES), randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES), {}};
    const RegisterKey wrapping = stretched(password, slot.salt, profile);
    const QByteArray bound = boundTo(registerId, account);
    slot.wrapped.resize(RegisterKey::size + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(slot.wrapped), nullptr, key.bytes(), RegisterKey::size,
        bytesOf(bound), static_cast<unsigned long long>(bound.size()), nullptr, bytesOf(slot.nonce),
        wrapping.bytes());
    return slot;
}

std::optional<RegisterKey> KeySlot::unwrap(const Uuid& registerId, const QString& password) const
{
    const RegisterKey wrapping = stretched(password, salt, profile);
    const QByteArray bound = boundTo(registerId, accountId);
    std::array<unsigned char, RegisterKey::size> out{};
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(out.data(), nullptr, nullptr,
        bytesOf(wrapped), static_cast<unsigned long long>(wrapped.size()), bytesOf(bound),
        static_cast<unsigned long long>(bound.size()), bytesOf(nonce), wrapping.bytes());
    if (failed)
        return std::nullopt;
    RegisterKey key = RegisterKey::fromBytes(out.data());
    sodium_memzero(out.data(), out.size());
    return key;
}

QJsonObject KeySlot::toJson() const
{
    const auto text = [](const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); };
    return {{u"account"_s, accountId.toString()}, {u"login_tag"_s, text(loginTag)},
        {u"key_tag"_s, text(keyTag)}, {u"generation"_s, generation},
        {u"operations"_s, static_cast<qint64>(profile.operations)},
        {u"memory"_s, static_cast<qint64>(profile.memory)}, {u"salt"_s, text(salt)},
        {u"nonce"_s, text(nonce)}, {u"wrapped"_s, text(wrapped)}};
}

std::optional<KeySlot> KeySlot::fromJson(const QJsonObject& json, const PasswordProfile& floor)
{
    const auto bytes = [&](const QString& name) {
        return QByteArray::fromBase64(json.value(name).toString().toLatin1());
    };
    const std::optional<Uuid> account = Uuid::parse(json.value(u"account"_s).toString());
    KeySlot slot;
    slot.generation = json.value(u"generation"_s).toInt();
    slot.profile = {static_cast<unsigned long long>(json.value(u"operations"_s).toInteger()),
        static_cast<size_t>(json.value(u"memory"_s).toInteger())};
    slot.loginTag = bytes(u"login_tag"_s);
    slot.keyTag = bytes(u"key_tag"_s);
    slot.salt = bytes(u"salt"_s);
    slot.nonce = bytes(u"nonce"_s);
    slot.wrapped = bytes(u"wrapped"_s);
    const bool whole = account && slot.loginTag.size() == crypto_generichash_BYTES_MIN
        && slot.keyTag.size() == crypto_generichash_BYTES_MIN && slot.salt.size() == crypto_pwhash_SALTBYTES
        && slot.nonce.size() == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
        && slot.wrapped.size()
            == static_cast<qsizetype>(RegisterKey::size + crypto_aead_xchacha20poly1305_ietf_ABYTES)
        && slot.generation > 0 && slot.profile.between(floor, PasswordProfile::ceiling());
    if (!whole)
        return std::nullopt;
    slot.accountId = *account;
    return slot;
}

} // namespace hoanhap::storage
