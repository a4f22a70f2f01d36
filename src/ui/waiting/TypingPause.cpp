// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/waiting/TypingPause.h"

namespace hoanhap::ui {

TypingPause::TypingPause(services::Workspace& workspace, std::chrono::milliseconds length, QObject* parent)
    : QObject(parent)
{
    for (QTimer* timer : {&m_timer, &m_latest}) {
        timer->setSingleShot(true);
        timer->setInterval(length);
        connect(timer, &QTimer::timeout, this, [this, &workspace] {
            end();
            if (workspace.isLent())
                begin();
            else
                Q_EMIT over();
        });
    }
}

void TypingPause::hurry()
{
    if (!m_latest.isActive())
        m_latest.start();
}

void TypingPause::end()
{
    m_timer.stop();
    m_latest.stop();
}

} // namespace hoanhap::ui
