// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& barSentences()
{
    static const SentenceTable table{
        {"case.occupation_banned",
            QT_TRANSLATE_NOOP("Errors", "Banned from this work: %1, until %2 (Penal Code, Article 41).")},
        {"case.occupation_may_be_banned",
            QT_TRANSLATE_NOOP("Errors",
                "A ban on a profession stands: %1 (Penal Code, Article 41). It may mean this work: see the "
                "judgment.")},
        {"case.occupation_ban_unnamed",
            QT_TRANSLATE_NOOP("Errors",
                "A ban on a profession stands until %1 (Penal Code, Article 41). On which is not entered: "
                "enter it from the judgment on the page of statuses, in the table of additional "
                "penalties.")},
        {"case.residence_banned",
            QT_TRANSLATE_NOOP("Errors",
                "May not stay in some places until %1 (Penal Code, Article 42): see the judgment.")},
        {"case.bound_to_locality",
            QT_TRANSLATE_NOOP("Errors",
                "Under local supervision until %1: to study or work elsewhere needs leave (Penal Code, "
                "Article 43).")},
        {"case.state_service_barred",
            QT_TRANSLATE_NOOP("Errors",
                "May not work in bodies of the State or serve in the armed forces until %1 (Penal Code, "
                "Article 44).")},
        {"case.occupation_banned_open",
            QT_TRANSLATE_NOOP("Errors",
                "Banned from this work: %1 (Penal Code, Article 41). Until when is not entered: see the "
                "judgment.")},
        {"case.occupation_ban_unnamed_open",
            QT_TRANSLATE_NOOP("Errors",
                "A ban on a profession stands (Penal Code, Article 41). Neither on which nor until when is "
                "entered: enter it from the judgment on the page of statuses, in the table of additional "
                "penalties.")},
        {"case.residence_banned_open",
            QT_TRANSLATE_NOOP("Errors",
                "May not stay in some places (Penal Code, Article 42). Where and until when: see the "
                "judgment.")},
        {"case.bound_to_locality_open",
            QT_TRANSLATE_NOOP("Errors",
                "Under local supervision, until when is not entered: to study or work elsewhere needs "
                "leave (Penal Code, Article 43).")},
        {"case.state_service_barred_open",
            QT_TRANSLATE_NOOP("Errors",
                "May not work in bodies of the State or serve in the armed forces (Penal Code, Article "
                "44). Until when is not entered: see the judgment.")},
    };
    return table;
}

const SentenceTable& caseSentences()
{
    static const SentenceTable table{
        {"case.released_after_sentence",
            QT_TRANSLATE_NOOP("Errors", "Later than the end of the sentence, %1. Are both days right?")},
        {"case.from_before_release",
            QT_TRANSLATE_NOOP("Errors", "The status holds from the day of release on, %1.")},
        {"case.from_after_release",
            QT_TRANSLATE_NOOP(
                "Errors", "Later than the day of release, %1, from which the status holds. Is it right?")},
        {"case.released_without_prison",
            QT_TRANSLATE_NOOP("Errors",
                "This penalty is not served in prison (Penal Code, Articles 36, 65 and 67), yet a day of "
                "release is entered. Is the kind right?")},
        {"case.expunged_not_ended",
            QT_TRANSLATE_NOOP("Errors", "Expunged on %1 (Penal Code, Article 69), but no end was entered.")},
        {"case.probation_other_end",
            QT_TRANSLATE_NOOP("Errors", "By the length of the probation it ends on %1.")},
        {"case.end_without_day", QT_TRANSLATE_NOOP("Errors", "Since which day did it end?")},
        {"case.end_reason_unfit",
            QT_TRANSLATE_NOOP("Errors", "A status of this kind does not end for this reason.")},
        {"case.expunged_without_document",
            QT_TRANSLATE_NOOP("Errors", "Enter the day of the document that establishes the expungement.")},
        {"case.expunged_early",
            QT_TRANSLATE_NOOP("Errors",
                "Before the earliest day as estimated, %1. See the document (Penal Code, Article 72).")},
        {"case.entered_twice", QT_TRANSLATE_NOOP("Errors", "The same as line %1?")},
        {"case.free_and_in_prison",
            QT_TRANSLATE_NOOP("Errors",
                "Released and in prison at once (line %1): a new sentence ends the earlier status.")},
        {"case.two_main_penalties",
            QT_TRANSLATE_NOOP("Errors",
                "Two main penalties of one judgment (line %1; Penal Code, Article 32): end the earlier "
                "status.")},
        {"case.ban_without_prison",
            QT_TRANSLATE_NOOP("Errors",
                "This penalty follows a prison sentence that is served (Penal Code, Articles 42, 43).")},
        {"case.ban_before_release",
            QT_TRANSLATE_NOOP(
                "Errors", "It begins when prison is served, on %1 (Penal Code, Articles 42, 43).")},
        {"case.minor_with_penalty",
            QT_TRANSLATE_NOOP("Errors",
                "No additional penalty is imposed on minors (Penal Code, Article 91). Is the birth right?")},
        {"case.minor_long_prison",
            QT_TRANSLATE_NOOP("Errors",
                "%1 years for a minor: the law sets %2 at most (Penal Code, Article 101). Is the birth "
                "right?")},
    };
    return table;
}

} // namespace hoanhap::messages
