// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/overview/Overview.h"
#include "ui/waiting/AsideReading.h"

namespace hoanhap::ui {

/// Reads what the first page shows aside: what waits first, the figures of the charts after it; of a great
/// register the charts as they were last before both.
class OverviewLoader : public QObject
{
    Q_OBJECT

public:
    OverviewLoader(services::Workspace& workspace, QObject* parent);

    /// What waits in `scope`, and the figures of `year`.
    void begin(const storage::ReminderScope& scope, int year);
    /// Breaks off what is under way; nothing of it arrives any more.
    void stop() { m_reading.stop(); }

Q_SIGNALS:
    void workRead(const hoanhap::services::Overview::Work& work);
    void chartsRead(const hoanhap::services::Overview::Charted& charted);
    /// Nothing more comes; `fault` empty where all was read.
    void ended(const QString& fault);

private:
    void read(services::Workspace& aside, const AsideReading::Turn& turn, const storage::ReminderScope& scope,
        int year);

    AsideReading m_reading;
};

} // namespace hoanhap::ui
