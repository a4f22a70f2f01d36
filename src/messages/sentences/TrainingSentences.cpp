// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& trainingSentences()
{
    static const SentenceTable table{
        {"class.occupation_missing", QT_TRANSLATE_NOOP("Errors", "Enter the occupation that is taught.")},
        {"class.organiser_missing", QT_TRANSLATE_NOOP("Errors", "Enter who organises the class.")},
        {"class.more_learners_than_seats",
            QT_TRANSLATE_NOOP("Errors", "There are %1 learners for %2 seats.")},
        {"class.planned_but_over",
            QT_TRANSLATE_NOOP(
                "Errors", "The class is over by its days and still stands as planned; it counts as held.")},
        {"class.support_twice",
            QT_TRANSLATE_NOOP("Errors",
                "Support was given already, in the class \"%1\": once a person (Decision 46/2015/QĐ-TTg). "
                "Whoever lost their work for causes beyond them may get it again: choose that ground.")},
        {"class.support_too_often",
            QT_TRANSLATE_NOOP("Errors",
                "Support may be given %1 times at most, also to whoever lost their work (Circular "
                "152/2016/TT-BTC).")},
        {"class.support_ground_missing",
            QT_TRANSLATE_NOOP("Errors",
                "Say on what ground support is given: having served a sentence is none (Decision "
                "46/2015/QĐ-TTg).")},
        {"class.overlap",
            QT_TRANSLATE_NOOP("Errors", "Sits at the same time in the class \"%1\", from %2 to %3.")},
        {"class.day_outside",
            QT_TRANSLATE_NOOP("Errors", "This day lies outside the class, which runs from %1 to %2.")},
        {"class.drop_reason_missing", QT_TRANSLATE_NOOP("Errors", "Say why the learner dropped out.")},
        {"class.learner_too_young",
            QT_TRANSLATE_NOOP("Errors",
                "%1 years old on the first day; vocational training takes learners from %2 years on "
                "(Circular 42/2015/TT-BLĐTBXH, Article 15).")},
        {"class.hours_too_few",
            QT_TRANSLATE_NOOP("Errors", "%1 hours; training of this level takes %2 hours or more.")},
        {"class.attendance_left_out",
            QT_TRANSLATE_NOOP("Errors", "Attendance is marked for %1 days outside these dates.")},
        {"class.amount_negative", QT_TRANSLATE_NOOP("Errors", "An amount cannot be below zero.")},
        {"class.over_ahead",
            QT_TRANSLATE_NOOP("Errors", "The class is told as completed, yet ends on %1 only. Is it right?")},
        {"class.completed_ahead",
            QT_TRANSLATE_NOOP("Errors",
                "%1 learners are told as having completed the class before its last day, %2, has come. Is it "
                "right?")},
        {"class.nobody_completed",
            QT_TRANSLATE_NOOP("Errors",
                "Nobody has completed the class yet, so there is nothing to recognise: enter the results on "
                "the tab \"Results – certificates\" first.")},
        {"class.too_large", QT_TRANSLATE_NOOP("Errors", "%1 learners; a class takes %2 at most.")},
        {"class.practice_too_large",
            QT_TRANSLATE_NOOP("Errors",
                "%1 learners; practical lessons take %2 at most: teach them in groups, or split the class.")},
        {"class.cost_too_high",
            QT_TRANSLATE_NOOP("Errors",
                "The class costs %1 đ; training these learners may cost %2 đ together (Decision "
                "46/2015/QĐ-TTg).")},
    };
    return table;
}

const SentenceTable& certificateSentences()
{
    static const SentenceTable table{
        {"certificate.without_completion",
            QT_TRANSLATE_NOOP("Errors",
                "Only who completed the class gets a certificate: set the state of the learner first.")},
        {"certificate.before_end",
            QT_TRANSLATE_NOOP("Errors", "The certificate is dated before the last day of the class.")},
        {"certificate.twice", QT_TRANSLATE_NOOP("Errors", "This learner has a certificate already.")},
        {"certificate.number_missing", QT_TRANSLATE_NOOP("Errors", "Enter the number of the certificate.")},
        {"certificate.number_taken",
            QT_TRANSLATE_NOOP("Errors", "This number was given already, in the class \"%1\".")},
        {"certificate.number_elsewhere",
            QT_TRANSLATE_NOOP(
                "Errors", "The same number was given in the class \"%1\" by another institution: %2.")},
        {"certificate.register_number_taken",
            QT_TRANSLATE_NOOP("Errors", "This register number was given already, in the class \"%1\".")},
        {"attendance.outside_class",
            QT_TRANSLATE_NOOP(
                "Errors", "Attendance can be marked from the first to the last day of the class: %1 to %2.")},
        {"attendance.ahead",
            QT_TRANSLATE_NOOP("Errors", "Attendance cannot be marked before the day has come.")},
        {"attendance.after_leaving", QT_TRANSLATE_NOOP("Errors", "The learner left the class on %1.")},
        {"attendance.state_unknown", QT_TRANSLATE_NOOP("Errors", "Attendance is full, part or absent.")},
    };
    return table;
}

} // namespace hoanhap::messages
