// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/Organisation.h"
#include "foundation/Error.h"

#include <vector>

namespace hoanhap::domain {

/// The range the decree leaves for one setting of the page.
struct LayoutRange
{
    std::string_view field;
    int Organisation::*member;
    int lowest;
    int highest;
};
const std::vector<LayoutRange>& layoutRanges();

/// What lies outside Nghị định 30/2020/NĐ-CP, Phụ lục I.
Errors checkLayout(const Organisation& organisation);

} // namespace hoanhap::domain
