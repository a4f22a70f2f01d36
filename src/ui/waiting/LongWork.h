// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QScopeGuard>
#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <memory>

namespace Ui {
class LongWork;
}

namespace hoanhap::ui {

/// Does in a thread of its own what takes longer than a moment, and waits for it with the window
/// alive: after a second it shows how far the work has come and, where it can be stopped, a button
/// for that. Nothing else can be touched meanwhile and the windows stand still, so that whoever
/// calls `run` goes on as after an ordinary call.
class LongWork : public QDialog
{
    Q_OBJECT

public:
    /// Takes the share that is done, 0 to 1; false: stop.
    using GoOn = std::function<bool(double)>;

    /// `what` says what is being done.
    LongWork(const QString& what, QWidget* parent);
    ~LongWork() override;

    /// The work asks whether to go on; `button` is what stops it.
    void letStop(const QString& button);
    bool wasStopped() const { return m_stopped; }

    /// Gives back what `work(GoOn)` returns; throws what it throws.
    template <typename Work>
    auto run(Work work)
    {
        auto result = std::async(std::launch::async, std::move(work), goOn());
        waitUntil([&](std::chrono::milliseconds longest) {
            return result.wait_for(longest) == std::future_status::ready;
        });
        return result.get();
    }
    /// As `run`, with the workspace lent to the work.
    template <typename Work>
    auto runOn(services::Workspace& workspace, Work work)
    {
        const auto takeBack = qScopeGuard([&] { workspace.takeOver(); });
        return run([&](const GoOn& goOn) {
            workspace.takeOver();
            return work(goOn);
        });
    }

    /// For work that has to stay in this thread, as glyphs do, and touches no record: shows itself after a
    /// second and keeps the window alive whenever it is asked.
    GoOn here();

    void reject() override;

private:
    using Ended = std::function<bool(std::chrono::milliseconds)>;
    GoOn goOn();
    void waitUntil(const Ended& ended);
    void waitInView(const Ended& ended);
    void showPart(double part);

    std::unique_ptr<Ui::LongWork> m_ui;
    std::atomic<double> m_part = 0;
    std::atomic<bool> m_stopped = false;
};

} // namespace hoanhap::ui
