// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <chrono>

class QProcess;

namespace hoanhap {

/// No core dump and no crash report may carry keys or people to the disk.
void refuseCoreDumps();

/// What a process that is about to be started may use at most; it leaves no core either. On Windows nothing
/// but the caller's patience bounds it.
void boundChild(QProcess& process, std::chrono::seconds processorTime, qint64 addressSpace);

} // namespace hoanhap
