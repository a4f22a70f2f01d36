// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// A person of the register as the actor may see somebody who looks like another: of a unit outside
/// the actor's scope only the unit is told, so that one person in two units is noticed and nothing
/// else is learnt.
struct SeenPerson
{
    Uuid id;
    bool withinScope = false;
    QString unitName;
    QString fullName;
    QString birth; ///< stored form of the partial date
    QString number; ///< the first identity number
    QString areaLabel; ///< the commune of the first residence
    QDateTime enteredAt;
};

/// In the order of `people`; who is gone meanwhile is left out.
std::vector<SeenPerson> seenPeople(Workspace& workspace, const std::vector<Uuid>& people);

} // namespace hoanhap::services
