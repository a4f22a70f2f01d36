// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// One input; called by libFuzzer with bytes it made up, or by Replay.cpp with kept ones.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

namespace hoanhap::tests {

/// Stops the program where the property does not hold: the input that did it is then kept.
inline void hold(bool property, const char* what)
{
    if (property)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

inline QByteArray bytesOf(const std::uint8_t* bytes, std::size_t size)
{
    return {reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size)};
}

/// Broken UTF-8 becomes replacement characters.
inline QString textOf(const std::uint8_t* bytes, std::size_t size)
{
    return QString::fromUtf8(bytesOf(bytes, size));
}

/// The same bytes as UTF-16 units, so that halves of characters come in too.
inline QString unitsOf(const std::uint8_t* bytes, std::size_t size)
{
    QString units;
    for (std::size_t i = 0; i + 1 < size; i += 2)
        units += QChar(static_cast<char16_t>(bytes[i] | bytes[i + 1] << 8));
    return units;
}

} // namespace hoanhap::tests
