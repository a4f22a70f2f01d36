// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

#include <QTimer>
#include <functional>

namespace hoanhap::ui {

class ListEntryModel;

/// Checks stale rows of a list anew, a few at a time between what the user does, those in sight first.
class StaleRows : public QObject
{
    Q_OBJECT

public:
    /// `firstInSight` gives the row at the top of the view.
    StaleRows(services::Workspace& workspace, ListEntryModel& model, std::function<int()> firstInSight,
        QObject* parent);

private:
    void checkSome();

    services::Workspace& m_workspace;
    ListEntryModel& m_model;
    std::function<int()> m_firstInSight;
    QTimer m_timer;
};

} // namespace hoanhap::ui
