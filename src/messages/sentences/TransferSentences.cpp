// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& transferSentences()
{
    static const SentenceTable table{
        {"transfer.nowhere", QT_TRANSLATE_NOOP("Errors", "Choose a unit or a commune to move to.")},
        {"transfer.unit_unknown", QT_TRANSLATE_NOOP("Errors", "That unit does not work on that day.")},
        {"transfer.no_unit_left",
            QT_TRANSLATE_NOOP("Errors",
                "Every unit of this register ended before %1. The administrator adds the units that work "
                "now under Administration, Units; until then only the commune can change.")},
        {"transfer.day_missing", QT_TRANSLATE_NOOP("Errors", "Enter the first day there.")},
        {"transfer.day_ahead",
            QT_TRANSLATE_NOOP("Errors", "A move is entered when it happens, up to today, %1.")},
        {"transfer.before_last",
            QT_TRANSLATE_NOOP("Errors", "%1 came to the present unit on %2: the move must be later.")},
        {"transfer.before_residence",
            QT_TRANSLATE_NOOP("Errors", "A residence of %1 is entered from %2: the move must be later.")},
        {"transfer.before_birth", QT_TRANSLATE_NOOP("Errors", "%1 was born %2: the move must be later.")},
    };
    return table;
}

} // namespace hoanhap::messages
