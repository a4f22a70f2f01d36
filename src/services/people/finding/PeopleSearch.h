// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"
#include "storage/people/finding/PersonPlaces.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>

namespace hoanhap::services {

/// Finds all whom a question means, in a thread and over a connection of its own, so that whoever types
/// never waits for it. One question at a time: a new one breaks off the one before.
class PeopleSearch
{
public:
    explicit PeopleSearch(Workspace& workspace);
    ~PeopleSearch();
    PeopleSearch(const PeopleSearch&) = delete;
    PeopleSearch& operator=(const PeopleSearch&) = delete;

    /// The question is the actor's own, as PersonListing makes it.
    void begin(storage::PeopleQuestion question);
    /// Breaks off what is under way.
    void stop();
    /// As `stop`, and leaves the register alone until the next question: others may want it for themselves.
    void letGo();
    bool isUnderWay() const { return m_thread.joinable(); }

    struct Found
    {
        std::vector<qint64> places; ///< in order, after those taken before
        bool whole = false; ///< nothing more follows
    };
    /// What was found since the last time; throws what went wrong.
    Found take();
    /// Waits until the end is reached, no longer than that.
    void waitForEnd(std::chrono::milliseconds longest);

private:
    void run(const storage::PeopleQuestion& question);

    Workspace& m_workspace;
    std::unique_ptr<storage::Session> m_session; ///< the thread's while it runs
    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    Found m_found; ///< guarded
    std::exception_ptr m_fault; ///< guarded
    std::atomic<bool> m_stopped = false;
};

} // namespace hoanhap::services
