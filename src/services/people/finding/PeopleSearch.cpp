// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/finding/PeopleSearch.h"

#include "storage/people/finding/AsideSession.h"
#include "storage/sqlite/Stoppable.h"

namespace hoanhap::services {

PeopleSearch::PeopleSearch(Workspace& workspace) : m_workspace(workspace) { }

PeopleSearch::~PeopleSearch()
{
    stop();
}

void PeopleSearch::begin(storage::PeopleQuestion question)
{
    stop();
    if (!m_session)
        m_session = storage::sessionAside(m_workspace.file());
    m_stopped = false;
    m_found = {};
    m_fault = nullptr;
    m_thread = std::thread([this, asked = std::move(question)] { run(asked); });
}

void PeopleSearch::stop()
{
    m_stopped = true;
    if (!m_thread.joinable())
        return;
    m_thread.join();
    m_session->takeOver();
}

void PeopleSearch::letGo()
{
    stop();
    m_session.reset();
}

PeopleSearch::Found PeopleSearch::take()
{
    Found taken;
    std::exception_ptr fault;
    {
        const std::lock_guard guard(m_mutex);
        std::swap(taken, m_found);
        std::swap(fault, m_fault);
    }
    if (taken.whole)
        stop();
    if (fault)
        std::rethrow_exception(fault);
    return taken;
}

void PeopleSearch::waitForEnd(std::chrono::milliseconds longest)
{
    std::unique_lock guard(m_mutex);
    m_ended.wait_for(guard, longest, [this] { return m_found.whole; });
}

void PeopleSearch::run(const storage::PeopleQuestion& question)
{
    std::exception_ptr fault;
    try {
        m_session->takeOver();
        const storage::Progress progress = [this](double) { return !m_stopped; };
        const storage::Stoppable reading(*m_session, progress);
        storage::PersonPlaces(*m_session).each(question, [this](const std::vector<qint64>& batch) {
            const std::lock_guard guard(m_mutex);
            m_found.places.insert(m_found.places.end(), batch.begin(), batch.end());
            return !m_stopped;
        });
    } catch (...) {
        // What breaks off because it was told to is no fault.
        if (!m_stopped)
            fault = std::current_exception();
    }
    const std::lock_guard guard(m_mutex);
    m_fault = fault;
    m_found.whole = true;
    m_ended.notify_all();
}

} // namespace hoanhap::services
