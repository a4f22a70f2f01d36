// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

#include <QJsonObject>

namespace hoanhap::services {

/// What the signed-in account counted last, so that a great register has it on the screen while it is counted
/// anew. In another register nothing is kept: there all is counted before anybody could look.
class RememberedCounting
{
public:
    /// `subject` says what was counted: "report:…", "overview:…".
    RememberedCounting(Workspace& workspace, QString subject);

    /// Empty where nothing is remembered.
    QJsonObject last();
    /// Whatever hinders it: the next one to look waits for the counting.
    void keep(const QJsonObject& counted);

private:
    Workspace& m_workspace;
    QString m_subject;
};

} // namespace hoanhap::services
