// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& placementSentences()
{
    static const SentenceTable table{
        {"employer.name_missing", QT_TRANSLATE_NOOP("Errors", "Enter the employer's name.")},
        {"employer.tax_code_shape",
            QT_TRANSLATE_NOOP("Errors",
                "A tax code has 10 digits, with 3 more for a branch; a household's or person's may have "
                "12.")},
        {"employer.tax_code_control_digit",
            QT_TRANSLATE_NOOP("Errors",
                "The tenth digit, %1, does not follow from the other nine. Check the tax code against the "
                "paper.")},
        {"employer.share_out_of_range",
            QT_TRANSLATE_NOOP("Errors", "The share is a percentage from 0 to 100.")},
        {"employer.tax_code_twice",
            QT_TRANSLATE_NOOP(
                "Errors", "An employer with this tax code stands in the register already: %1.")},
        {"employer.name_twice",
            QT_TRANSLATE_NOOP("Errors", "Perhaps entered twice: %1 stands in the register already.")},
        {"vacancy.employer_missing", QT_TRANSLATE_NOOP("Errors", "Choose the employer from the list.")},
        {"vacancy.occupation_missing", QT_TRANSLATE_NOOP("Errors", "Enter the occupation that is wanted.")},
        {"vacancy.openings_missing", QT_TRANSLATE_NOOP("Errors", "Enter how many people are wanted.")},
        {"vacancy.wages_backwards",
            QT_TRANSLATE_NOOP("Errors", "The highest wage is lower than the lowest one.")},
        {"vacancy.over",
            QT_TRANSLATE_NOOP("Errors", "It was open until %1. Close it, or enter the new last day.")},
        {"referral.vacancy_closed",
            QT_TRANSLATE_NOOP("Errors", "This vacancy is closed. Ask the employer before sending anybody.")},
        {"referral.vacancy_expired",
            QT_TRANSLATE_NOOP(
                "Errors", "This vacancy was open until %1. Ask the employer before sending anybody.")},
        {"referral.vacancy_filled",
            QT_TRANSLATE_NOOP("Errors", "%1 people were wanted, and as many have been hired.")},
        {"referral.hired_before_referred",
            QT_TRANSLATE_NOOP(
                "Errors", "The work began on %2, before the referral of %1. Put one of the two days right.")},
        {"referral.other_employers_vacancy",
            QT_TRANSLATE_NOOP("Errors", "This vacancy is another employer's.")},
        {"follow_up.before_start",
            QT_TRANSLATE_NOOP("Errors", "The work began on %1: a follow-up comes after it.")},
        {"follow_up.early",
            QT_TRANSLATE_NOOP(
                "Errors", "It falls due on %1. Earlier it does not tell whether work was kept.")},
        {"follow_up.state_missing",
            QT_TRANSLATE_NOOP("Errors", "Choose whether the work is stable, unstable or gone.")},
        {"follow_up.not_hired", QT_TRANSLATE_NOOP("Errors", "Enter first when the work began.")},
    };
    return table;
}

const SentenceTable& suggestionSentences()
{
    static const SentenceTable table{
        {"suggestion.no_vacancy_open",
            QT_TRANSLATE_NOOP("Errors",
                "No vacancy is open. Enter vacancies on the page of placement, or open one again.")},
        {"suggestion.referred_there_already",
            QT_TRANSLATE_NOOP("Errors", "Open vacancies to which this person was referred already: %1.")},
        {"suggestion.vacancies_filled",
            QT_TRANSLATE_NOOP("Errors", "Open vacancies for which as many as wanted were hired: %1.")},
        {"suggestion.no_class_ahead",
            QT_TRANSLATE_NOOP(
                "Errors", "No class is planned or under way. Enter classes on the page of training.")},
        {"suggestion.sits_in_class",
            QT_TRANSLATE_NOOP("Errors", "Classes in which this person is enrolled already: %1.")},
        {"suggestion.classes_full", QT_TRANSLATE_NOOP("Errors", "Classes without a free seat: %1.")},
        {"suggestion.nobody_seeks_work",
            QT_TRANSLATE_NOOP("Errors",
                "Nobody in the register has an open need of a job. Survey needs on the page of people.")},
        {"suggestion.seekers_not_free",
            QT_TRANSLATE_NOOP("Errors",
                "People with an open need of a job: %1. They are at work already, were referred here, or "
                "are being helped with other work.")},
    };
    return table;
}

} // namespace hoanhap::messages
