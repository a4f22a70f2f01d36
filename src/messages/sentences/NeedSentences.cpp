// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& needSentences()
{
    static const SentenceTable table{
        {"need.decline_reason_missing",
            QT_TRANSLATE_NOOP("Errors", "Say why the person declines: choose a reason.")},
        {"need.reason_unused",
            QT_TRANSLATE_NOOP("Errors", "A reason is given, but the need is not declined.")},
        {"need.closed_day_missing",
            QT_TRANSLATE_NOOP("Errors", "On which day was the need met or declined?")},
        {"need.closed_day_unused",
            QT_TRANSLATE_NOOP("Errors", "A day of closing is given, but the need is still open.")},
        {"need.occupation_missing",
            QT_TRANSLATE_NOOP("Errors", "Which occupation does the person wish to learn?")},
        {"need.none_beside_others",
            QT_TRANSLATE_NOOP("Errors",
                "\"No need\" stands beside a need that is still open: take one of the two away, or close the need "
                "first.")},
        {"need.open_twice", QT_TRANSLATE_NOOP("Errors", "The same need stands open above.")},
        {"need.survey_day_missing", QT_TRANSLATE_NOOP("Errors", "Enter the day of the survey.")},
        {"need.survey_day_ahead", QT_TRANSLATE_NOOP("Errors", "The survey lies ahead: %1.")},
        {"need.occupation_without_training",
            QT_TRANSLATE_NOOP("Errors", "An occupation is given, but training is not marked.")},
        {"need.commune_missing",
            QT_TRANSLATE_NOOP("Errors", "Choose the commune whose people are surveyed.")},
        {"need.nothing_marked",
            QT_TRANSLATE_NOOP("Errors", "Nothing is marked yet: mark what the people on the list need.")},
        {"readiness.state_missing", QT_TRANSLATE_NOOP("Errors", "Choose how ready the person is.")},
        {"readiness.day_missing", QT_TRANSLATE_NOOP("Errors", "Enter the day on which this was noted.")},
        {"readiness.day_ahead",
            QT_TRANSLATE_NOOP("Errors", "The day lies ahead: %1. Note what was said by today.")},
        {"readiness.why_declined_missing",
            QT_TRANSLATE_NOOP("Errors", "Tick at least one reason why the person declines.")},
        {"readiness.why_not_able_missing",
            QT_TRANSLATE_NOOP("Errors", "Why is the person not able to work?")},
        {"readiness.would_change_missing",
            QT_TRANSLATE_NOOP("Errors", "What would change the person's mind?")},
        {"readiness.hold_reason_missing", QT_TRANSLATE_NOOP("Errors", "Say why the person is put on hold.")},
        {"readiness.hold_day_missing",
            QT_TRANSLATE_NOOP("Errors", "Say until which day the person is on hold.")},
        {"readiness.hold_over",
            QT_TRANSLATE_NOOP("Errors", "The hold must end after the day of the note, %1.")},
        {"readiness.hold_long",
            QT_TRANSLATE_NOOP("Errors", "A hold of more than %1 months: the person would be lost sight of.")},
        {"obstacle.kind_missing", QT_TRANSLATE_NOOP("Errors", "Choose what stands in the way.")},
        {"obstacle.twice", QT_TRANSLATE_NOOP("Errors", "This is on the list already and not done.")},
    };
    return table;
}

} // namespace hoanhap::messages
