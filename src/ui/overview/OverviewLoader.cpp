// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/OverviewLoader.h"

#include "messages/ErrorSentences.h"
#include "storage/StorageError.h"
#include "storage/sqlite/Stoppable.h"

namespace hoanhap::ui {

using services::Overview;

namespace {
constexpr int reminderRowsEach = 20;
}

OverviewLoader::OverviewLoader(services::Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_reading(workspace, nullptr)
{
}

void OverviewLoader::begin(const storage::ReminderScope& scope, int year)
{
    m_reading.begin([this, scope, year](services::Workspace& aside, const AsideReading::Turn& turn) {
        read(aside, turn, scope, year);
    });
}

void OverviewLoader::read(
    services::Workspace& aside, const AsideReading::Turn& turn, const storage::ReminderScope& scope, int year)
{
    QString fault;
    try {
        const storage::Progress goOn = [&turn](double) { return turn.mayGoOn(); };
        Overview overview(aside, year);
        if (const auto last = overview.lastCharted(scope.units))
            turn.deliver([this, charted = *last] { Q_EMIT chartsRead(charted); });
        {
            const storage::Stoppable stoppable(aside.session(), goOn);
            if (const auto work = overview.work(scope, reminderRowsEach))
                turn.deliver([this, work = *work] { Q_EMIT workRead(work); });
            else
                fault = messages::sentenceFor(work.errors().front());
        }
        // Anew: looking for doubtful entries asks the session in its own way and ends that with itself.
        const storage::Stoppable stoppable(aside.session(), goOn);
        if (const auto charted = overview.charted(scope.units))
            turn.deliver([this, charted = *charted] { Q_EMIT chartsRead(charted); });
        else
            fault = messages::sentenceFor(charted.errors().front());
    } catch (const storage::StorageError& world) {
        fault = messages::sentenceFor(world);
    }
    turn.deliver([this, fault] { Q_EMIT ended(fault); });
}

} // namespace hoanhap::ui
