// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& figureSentences()
{
    static const SentenceTable table{
        {"figures.unknown_indicator", QT_TRANSLATE_NOOP("Errors", "There is no indicator \"%1\".")},
        {"figures.breakdown_not_permitted",
            QT_TRANSLATE_NOOP("Errors", "\"%1\" cannot be parted by \"%2\".")},
        {"figures.unknown_unit", QT_TRANSLATE_NOOP("Errors", "There is no unit \"%1\" that you may see.")},
        {"figures.not_a_count",
            QT_TRANSLATE_NOOP("Errors", "\"%1\" is no number that can be counted, such as 0 or 1.234.")},
        {"figures.counted_by_register",
            QT_TRANSLATE_NOOP("Errors",
                "The register itself counts %1 for this unit. Choose which of the two holds for the "
                "period.")},
        {"figures.source_missing",
            QT_TRANSLATE_NOOP("Errors", "Choose the dispatch with which the figures came.")},
    };
    return table;
}

} // namespace hoanhap::messages
