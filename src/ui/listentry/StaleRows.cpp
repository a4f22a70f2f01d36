// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listentry/StaleRows.h"

#include "storage/StorageError.h"
#include "ui/listentry/ListEntryModel.h"

#include <QElapsedTimer>

namespace hoanhap::ui {

namespace {
constexpr auto betweenTurns = std::chrono::milliseconds(5);
constexpr qint64 longestTurn = 20; // ms: a key that is pressed meanwhile waits no longer
} // namespace

StaleRows::StaleRows(
    services::Workspace& workspace, ListEntryModel& model, std::function<int()> firstInSight, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_model(model)
    , m_firstInSight(std::move(firstInSight))
{
    m_timer.setInterval(betweenTurns);
    connect(&m_timer, &QTimer::timeout, this, &StaleRows::checkSome);
    connect(&m_model, &ListEntryModel::edited, &m_timer, qOverload<>(&QTimer::start));
}

void StaleRows::checkSome()
{
    if (m_workspace.isLent())
        return; // whoever has it checks or stores these rows
    QElapsedTimer turn;
    turn.start();
    try {
        if (!m_model.checkStale(m_firstInSight(), [&](double) { return !turn.hasExpired(longestTurn); }))
            m_timer.stop();
    } catch (const storage::StorageError&) {
        m_timer.stop(); // they stay unchecked; storing them tells of the register
    }
}

} // namespace hoanhap::ui
