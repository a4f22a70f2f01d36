// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/Stoppable.h"

#include <sqlite3.h>
#include <utility>

namespace hoanhap::storage {

namespace {
constexpr int stepsBetween = 4'000; // of the engine's own: some milliseconds where each reads a page anew
}

Stoppable::Stoppable(Session& session, Progress progress)
    : m_session(session)
    , m_progress(std::move(progress))
{
    sqlite3_progress_handler(m_session.handle(), stepsBetween, &Stoppable::ask, this);
}

Stoppable::~Stoppable()
{
    sqlite3_progress_handler(m_session.handle(), 0, nullptr, nullptr);
}

int Stoppable::ask(void* self)
{
    auto& work = *static_cast<Stoppable*>(self);
    work.m_stopped = work.m_stopped || !work.m_progress(work.m_part);
    return work.m_stopped ? 1 : 0;
}

} // namespace hoanhap::storage
