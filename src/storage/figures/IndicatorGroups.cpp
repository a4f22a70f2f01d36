// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figures/IndicatorGroups.h"

#include <algorithm>

namespace hoanhap::storage {

using domain::Breakdown;

namespace {

std::vector<IndicatorQuery> everyIndicator()
{
    std::vector<IndicatorQuery> all;
    for (const auto& group : {peopleIndicators(), needIndicators(), counsellingIndicators(),
             trainingIndicators(), placementIndicators()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

} // namespace

std::vector<Breakdown> personBreakdowns()
{
    using enum Breakdown;
    return {Unit, Commune, Status, Sex, Age, Ethnicity, Offence, Occupation};
}

std::vector<Breakdown> actBreakdowns()
{
    return personBreakdowns();
}

IndicatorQuery sincePlanBegan(IndicatorQuery flow, const QString& key)
{
    flow.indicator.key = key;
    flow.indicator.kind = domain::FigureKind::Cumulative;
    return flow;
}

const std::vector<IndicatorQuery>& indicatorQueries()
{
    static const std::vector<IndicatorQuery> all = everyIndicator();
    return all;
}

const IndicatorQuery* indicatorQuery(QStringView key)
{
    const auto found = std::ranges::find_if(
        indicatorQueries(), [&](const IndicatorQuery& query) { return query.indicator.key == key; });
    return found == indicatorQueries().end() ? nullptr : &*found;
}

} // namespace hoanhap::storage
