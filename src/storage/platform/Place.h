// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoanhap::storage {

/// What kind of folder a register lies in.
enum class Place
{
    Local,
    Network, ///< locks and shared memory cannot be relied on there
    Synced, ///< a program copies the file while it changes
};
Place placeOf(const QString& path);

/// No core dump and no crash report may carry keys or people to the disk.
void refuseCoreDumps();

} // namespace hoanhap::storage
