// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/NarrativeMerge.h"

#include "domain/reports/merging/ParagraphMerge.h"

namespace hoanhap::services {

NarrativeMerge mergedNarrative(const Narrative& base, const Narrative& mine, const Narrative& theirs)
{
    NarrativeMerge merge;
    for (const QString& key : ReportService::sectionKeys()) {
        const QStringList before = base.sections.value(key);
        const QStringList other = theirs.sections.value(key);
        if (other != before)
            merge.taken << key;
        const auto together = domain::mergedParagraphs(before, mine.sections.value(key), other);
        if (!together)
            merge.clashes << key;
        merge.narrative.sections.insert(key, together.value_or(other));
    }
    return merge;
}

} // namespace hoanhap::services
