// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt does not offer of the operating system's bounds on processes stands here alone.
#include "foundation/ProcessBounds.h"

#include <QProcess>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/resource.h>
#endif

namespace hoanhap {

#ifdef Q_OS_WIN

void refuseCoreDumps()
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

void boundChild(QProcess&, std::chrono::seconds, qint64) { }

#else

void refuseCoreDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

void boundChild(QProcess& process, std::chrono::seconds processorTime, qint64 addressSpace)
{
    const auto seconds = static_cast<rlim_t>(processorTime.count());
    const auto bytes = static_cast<rlim_t>(addressSpace);
    process.setChildProcessModifier([seconds, bytes] { // between fork and exec: system calls alone
        const rlimit time{seconds, seconds};
        setrlimit(RLIMIT_CPU, &time);
        const rlimit space{bytes, bytes};
        setrlimit(RLIMIT_AS, &space);
        refuseCoreDumps();
    });
}

#endif

} // namespace hoanhap
