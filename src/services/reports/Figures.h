// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// What the register counts between two days, both included. One query object an indicator; the
/// report, the screens and the command line all ask here.
class Figures
{
public:
    /// Of the units that the actor sees.
    explicit Figures(Workspace& workspace);
    /// Of these units; none: of all.
    Figures(Workspace& workspace, std::vector<Uuid> units);

    struct Figure
    {
        QString indicator; ///< "classes", "learners", "people_managed", …
        qint64 value = 0;
    };
    Result<std::vector<Figure>> all(QDate from, QDate to);
    /// Only those asked for, in the time of those alone.
    Result<std::vector<Figure>> among(const QStringList& indicators, QDate from, QDate to);

private:
    Outcome mayCount(QDate from, QDate to) const;

    Workspace& m_workspace;
    std::vector<Uuid> m_units;
};

} // namespace hoanhap::services
