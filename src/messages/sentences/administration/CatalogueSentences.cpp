// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& catalogueSentences()
{
    static const SentenceTable table{
        {"catalogue.label_missing", QT_TRANSLATE_NOOP("Errors", "Enter what the entry is called.")},
        {"catalogue.label_twice",
            QT_TRANSLATE_NOOP(
                "Errors", "This list has \"%1\" already. If it is out of use, take it into use again.")},
        {"catalogue.label_too_long",
            QT_TRANSLATE_NOOP("Errors", "An entry is called by at most %1 letters.")},
        {"catalogue.fixed",
            QT_TRANSLATE_NOOP("Errors",
                "The program's rules name every entry of this list: they can be called otherwise, but none "
                "is added or taken out of use.")},
        {"catalogue.last_in_use",
            QT_TRANSLATE_NOOP("Errors",
                "This is the last entry in use: without it the forms that ask for one could not be filled "
                "in.")},
    };
    return table;
}

} // namespace hoanhap::messages
