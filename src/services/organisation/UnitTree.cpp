// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/organisation/UnitTree.h"

namespace hoanhap::services {

QSet<Uuid> withUnitsBelow(QSet<Uuid> units, const std::vector<domain::Unit>& all)
{
    for (bool grown = true; grown;) {
        grown = false;
        for (const domain::Unit& unit : all)
            if (unit.parentUnitId && units.contains(*unit.parentUnitId) && !units.contains(unit.id)) {
                units.insert(unit.id);
                grown = true;
            }
    }
    return units;
}

} // namespace hoanhap::services
