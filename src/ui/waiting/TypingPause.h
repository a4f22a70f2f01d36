// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

#include <QTimer>
#include <chrono>

namespace hoanhap::ui {

/// Tells when nothing more has been typed for a little while, and the workspace can be asked.
class TypingPause : public QObject
{
    Q_OBJECT

public:
    TypingPause(services::Workspace& workspace, std::chrono::milliseconds length, QObject* parent);

    /// Something was typed: the pause begins anew.
    void begin() { m_timer.start(); }
    /// It ends after its length, whatever is typed meanwhile.
    void hurry();
    void end();
    bool isUnderWay() const { return m_timer.isActive() || m_latest.isActive(); }

Q_SIGNALS:
    void over();

private:
    QTimer m_timer;
    QTimer m_latest;
};

} // namespace hoanhap::ui
