// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

#include <QObject>
#include <atomic>
#include <functional>
#include <thread>

namespace hoanhap::ui {

/// Reads in a thread and over a connection of its own, so that the window is never kept waiting. One reading
/// at a time; a new one breaks off the one before, and nothing of that arrives any more.
class AsideReading : public QObject
{
    Q_OBJECT

public:
    /// What the reading itself may ask and say, in its thread.
    class Turn
    {
    public:
        bool mayGoOn() const { return !m_owner.m_stopped; }
        /// `work` is done in the window's thread, unless the reading is out of date by then.
        template <typename Work>
        void deliver(Work work) const
        {
            QMetaObject::invokeMethod(
                &m_owner,
                [&owner = m_owner, number = m_number, work = std::move(work)] {
                    if (number == owner.m_reading)
                        work();
                },
                Qt::QueuedConnection);
        }

    private:
        friend class AsideReading;
        Turn(AsideReading& owner, int number) : m_owner(owner), m_number(number) { }

        AsideReading& m_owner;
        int m_number;
    };
    using Read = std::function<void(services::Workspace& aside, const Turn& turn)>;

    AsideReading(services::Workspace& workspace, QObject* parent);
    ~AsideReading() override;

    /// `read` must not throw.
    void begin(Read read);
    void stop();

private:
    services::Workspace& m_workspace;
    std::thread m_thread;
    std::atomic<bool> m_stopped = false;
    int m_reading = 0; ///< of the window's thread
};

} // namespace hoanhap::ui
