// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

#include <QHash>

namespace hoanhap::services {

/// What a plan wants of an office in a year, indicator by indicator, over all its tasks. Of a task the
/// office's own target holds, else what its units have to reach together.
class PlanTargets
{
public:
    PlanTargets(Workspace& workspace, const std::optional<Uuid>& plan, int year);

    /// In what figures are kept in: amounts in đồng.
    std::optional<qint64> of(const QString& indicator) const;

private:
    QHash<QString, qint64> m_targets;
};

} // namespace hoanhap::services
