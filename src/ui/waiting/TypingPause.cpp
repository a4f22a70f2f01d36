// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/waiting/TypingPause.h"

namespace hoanhap::ui {

TypingPause::TypingPause(services::Workspace& workspace, std::chrono::milliseconds length, QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(length);
    connect(&m_timer, &QTimer::timeout, this, [this, &workspace] {
        if (workspace.isLent())
            begin();
        else
            Q_EMIT over();
    });
}

} // namespace hoanhap::ui
