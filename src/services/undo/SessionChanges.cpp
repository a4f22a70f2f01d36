// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/undo/SessionChanges.h"

namespace hoanhap::services {

void SessionChanges::add(Kept change)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_kept.size() == mostKept)
            m_kept.erase(m_kept.begin());
        m_kept.push_back(std::move(change));
    }
    told();
}

std::optional<SessionChanges::Kept> SessionChanges::last() const
{
    const std::lock_guard lock(m_mutex);
    return m_kept.empty() ? std::nullopt : std::optional(m_kept.back());
}

void SessionChanges::dropLast()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_kept.empty())
            m_kept.pop_back();
    }
    told();
}

void SessionChanges::clear()
{
    {
        const std::lock_guard lock(m_mutex);
        m_kept.clear();
    }
    told();
}

void SessionChanges::renumber(const Uuid& record, int from, int to)
{
    const std::lock_guard lock(m_mutex);
    for (Kept& change : m_kept)
        for (UndoStep& step : change.steps)
            if (step.record == record && step.versionAfter == from)
                step.versionAfter = to;
}

void SessionChanges::tell(std::function<void()> listener)
{
    const std::lock_guard lock(m_mutex);
    m_listener = std::move(listener);
}

void SessionChanges::told()
{
    std::function<void()> listener;
    {
        const std::lock_guard lock(m_mutex);
        listener = m_listener;
    }
    if (listener)
        listener();
}

} // namespace hoanhap::services
