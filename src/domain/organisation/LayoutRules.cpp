// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/organisation/LayoutRules.h"

#include "domain/ErrorCodes.h"

#include <algorithm>

namespace hoanhap::domain {

namespace {

constexpr int paperWidth = 21000; // A4: Phụ lục I, I.1

int roomBesideLeftColumn(const Organisation& organisation)
{
    return paperWidth - organisation.marginLeft - organisation.marginRight - organisation.letterheadLeft;
}

} // namespace

const std::vector<LayoutRange>& layoutRanges()
{
    // Phụ lục I: margins in I.4, sizes in V, indent and spacing in II.6.
    static const std::vector<LayoutRange> ranges{
        {"margin_top", &Organisation::marginTop, 2000, 2500},
        {"margin_bottom", &Organisation::marginBottom, 2000, 2500},
        {"margin_left", &Organisation::marginLeft, 3000, 3500},
        {"margin_right", &Organisation::marginRight, 1500, 2000},
        {"body_size", &Organisation::bodySize, 26, 28},
        {"first_line_indent", &Organisation::firstLineIndent, 1000, 1270},
        {"paragraph_spacing", &Organisation::paragraphSpacing, 12, 48},
        {"line_spacing", &Organisation::lineSpacing, 100, 150},
        {"national_title_size", &Organisation::nationalTitleSize, 24, 26},
        {"letterhead_left", &Organisation::letterheadLeft, 4000, 8000},
        // The national title is 87.7 mm wide at 12 pt and must not wrap.
        {"letterhead_right", &Organisation::letterheadRight, 8800, 12000},
    };
    return ranges;
}

Errors checkLayout(const Organisation& organisation)
{
    Errors faults;
    for (LayoutRange range : layoutRanges()) {
        if (range.member == &Organisation::letterheadRight)
            range.highest = std::min(range.highest, roomBesideLeftColumn(organisation));
        const int value = organisation.*(range.member);
        if (value < range.lowest || value > range.highest)
            faults.push_back({errors::layoutOutOfRange, latin1Text(range.field),
                {QString::number(value), QString::number(range.lowest), QString::number(range.highest)}});
    }
    return faults;
}

} // namespace hoanhap::domain
