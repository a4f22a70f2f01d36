// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& reportKindSentences()
{
    static const SentenceTable table{
        {"report_kind.unknown",
            QT_TRANSLATE_NOOP("Errors", "There is no kind of report \"%1\". There are: %2.")},
        {"report_kind.no_period", QT_TRANSLATE_NOOP("Errors", "Enter a whole day: day, month and year.")},
        {"report_kind.period_backwards",
            QT_TRANSLATE_NOOP("Errors", "The period ends on %2, before it begins on %1.")},
        {"report_kind.not_of_unit",
            QT_TRANSLATE_NOOP("Errors", "\"%1\" is no report of this office. It writes: %2.")},
        {"report_kind.no_addressee",
            QT_TRANSLATE_NOOP("Errors", "Nobody stands behind Kính gửi: enter to whom the paper goes.")},
        {"report_kind.other_period", QT_TRANSLATE_NOOP("Errors", "%2 is not a period of \"%1\".")},
        {"template.wrong_use",
            QT_TRANSLATE_NOOP("Errors", "Line %1: \"%2\" is no text that can stand in a sentence.")},
        {"template.list_in_list",
            QT_TRANSLATE_NOOP("Errors",
                "Line %1: the list \"%2\" stands inside the list \"%3\" and would have no end. Put it behind "
                "it.")},
        {"template.too_deep",
            QT_TRANSLATE_NOOP("Errors", "Line %1: more than %2 conditions stand inside one another.")},
        {"template.too_long",
            QT_TRANSLATE_NOOP("Errors", "A template has at most %1 letters. Shorten the fixed text.")},
        {"template.no_subject",
            QT_TRANSLATE_NOOP("Errors", "The template has no subject: write what the paper is about.")},
        {"template.no_kind_line",
            QT_TRANSLATE_NOOP("Errors", "The template does not say what the paper is called, as BÁO CÁO.")},
        {"template.kind_line_of_dispatch",
            QT_TRANSLATE_NOOP("Errors",
                "An official letter has no name of its kind above the subject (Nghị định 30/2020/NĐ-CP, Phụ "
                "lục I): leave it empty.")},
        {"template.empty", QT_TRANSLATE_NOOP("Errors", "Nothing stands in the template below its subject.")},
        {"template.wordless",
            QT_TRANSLATE_NOOP("Errors",
                "This line of the outline has no words yet: write them here, or take the line out.")},
        {"template.newer_version",
            QT_TRANSLATE_NOOP("Errors",
                "Somebody else changed this template meanwhile. Read it again, then repeat your change.")},
        {"template.name_missing",
            QT_TRANSLATE_NOOP("Errors", "Enter a name for your own template, without the sign ~.")},
        {"template.name_taken",
            QT_TRANSLATE_NOOP("Errors", "There is a kind of report \"%1\" already: choose another name.")},
    };
    return table;
}

} // namespace hoanhap::messages
