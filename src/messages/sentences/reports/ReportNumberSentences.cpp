// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& reportNumberSentences()
{
    static const SentenceTable table{
        {"services.number_shape",
            QT_TRANSLATE_NOOP("Errors", "\"%1\" is no number of a paper: type digits, as 345 or 345a.")},
        {"report_numbers.note_missing",
            QT_TRANSLATE_NOOP("Errors", "Say why this figure differs from what the register counts.")},
        {"report_numbers.less_than_nothing", QT_TRANSLATE_NOOP("Errors", "A figure is not less than zero.")},
        {"report_numbers.estimate_below_stated",
            QT_TRANSLATE_NOOP("Errors", "The report states %2 already: by 31 December it is not less.")},
        {"report_numbers.not_overruled",
            QT_TRANSLATE_NOOP("Errors", "The figure %1 of this report was not changed by hand.")},
    };
    return table;
}

} // namespace hoanhap::messages
