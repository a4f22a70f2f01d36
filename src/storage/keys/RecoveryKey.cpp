// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keys/RecoveryKey.h"

#include "storage/ErrorCodes.h"

#include <QStringList>
#include <sodium.h>
#include <string_view>
#include <vector>

namespace hoanhap::storage {

namespace {

constexpr std::string_view alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // 32 letters, 5 bits each
constexpr int groupCount = 13; // 13 × 20 bits = 256 and 4 more, which are zero
constexpr int lettersInGroup = 4;

/// Catches every single wrong letter, a group out of place, and nearly every swap of two neighbours.
int checkOf(const int* values, int group)
{
    int sum = 2 * group + 1;
    for (int i = 0; i < lettersInGroup; ++i)
        sum = (sum * 3 + values[i]) & 31;
    return sum;
}

std::vector<int> valuesOf(const RegisterKey& key)
{
    std::vector<int> values;
    unsigned buffer = 0;
    int bits = 0;
    for (size_t i = 0; i < RegisterKey::size; ++i) {
        buffer = (buffer << 8) | key.bytes()[i];
        for (bits += 8; bits >= 5; bits -= 5)
            values.push_back(static_cast<int>(buffer >> (bits - 5)) & 31);
        buffer &= (1u << bits) - 1;
    }
    values.push_back(static_cast<int>(buffer << (5 - bits)) & 31);
    return values; // 52 values of 5 bits
}

Error shapeFault(int group)
{
    if (group == 0)
        return {errors::recoveryKeyLength};
    return {errors::recoveryKeyShape, {}, {QString::number(group)}};
}

} // namespace

QString recoveryKeyText(const RegisterKey& key)
{
    const std::vector<int> values = valuesOf(key);
    QStringList groups;
    for (int group = 0; group < groupCount; ++group) {
        QString text;
        const int* first = values.data() + group * lettersInGroup;
        for (int i = 0; i < lettersInGroup; ++i)
            text += QLatin1Char(alphabet[static_cast<size_t>(first[i])]);
        text += QLatin1Char(alphabet[static_cast<size_t>(checkOf(first, group))]);
        groups << text;
    }
    return groups.join(u'-');
}

Result<RegisterKey> readRecoveryKey(const QString& typed)
{
    std::vector<int> letters;
    for (const QChar c : typed.toUpper()) {
        if (c.isSpace() || c == u'-')
            continue;
        const size_t value = c.unicode() < 0x80 ? alphabet.find(c.toLatin1()) : std::string_view::npos;
        if (value == std::string_view::npos)
            return shapeFault(static_cast<int>(letters.size()) / (lettersInGroup + 1) + 1);
        letters.push_back(static_cast<int>(value));
    }
    if (letters.size() != groupCount * (lettersInGroup + 1))
        return shapeFault(0);
    std::vector<unsigned char> bytes;
    unsigned buffer = 0;
    int bits = 0;
    for (int group = 0; group < groupCount; ++group) {
        const int* first = letters.data() + group * (lettersInGroup + 1);
        if (first[lettersInGroup] != checkOf(first, group))
            return shapeFault(group + 1);
        for (int i = 0; i < lettersInGroup; ++i) {
            buffer = (buffer << 5) | static_cast<unsigned>(first[i]);
            for (bits += 5; bits >= 8; bits -= 8)
                bytes.push_back(static_cast<unsigned char>(buffer >> (bits - 8)));
            buffer &= (1u << bits) - 1;
        }
    }
    RegisterKey key = RegisterKey::fromBytes(bytes.data());
    sodium_memzero(bytes.data(), bytes.size());
    return Result<RegisterKey>(std::move(key));
}

} // namespace hoanhap::storage
