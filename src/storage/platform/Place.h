// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDevice;

namespace hoanhap::storage {

/// What kind of folder a register lies in.
enum class Place
{
    Local,
    Network, ///< locks and shared memory cannot be relied on there
    Synced, ///< a program copies the file while it changes
};
Place placeOf(const QString& path);

/// An empty file that nobody but the owner of this account on the PC may read, where none is there yet. On
/// Windows the folder's own rights hold.
void createPrivate(const QString& path);
/// The same for a file that is being written.
void makePrivate(QFileDevice& file);

} // namespace hoanhap::storage
