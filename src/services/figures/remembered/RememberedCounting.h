// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

#include <QJsonObject>

namespace hoanhap::services {

/// What was counted last, kept for each account, so that a great register has it on the screen while it is
/// counted anew. In another register nothing is kept: there all is counted before anybody could look.
class RememberedCounting
{
public:
    /// `subject` says what was counted: "report:…", "overview:…".
    RememberedCounting(Workspace& workspace, QString subject);

    /// By the signed-in account; empty where nothing is remembered.
    QJsonObject last();
    /// By whoever counted it on the latest day (`counted_on`): for what is the same whoever counts it.
    QJsonObject lastOfAnybody();
    /// Whatever hinders it: the next one to look waits for the counting.
    void keep(const QJsonObject& counted);

private:
    Workspace& m_workspace;
    QString m_subject;
};

} // namespace hoanhap::services
