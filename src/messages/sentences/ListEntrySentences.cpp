// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& listEntrySentences()
{
    static const SentenceTable table{
        {"list.cells_missing",
            QT_TRANSLATE_NOOP(
                "Errors", "This row came with %1 cells, its list has %2. Was a cell broken over two lines?")},
        {"list.cells_over",
            QT_TRANSLATE_NOOP(
                "Errors", "This row came with %1 cells, its list has %2; the rest was put into the note.")},
        {"list.name_in_capitals", QT_TRANSLATE_NOOP("Errors", "The name stands in capitals.")},
        {"list.number_rounded",
            QT_TRANSLATE_NOOP("Errors",
                "The spreadsheet has rounded the number \"%1\": its last digits are gone. Type it from the "
                "paper.")},
        {"list.number_unreadable",
            QT_TRANSLATE_NOOP("Errors",
                "\"%1\" is neither a personal identification number of twelve digits nor an old card of "
                "nine.")},
        {"list.number_of_another",
            QT_TRANSLATE_NOOP("Errors",
                "\"%1\" was the number %2, but that is of another year of birth or sex than this row says. "
                "Compare it with the paper.")},
        {"list.number_stands",
            QT_TRANSLATE_NOOP("Errors", "This number stands in the register already: %1.")},
        {"list.number_stands_elsewhere",
            QT_TRANSLATE_NOOP("Errors", "This number stands in the register already, at the unit %1.")},
        {"list.number_in_bin",
            QT_TRANSLATE_NOOP(
                "Errors", "This number belongs to %1, who is in the bin. Restore them from there.")},
        {"list.number_twice", QT_TRANSLATE_NOOP("Errors", "Row %1 of this list has the same number.")},
        {"residence.area_not_found",
            QT_TRANSLATE_NOOP("Errors", "No commune is called \"%1\". The nearest are: %2.")},
        {"list.commune_unknown", QT_TRANSLATE_NOOP("Errors", "No commune is called \"%1\".")},
        {"list.commune_ambiguous", QT_TRANSLATE_NOOP("Errors", "Several communes are called \"%1\".")},
        {"list.choice_unknown", QT_TRANSLATE_NOOP("Errors", "\"%1\" is none of the entries.")},
        {"list.choice_ambiguous", QT_TRANSLATE_NOOP("Errors", "\"%1\" may mean several entries.")},
        {"list.perhaps_known", QT_TRANSLATE_NOOP("Errors", "Perhaps in the register already: %1.")},
    };
    return table;
}

} // namespace hoanhap::messages
