// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/undo/SessionChanges.h"

#include <algorithm>

namespace hoanhap::services {

namespace {

/// Changes of these rows and people can no longer be taken back, nor those that came before them on any row
/// of theirs.
void dropTouching(std::vector<SessionChanges::Kept>& kept, std::set<Uuid> rows)
{
    for (auto change = kept.end(); change != kept.begin();) {
        --change;
        const auto touches = [&](const UndoStep& step) {
            return rows.contains(step.record) || (step.person && rows.contains(*step.person));
        };
        if (std::ranges::none_of(change->steps, touches))
            continue;
        for (const UndoStep& step : change->steps)
            rows.insert(step.record);
        change = kept.erase(change);
    }
}

} // namespace

void SessionChanges::add(Kept change)
{
    {
        const std::lock_guard lock(m_mutex);
        dropTouching(m_kept, change.steppedOver);
        if (m_kept.size() == mostKept)
            m_kept.erase(m_kept.begin());
        m_kept.push_back(std::move(change));
    }
    told();
}

std::optional<SessionChanges::Kept> SessionChanges::last() const
{
    const std::lock_guard lock(m_mutex);
    return m_kept.empty() ? std::nullopt : std::optional(*lastPlace());
}

std::vector<SessionChanges::Kept>::const_iterator SessionChanges::lastPlace() const
{
    const auto last = std::find_if(
        m_kept.rbegin(), m_kept.rend(), [](const Kept& change) { return change.steppedOver.empty(); });
    return last == m_kept.rend() ? std::prev(m_kept.end()) : std::prev(last.base());
}

void SessionChanges::dropLast()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_kept.empty())
            m_kept.erase(lastPlace());
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
