// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& reportCheckSentences()
{
    static const SentenceTable table{
        {"report.doubled_word", QT_TRANSLATE_NOOP("Errors", "\"%1\" stands twice.")},
        {"report.broken_abbreviation",
            QT_TRANSLATE_NOOP("Errors", "\"%1\" is a broken abbreviation of \"%2\".")},
        {"report.mixed_dashes", QT_TRANSLATE_NOOP("Errors", "The text mixes long dashes and hyphens.")},
        {"report.mixed_tones",
            QT_TRANSLATE_NOOP(
                "Errors", "\"%1\" places its tone in another way than the rest of the text: \"%2\".")},
        {"report.mixed_dates", QT_TRANSLATE_NOOP("Errors", "The text mixes dates in words and in figures.")},
        {"report.impossible_date", QT_TRANSLATE_NOOP("Errors", "There is no day %1.")},
        {"report.symbol_kind",
            QT_TRANSLATE_NOOP("Errors", "The symbol of \"%1\" cannot be right; it should read %2.")},
        {"report.symbol_shape", QT_TRANSLATE_NOOP("Errors", "A number and symbol have no blanks: %1.")},
        {"report.citation_number", QT_TRANSLATE_NOOP("Errors", "The register has %2 of that day, not %1.")},
        {"report.citation_date", QT_TRANSLATE_NOOP("Errors", "%1 is of %2.")},
        {"report.citation_issuer", QT_TRANSLATE_NOOP("Errors", "%3 was issued by %2, not by %1.")},
        {"report.plan_issuer", QT_TRANSLATE_NOOP("Errors", "The plan %3 was issued by %2, not by %1.")},
        {"report.citation_later", QT_TRANSLATE_NOOP("Errors", "%1 is of %2, after this report (%3).")},
        {"report.plan_ended", QT_TRANSLATE_NOOP("Errors", "The plan %1 ran until %2 only.")},
        {"report.wrong_sum", QT_TRANSLATE_NOOP("Errors", "The parts make %2, not %1.")},
        {"report.wrong_difference", QT_TRANSLATE_NOOP("Errors", "From %2 to %3 is not a difference of %1.")},
        {"report.part_above_whole", QT_TRANSLATE_NOOP("Errors", "A part, %1, is above the whole, %2.")},
        {"report.annex_total", QT_TRANSLATE_NOOP("Errors", "%1: %3 says otherwise (%2).")},
        {"report.people_for_turns", QT_TRANSLATE_NOOP("Errors", "%1 counts %2.")},
        {"report.figure_differs", QT_TRANSLATE_NOOP("Errors", "%1: %2 here, %3 elsewhere in the text.")},
        {"report.figure_not_registers",
            QT_TRANSLATE_NOOP("Errors", "%1: %2 here, %3 among the figures of the report.")},
        {"report.last_year",
            QT_TRANSLATE_NOOP("Errors", "The year %1 may have been left standing from an earlier report.")},
        {"report.units_silent", QT_TRANSLATE_NOOP("Errors", "%1 units have not reported: %2.")},
        {"report.empty_section", QT_TRANSLATE_NOOP("Errors", "A section is empty: %1.")},
        {"report.office_of_then", QT_TRANSLATE_NOOP("Errors", "\"%1\" holds until %2 only.")},
        {"report.no_letterhead", QT_TRANSLATE_NOOP("Errors", "The office has no letterhead for %1.")},
        {"report.signer_of_then", QT_TRANSLATE_NOOP("Errors", "%1 does not sign for the office on %2.")},
        {"report.not_looked_at",
            QT_TRANSLATE_NOOP("Errors", "Taken over from the report before; nobody has looked at it yet.")},
        {"report.reference_unchecked",
            QT_TRANSLATE_NOOP("Errors",
                "%1 is of the period before and no later one like it is in the register: is it still "
                "meant?")},
        {"report.no_abbreviation",
            QT_TRANSLATE_NOOP("Errors",
                "%1 has no abbreviation, so the paper has no symbol. Enter it among the organisation's "
                "settings.")},
        {"report.signer_without_title",
            QT_TRANSLATE_NOOP("Errors",
                "No title is entered for %1, who signs. Enter it among the organisation's signers.")},
        {"report.done_after_all",
            QT_TRANSLATE_NOOP("Errors", "Told as not done, but the register has %1 %2.")},
        {"report.annex_unnamed", QT_TRANSLATE_NOOP("Errors", "No sentence of the report points to: %1.")},
        {"report.no_such_annex",
            QT_TRANSLATE_NOOP("Errors", "The text points to \"%1\"; annexes of this report: %2.")},
        {"report.cause_missing", QT_TRANSLATE_NOOP("Errors", "The cause is left to write.")},
    };
    return table;
}

} // namespace hoanhap::messages
