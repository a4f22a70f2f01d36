// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <catch2/catch_test_macros.hpp>

namespace hoanhap::tests {

/// Locks on files that this program holds, as Linux counts them.
inline int locksHeld()
{
    QFile all(QStringLiteral("/proc/locks"));
    REQUIRE(all.open(QIODevice::ReadOnly));
    const QByteArray program = ' ' + QByteArray::number(QCoreApplication::applicationPid()) + ' ';
    int held = 0;
    for (const QByteArray& line : all.readAll().split('\n'))
        held += line.contains("POSIX") && line.contains(program);
    return held;
}

} // namespace hoanhap::tests
