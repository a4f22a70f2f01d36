// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& loanSentences()
{
    static const SentenceTable table{
        {"loan.source_missing", QT_TRANSLATE_NOOP("Errors", "Choose where the money comes from.")},
        {"loan.borrower_missing", QT_TRANSLATE_NOOP("Errors", "Enter who borrows.")},
        {"loan.amount_missing", QT_TRANSLATE_NOOP("Errors", "Enter how much was paid out.")},
        {"loan.amount_negative", QT_TRANSLATE_NOOP("Errors", "An amount cannot be negative.")},
        {"loan.amount_implausible",
            QT_TRANSLATE_NOOP(
                "Errors", "A loan of %1 đồng is very small. Were thousands or millions meant?")},
        {"loan.paid_more_than_approved",
            QT_TRANSLATE_NOOP("Errors", "More was paid out than approved. Correct one of the two.")},
        {"loan.refused_but_paid",
            QT_TRANSLATE_NOOP("Errors", "A loan that was refused cannot have been paid out.")},
        {"loan.paid_not_said", QT_TRANSLATE_NOOP("Errors", "The loan was paid out: is it under way by now?")},
        {"loan.term_not_positive", QT_TRANSLATE_NOOP("Errors", "The term is at least one month.")},
        {"loan.more_released_than_workers",
            QT_TRANSLATE_NOOP("Errors", "These are more people than work there.")},
        {"loan.entered_already",
            QT_TRANSLATE_NOOP("Errors",
                "The person has a loan of %1 đồng from this source on %2 already. Is this the same one?")},
        {"loan.not_in_force",
            QT_TRANSLATE_NOOP("Errors", "Quyết định 22/2023/QĐ-TTg lends from %1 on only.")},
        {"loan.not_entitled",
            QT_TRANSLATE_NOOP("Errors",
                "Only who has served a prison sentence or was given amnesty may borrow (Quyết định "
                "22/2023/QĐ-TTg, Điều 3).")},
        {"loan.too_long_ago",
            QT_TRANSLATE_NOOP("Errors",
                "More than %1 years since the end of the sentence: the last day was %2 (Quyết định "
                "22/2023/QĐ-TTg, Điều 3).")},
        {"loan.not_obeying_law",
            QT_TRANSLATE_NOOP("Errors",
                "Who borrows must obey the law after the return (Quyết định 22/2023/QĐ-TTg, Điều 3).")},
        {"loan.owes_already",
            QT_TRANSLATE_NOOP("Errors",
                "There is a debt at the bank for the same purpose (Quyết định 22/2023/QĐ-TTg, Điều 3).")},
        {"loan.amount_too_high",
            QT_TRANSLATE_NOOP("Errors", "At most %1 đồng are lent (Quyết định 22/2023/QĐ-TTg, Điều 6).")},
        {"loan.term_too_long",
            QT_TRANSLATE_NOOP(
                "Errors", "The longest term is %1 months (Quyết định 22/2023/QĐ-TTg, Điều 8).")},
        {"loan.employer_kind_not_entitled",
            QT_TRANSLATE_NOOP(
                "Errors", "This kind of employer cannot borrow there (Quyết định 22/2023/QĐ-TTg, Điều 3).")},
        {"loan.share_too_small",
            QT_TRANSLATE_NOOP("Errors",
                "%1 % of the workers have served a sentence; at least %2 % must have (Quyết định "
                "22/2023/QĐ-TTg, Điều 3).")},
    };
    return table;
}

} // namespace hoanhap::messages
