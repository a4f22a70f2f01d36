// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/Session.h"

#include <functional>

namespace hoanhap::storage {

/// Work of more than a moment: takes the share that is done, 0 to 1, and says whether to go on.
using Progress = std::function<bool(double)>;
/// The progress of work that nobody watches.
inline bool unstopped(double)
{
    return true;
}

/// While it lives, long statements of a session ask `progress` now and then and break off with a
/// StorageError where it says no. Everything that changes the register belongs into a transaction.
class Stoppable
{
public:
    Stoppable(Session& session, Progress progress);
    ~Stoppable();
    Stoppable(const Stoppable&) = delete;
    Stoppable& operator=(const Stoppable&) = delete;

    /// The share to be told from now on.
    void reach(double part) { m_part = part; }
    bool wasStopped() const { return m_stopped; }

private:
    static int ask(void* self);

    Session& m_session;
    Progress m_progress;
    double m_part = 0;
    bool m_stopped = false;
};

} // namespace hoanhap::storage
