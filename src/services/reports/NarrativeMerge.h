// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/ReportService.h"

namespace hoanhap::services {

/// What two people made of the prose of one report.
struct NarrativeMerge
{
    Narrative narrative; ///< with both changes; sections that clash as `theirs`
    QStringList taken; ///< sections that only the other, or also the other, changed
    QStringList clashes; ///< sections of which both changed one paragraph
};

/// Section by section, paragraph by paragraph; `base` is what both began with. Pure.
NarrativeMerge mergedNarrative(const Narrative& base, const Narrative& mine, const Narrative& theirs);

} // namespace hoanhap::services
