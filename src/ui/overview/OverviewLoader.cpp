// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/OverviewLoader.h"

#include "messages/ErrorSentences.h"
#include "storage/StorageError.h"
#include "storage/sqlite/Stoppable.h"

#include <memory>

namespace hoanhap::ui {

using services::Overview;

namespace {
constexpr int reminderRowsEach = 20;
}

OverviewLoader::OverviewLoader(services::Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

OverviewLoader::~OverviewLoader()
{
    stop();
}

void OverviewLoader::stop()
{
    ++m_reading; // what is on the way already comes too late
    m_stopped = true;
    if (m_thread.joinable())
        m_thread.join();
    m_stopped = false;
}

void OverviewLoader::begin(const storage::ReminderScope& scope)
{
    stop();
    std::shared_ptr<services::Workspace> aside = m_workspace.aside();
    m_thread = std::thread([this, aside = std::move(aside), scope, reading = m_reading]() mutable {
        aside->takeOver();
        read(*aside, scope, reading);
        aside.reset(); // the connection ends with the reading
    });
}

template <typename Work>
void OverviewLoader::deliver(int reading, Work work)
{
    QMetaObject::invokeMethod(
        this,
        [this, reading, work = std::move(work)] {
            if (reading == m_reading)
                work();
        },
        Qt::QueuedConnection);
}

void OverviewLoader::read(services::Workspace& aside, const storage::ReminderScope& scope, int reading)
{
    QString fault;
    try {
        const storage::Progress goOn = [this](double) { return !m_stopped; };
        Overview overview(aside);
        {
            const storage::Stoppable stoppable(aside.session(), goOn);
            if (const auto work = overview.work(scope, reminderRowsEach))
                deliver(reading, [this, work = *work] { Q_EMIT workRead(work); });
            else
                fault = messages::sentenceFor(work.errors().front());
        }
        // Anew: looking for doubtful entries asks the session in its own way and ends that with itself.
        const storage::Stoppable stoppable(aside.session(), goOn);
        if (const auto charted = overview.charted(scope.units))
            deliver(reading, [this, charted = *charted] { Q_EMIT chartsRead(charted); });
        else
            fault = messages::sentenceFor(charted.errors().front());
    } catch (const storage::StorageError& world) {
        fault = messages::sentenceFor(world);
    }
    deliver(reading, [this, fault] { Q_EMIT ended(fault); });
}

} // namespace hoanhap::ui
