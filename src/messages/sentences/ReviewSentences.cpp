// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& reviewSentences()
{
    static const SentenceTable table{
        {"review.same_person", QT_TRANSLATE_NOOP("Errors", "Two records look like one person.")},
        {"review.need_not_assessed",
            QT_TRANSLATE_NOOP("Errors", "No need is entered, nor that there is none.")},
        {"review.too_young",
            QT_TRANSLATE_NOOP("Errors", "%1 years old on the day of the judgment. Is the birth right?")},
        {"review.reason_missing", QT_TRANSLATE_NOOP("Errors", "Say why it stays as it is.")},
    };
    return table;
}

} // namespace hoanhap::messages
