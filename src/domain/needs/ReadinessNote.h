// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/Readiness.h"
#include "domain/cases/WorkObstacle.h"

#include <QStringList>
#include <vector>

namespace hoanhap::domain {

/// One dated answer to whether a person is ready to work, with its reasons. (lần ghi nhận)
struct ReadinessNote
{
    Readiness readiness;
    QStringList reasons; ///< catalogue decline-reasons
};

/// All that is known of a person's way to work: every note and what stands in the way.
struct ReadinessFile
{
    std::vector<ReadinessNote> notes; ///< oldest first
    std::vector<WorkObstacle> obstacles; ///< in the order they were entered
};

} // namespace hoanhap::domain
