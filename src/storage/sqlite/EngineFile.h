// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hoanhap::storage {

/// The first bytes of a database file, fewer where it is shorter, read the engine's own way. Under POSIX
/// closing any other handle of a file drops every lock that this program holds on it: an open register
/// read with QFile would stand unlocked, and another program that closes it could take its journal away.
/// Throws StorageError when it cannot be read.
QByteArray beginningOfDatabase(const QString& path, int length);

} // namespace hoanhap::storage
