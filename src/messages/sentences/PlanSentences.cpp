// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& planSentences()
{
    static const SentenceTable table{
        {"plan.task_missing", QT_TRANSLATE_NOOP("Errors", "Say for which task the target is set.")},
        {"plan.indicator_missing", QT_TRANSLATE_NOOP("Errors", "Say what the target counts.")},
        {"plan.year_outside_plan", QT_TRANSLATE_NOOP("Errors", "The plan runs from %1 to %2.")},
        {"plan.target_negative", QT_TRANSLATE_NOOP("Errors", "A target is no less than 0.")},
        {"plan.target_twice",
            QT_TRANSLATE_NOOP("Errors", "This target stands above already; change that one instead.")},
        {"plan.deadline_missing",
            QT_TRANSLATE_NOOP(
                "Errors", "Without a deadline nobody is reminded of the report that is asked for.")},
        {"plan.report_year_implausible",
            QT_TRANSLATE_NOOP(
                "Errors", "A letter of that day hardly asks for the report of %1. Put the year right.")},
        {"plan.answers_itself", QT_TRANSLATE_NOOP("Errors", "A letter does not answer itself.")},
        {"reminders.day_not_ahead",
            QT_TRANSLATE_NOOP("Errors", "A reminder is put off until a day that lies ahead.")},
        {"reminders.unknown_account",
            QT_TRANSLATE_NOOP("Errors", "Nobody who works with this register has that account.")},
        {"reminders.done_by_doing",
            QT_TRANSLATE_NOOP("Errors", "This reminder goes by itself when the work is done.")},
    };
    return table;
}

} // namespace hoanhap::messages
