// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& spreadsheetSentences()
{
    static const SentenceTable table{
        {"spreadsheet.too_many_rows",
            QT_TRANSLATE_NOOP("Errors",
                "A sheet holds %1 rows and the list has more. Narrow the list, or write it as .csv.")},
        {"spreadsheet.text_too_long",
            QT_TRANSLATE_NOOP("Errors",
                "Row %1: the text in \"%2\" is too long for a cell. Shorten it, or write the list as .csv.")},
    };
    return table;
}

} // namespace hoanhap::messages
