// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/organisation/LayoutRules.h"

#include "domain/ErrorCodes.h"

namespace hoanhap::domain {

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
    };
    return ranges;
}

Errors checkLayout(const Organisation& organisation)
{
    Errors faults;
    for (const LayoutRange& range : layoutRanges()) {
        const int value = organisation.*(range.member);
        if (value < range.lowest || value > range.highest)
            faults.push_back({errors::layoutOutOfRange,
                QString::fromLatin1(range.field.data(), static_cast<qsizetype>(range.field.size())),
                {QString::number(value), QString::number(range.lowest), QString::number(range.highest)}});
    }
    return faults;
}

} // namespace hoanhap::domain
