// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/organisation/Letterheads.h"

#include "domain/DateRules.h"
#include "domain/ErrorCodes.h"
#include "domain/organisation/LayoutRules.h"

#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

void orderLetterheads(std::vector<Organisation>& letterheads)
{
    std::stable_sort(letterheads.begin(), letterheads.end(),
        [](const auto& one, const auto& other) { return one.validFrom < other.validFrom; });
    for (size_t i = 0; i + 1 < letterheads.size(); ++i) {
        const std::optional<QDate>& next = letterheads[i + 1].validFrom;
        if (!letterheads[i].validTo && next && letterheads[i].validFrom < next)
            letterheads[i].validTo = next->addDays(-1);
    }
}

Errors checkLetterheads(const std::vector<Organisation>& letterheads)
{
    Errors faults;
    for (size_t i = 0; i < letterheads.size(); ++i) {
        const Organisation& one = letterheads[i];
        checkOrder(one.validFrom, one.validTo, u"valid_to"_s, faults);
        append(faults, checkLayout(one));
        if (i > 0 && (!one.validFrom || inForceOn(letterheads[i - 1], *one.validFrom)))
            faults.push_back({errors::letterheadsOverlap, u"valid_from"_s, {one.name}});
    }
    return faults;
}

} // namespace hoanhap::domain
