// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& keepingSentences()
{
    static const SentenceTable table{
        {"keeping.view_not_recorded",
            QT_TRANSLATE_NOOP("Errors",
                "The register cannot be written to, so that nobody's page can be opened: who looks at whom "
                "is always recorded. Make room on the disk or check its permissions, then try again.")},
        {"keeping.value_gone",
            QT_TRANSLATE_NOOP(
                "Errors", "What this value belonged to is no longer there, or it cannot be put back.")},
        {"keeping.paper_unknown_form",
            QT_TRANSLATE_NOOP(
                "Errors", "The file %1 is no JPEG, PNG or PDF; what counts is the content, not the name.")},
        {"keeping.paper_cut_short",
            QT_TRANSLATE_NOOP("Errors",
                "The file %1 ends too early, as after a copy that was broken off. Copy or scan it again.")},
        {"keeping.card_head_only",
            QT_TRANSLATE_NOOP("Errors",
                "Images of identity cards are kept and looked at by heads and administrators alone.")},
        {"keeping.moved_away",
            QT_TRANSLATE_NOOP("Errors",
                "Another unit has this person now. The file as it was on leaving stands under \"Moved "
                "away…\" below the list of people.")},
        {"keeping.reason_missing",
            QT_TRANSLATE_NOOP("Errors", "Give the reason; it stays in the audit. Do not name the person.")},
        {"keeping.reason_names_person",
            QT_TRANSLATE_NOOP("Errors",
                "The reason stays in the audit: leave the person's name, numbers and phones out of it.")},
        {"keeping.not_in_bin",
            QT_TRANSLATE_NOOP("Errors", "Only somebody who is in the bin can be erased for good.")},
        {"keeping.not_expunged",
            QT_TRANSLATE_NOOP("Errors",
                "A record can be hidden once every conviction in it is expunged: end each legal status with "
                "that reason first.")},
        {"undo.nothing_to_take_back",
            QT_TRANSLATE_NOOP("Errors", "Nothing was changed since you signed in.")},
        {"undo.own_way_back",
            QT_TRANSLATE_NOOP("Errors",
                "The last step is not taken back with Ctrl+Z. Records that were merged are taken apart on "
                "the "
                "person's page; reports and accounts are changed at their own place.")},
        {"undo.changed_since",
            QT_TRANSLATE_NOOP("Errors",
                "%1 was changed since by somebody else. Nothing was taken back; look at the record's "
                "history.")},
    };
    return table;
}

} // namespace hoanhap::messages
