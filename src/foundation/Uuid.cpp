// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/Uuid.h"

#include "foundation/RandomSource.h"

#include <array>

namespace hoanhap {

Uuid Uuid::version7(qint64 unixMilliseconds, RandomSource& random)
{
    std::array<std::byte, 2> chance;
    random.fill(chance);
    return version7(
        unixMilliseconds, std::to_integer<int>(chance[0]) << 8 | std::to_integer<int>(chance[1]), random);
}

Uuid Uuid::version7(qint64 unixMilliseconds, int counter, RandomSource& random)
{
    std::array<std::byte, 16> bytes;
    random.fill(std::span(bytes).subspan<8>());
    for (size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<std::byte>(unixMilliseconds >> (8 * (5 - i)));
    bytes[6] = (static_cast<std::byte>(counter >> 8) & std::byte{0x0F}) | std::byte{0x70}; // version
    bytes[7] = static_cast<std::byte>(counter);
    bytes[8] = (bytes[8] & std::byte{0x3F}) | std::byte{0x80}; // variant
    return Uuid(QUuid::fromRfc4122(QByteArrayView(bytes)));
}

Uuid Uuid::ofCode(QStringView kind, QStringView code)
{
    // The name space is the project's own, fixed for good: shipped rows keep their identifiers.
    static constexpr QUuid space(0x6f0a1c52, 0x77d3, 0x4c1e, 0x9b, 0x21, 0x5a, 0x0e, 0x43, 0xd1, 0x8c, 0x07);
    return Uuid(QUuid::createUuidV5(space, kind.toString() + u'/' + code.toString()));
}

std::optional<Uuid> Uuid::parse(QStringView text)
{
    if (text.size() != 36 || text.startsWith(u'{'))
        return std::nullopt;
    const QUuid value = QUuid::fromString(text);
    if (value.isNull())
        return std::nullopt;
    return Uuid(value);
}

} // namespace hoanhap
