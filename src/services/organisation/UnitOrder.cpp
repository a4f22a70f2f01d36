// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/organisation/UnitOrder.h"

#include "text/letters/SortKey.h"

#include <algorithm>
#include <tuple>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

std::vector<domain::Unit> inOfficialOrder(std::vector<domain::Unit> units)
{
    std::ranges::stable_sort(units, {}, [](const domain::Unit& unit) {
        const bool ofArea = unit.kind == "district_office"_L1 || unit.kind == "commune_office"_L1;
        return std::tuple(!ofArea, ofArea ? unit.areaCode : QString(),
            text::numberedSortKey(unit.shortName.isEmpty() ? unit.name : unit.shortName));
    });
    return units;
}

} // namespace hoanhap::services
