// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/TextChecks.h"

#include "domain/reports/checks/wording/DoubledWords.h"

#include <algorithm>
#include <tuple>

namespace hoanhap::domain {

void orderSlips(Slips& slips)
{
    const auto place = [](const Slip& slip) { return std::tuple(slip.paragraph, slip.start); };
    std::ranges::stable_sort(slips, {}, place);
    const auto same = [](const Slip& one, const Slip& other) {
        return one.code == other.code && one.paragraph == other.paragraph && one.start == other.start;
    };
    slips.erase(std::unique(slips.begin(), slips.end(), same), slips.end());
}

Slips textSlips(const Prose& prose)
{
    Slips slips;
    for (const auto check : {&doubledWords}) {
        const Slips found = check(prose);
        slips.insert(slips.end(), found.begin(), found.end());
    }
    orderSlips(slips);
    return slips;
}

} // namespace hoanhap::domain
