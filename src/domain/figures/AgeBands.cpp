// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures/AgeBands.h"

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

const std::vector<AgeBand>& ageBands()
{
    static const std::vector<AgeBand> bands{
        {u"0-17"_s, 0, 17},
        {u"18-30"_s, 18, 30},
        {u"31-45"_s, 31, 45},
        {u"46-60"_s, 46, 60},
        {u"61+"_s, 61, 150},
    };
    return bands;
}

QString ageBandOf(int years)
{
    for (const AgeBand& band : ageBands())
        if (band.from <= years && years <= band.to)
            return band.code;
    return {};
}

} // namespace hoanhap::domain
