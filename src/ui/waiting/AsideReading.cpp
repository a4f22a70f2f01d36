// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/waiting/AsideReading.h"

#include <memory>

namespace hoanhap::ui {

AsideReading::AsideReading(services::Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

AsideReading::~AsideReading()
{
    stop();
}

void AsideReading::stop()
{
    ++m_reading; // what is on the way already comes too late
    m_stopped = true;
    if (m_thread.joinable())
        m_thread.join();
    m_stopped = false;
}

void AsideReading::begin(Read read)
{
    stop();
    std::shared_ptr<services::Workspace> aside = m_workspace.aside();
    m_thread = std::thread([aside = std::move(aside), read = std::move(read), turn = Turn(*this, m_reading)] {
        aside->takeOver();
        read(*aside, turn);
    });
}

} // namespace hoanhap::ui
