// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& lifecycleSentences()
{
    static const SentenceTable table{
        {"lifecycle.other_state",
            QT_TRANSLATE_NOOP("Errors",
                "The report is now %1, so that this step cannot be taken. Look at it as it stands.")},
        {"lifecycle.not_signed",
            QT_TRANSLATE_NOOP(
                "Errors", "Number and day come after the signature: have the report signed first.")},
        {"lifecycle.number_missing", QT_TRANSLATE_NOOP("Errors", "Enter the number of the document.")},
        {"lifecycle.number_nought",
            QT_TRANSLATE_NOOP("Errors",
                "Numbers begin with 1 each year: enter the one from the register of outgoing documents.")},
        {"lifecycle.day_missing", QT_TRANSLATE_NOOP("Errors", "Enter the day of the document.")},
        {"lifecycle.number_used",
            QT_TRANSLATE_NOOP("Errors",
                "The number %1 was given to another paper, %2 of %3: each is given once in a year. Take the "
                "next one.")},
        {"lifecycle.day_before_signature",
            QT_TRANSLATE_NOOP("Errors", "The report was signed on %2, after the day %1. Is that so?")},
        {"lifecycle.other_month",
            QT_TRANSLATE_NOOP("Errors",
                "The signed paper bears the month %1; the files of the issue will bear %2. Is that so?")},
        {"lifecycle.signature_to_come",
            QT_TRANSLATE_NOOP("Errors", "The day of the signature is not after today: %1.")},
        {"lifecycle.reason_missing",
            QT_TRANSLATE_NOOP("Errors", "Say why the report is taken back; it stays in its history.")},
        {"lifecycle.already_replaced",
            QT_TRANSLATE_NOOP("Errors", "A report that replaces this one was begun already.")},
        {"lifecycle.text_changed",
            QT_TRANSLATE_NOOP("Errors",
                "Somebody changed the report meanwhile. It is shown again; read it before it is submitted.")},
        {"lifecycle.unknown_file",
            QT_TRANSLATE_NOOP("Errors",
                "This file is no report of this register, or a letter of it was changed since it was made.")},
        {"lifecycle.comment_empty", QT_TRANSLATE_NOOP("Errors", "Write what is to be said.")},
    };
    return table;
}

} // namespace hoanhap::messages
