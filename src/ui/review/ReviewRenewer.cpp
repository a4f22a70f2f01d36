// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReviewRenewer.h"

#include "storage/StorageError.h"

#include <chrono>

namespace hoanhap::ui {

namespace {

// A step takes a small part of it, so that keys and pages have the program to themselves.
constexpr std::chrono::milliseconds betweenSteps(200);

} // namespace

ReviewRenewer::ReviewRenewer(services::Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_pause.setInterval(betweenSteps);
    connect(&m_pause, &QTimer::timeout, this, &ReviewRenewer::step);
    m_pause.start();
}

void ReviewRenewer::step()
{
    if (m_workspace.isLent())
        return; // long work has the register to itself: later
    try {
        if (!services::ReviewRenewal(m_workspace).step())
            m_pause.stop();
    } catch (const storage::StorageError&) {
        m_pause.stop(); // whoever stores something is told of the fault; the next start goes on here
    }
}

} // namespace hoanhap::ui
