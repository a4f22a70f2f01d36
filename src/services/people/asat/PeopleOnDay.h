// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

#include <QStringList>

namespace hoanhap::services {

/// The register counted as it was on a day: people by unit and by legal status. Who was transferred since
/// counts where he or she was then; who has several statuses counts once in the sum.
class PeopleOnDay
{
public:
    explicit PeopleOnDay(Workspace& workspace) : m_workspace(workspace) { }

    struct Line
    {
        QString unitName; ///< empty: all units together
        qint64 people = 0;
        std::vector<qint64> byKind; ///< as `Table::kinds` has them
    };
    struct Table
    {
        QStringList kinds; ///< labels of those that somebody had on that day
        std::vector<Line> lines; ///< units with people, the sum last
    };
    /// Within the actor's scope.
    Result<Table> count(QDate day);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
