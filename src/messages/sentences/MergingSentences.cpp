// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& mergingSentences()
{
    static const SentenceTable table{
        {"merging.same_record", QT_TRANSLATE_NOOP("Errors", "These are one record already.")},
        {"merging.in_bin",
            QT_TRANSLATE_NOOP("Errors", "One of the two records is in the bin. Restore it first.")},
        {"merging.seen_older",
            QT_TRANSLATE_NOOP("Errors",
                "One of the two records was changed meanwhile. They are shown again as they stand now.")},
        {"merging.merged_record",
            QT_TRANSLATE_NOOP("Errors",
                "This record was taken together with another one. To have it back, open that one and take "
                "them apart.")},
        {"merging.taken_apart_already",
            QT_TRANSLATE_NOOP("Errors", "These two records were taken apart already.")},
        {"merging.later_merge_first",
            QT_TRANSLATE_NOOP("Errors",
                "A later merge stands upon this one. Take the later one apart first, then this one.")},
        {"merging.survivor_in_bin",
            QT_TRANSLATE_NOOP("Errors",
                "The record that stayed is in the bin. Restore it first, then take the two apart.")},
    };
    return table;
}

} // namespace hoanhap::messages
