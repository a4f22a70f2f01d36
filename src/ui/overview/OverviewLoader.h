// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/overview/Overview.h"

#include <QObject>
#include <atomic>
#include <thread>

namespace hoanhap::ui {

/// Reads what the first page shows in a thread and over a connection of its own: what waits first, the
/// figures of the charts after it. One reading at a time; a new one breaks off the one before.
class OverviewLoader : public QObject
{
    Q_OBJECT

public:
    OverviewLoader(services::Workspace& workspace, QObject* parent);
    ~OverviewLoader() override;

    void begin(const storage::ReminderScope& scope);
    /// Breaks off what is under way; nothing of it arrives any more.
    void stop();

Q_SIGNALS:
    void workRead(const hoanhap::services::Overview::Work& work);
    void chartsRead(const hoanhap::services::Overview::Charted& charted);
    /// Nothing more comes; `fault` empty where all was read.
    void ended(const QString& fault);

private:
    void read(services::Workspace& aside, const storage::ReminderScope& scope, int reading);
    template <typename Work>
    void deliver(int reading, Work work);

    services::Workspace& m_workspace;
    std::thread m_thread;
    std::atomic<bool> m_stopped = false;
    int m_reading = 0; ///< of the window's thread
};

} // namespace hoanhap::ui
