// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& entrySentences()
{
    static const SentenceTable table{
        {"text.control_character",
            QT_TRANSLATE_NOOP(
                "Errors", "The text has a hidden sign (%2) at place %1 that may not stand in it.")},
        {"text.broken_character",
            QT_TRANSLATE_NOOP("Errors", "The text has a broken character at place %1.")},
        {"text.too_long", QT_TRANSLATE_NOOP("Errors", "The text has %2 characters; at most %1 fit.")},
        {"text.date_unreadable",
            QT_TRANSLATE_NOOP(
                "Errors", "\"%1\" cannot be read as a date. Type it as 12/3/1985, 3/1985 or 1985.")},
        {"text.number_unreadable",
            QT_TRANSLATE_NOOP(
                "Errors", "\"%1\" is no whole number. Type it in digits, such as 20 or 1.500.")},
        {"text.year_unreadable", QT_TRANSLATE_NOOP("Errors", "\"%1\" is no year. Type it as 2025.")},
        {"text.number_not_whole",
            QT_TRANSLATE_NOOP("Errors",
                "\"%1\" is no whole number. Leave off what stands behind the comma and do not round up: of "
                "14,9 km type 14, of 12,5 % type 12; amounts in full đồng.")},
        {"text.number_missing", QT_TRANSLATE_NOOP("Errors", "A number is missing here.")},
        {"text.number_too_great", QT_TRANSLATE_NOOP("Errors", "The number %1 is too great.")},
        {"text.day_missing", QT_TRANSLATE_NOOP("Errors", "\"%1\" is no whole day. Type it as 12/3/1985.")},
        {"text.date_impossible", QT_TRANSLATE_NOOP("Errors", "There is no such day as \"%1\".")},
        {"person.name_missing", QT_TRANSLATE_NOOP("Errors", "The name is missing.")},
        {"person.birth_in_future", QT_TRANSLATE_NOOP("Errors", "The date of birth (%1) lies in the future.")},
        {"person.birth_long_ago",
            QT_TRANSLATE_NOOP("Errors", "The date of birth (%1) lies very far back. Is it right?")},
        {"person.name_has_digits", QT_TRANSLATE_NOOP("Errors", "The name has digits in it. Is it right?")},
        {"identity.number_missing", QT_TRANSLATE_NOOP("Errors", "The number is missing.")},
        {"identity.citizen_number_shape",
            QT_TRANSLATE_NOOP(
                "Errors", "The personal identification number \"%1\" does not have twelve digits.")},
        {"identity.citizen_number_lost_zeros",
            QT_TRANSLATE_NOOP("Errors",
                "The number \"%1\" lacks a digit in front; a spreadsheet drops zeros. Perhaps it is %2.")},
        {"identity.citizen_number_rounded",
            QT_TRANSLATE_NOOP("Errors",
                "A spreadsheet has rounded the number \"%1\". Type its twelve digits from the paper.")},
        {"identity.citizen_number_is_old_card",
            QT_TRANSLATE_NOOP("Errors",
                "\"%1\" has nine digits: an old identity card. Choose that kind, or type twelve digits.")},
        {"identity.old_card_shape",
            QT_TRANSLATE_NOOP("Errors", "An old identity card number has nine digits; \"%1\" has not.")},
        {"identity.number_other_year",
            QT_TRANSLATE_NOOP("Errors", "The number says the year of birth is %1, the form says %2.")},
        {"identity.number_other_sex",
            QT_TRANSLATE_NOOP("Errors", "The number does not fit the sex on the form.")},
        {"identity.number_unknown_province",
            QT_TRANSLATE_NOOP("Errors", "The number begins with %1, which no province had.")},
        {"contact.phone_shape", QT_TRANSLATE_NOOP("Errors", "\"%1\" is no phone number of ten digits.")},
        {"residence.area_unknown",
            QT_TRANSLATE_NOOP(
                "Errors", "No commune is called \"%1\". Choose one from the list below the field.")},
        {"status.kind_missing", QT_TRANSLATE_NOOP("Errors", "Choose a kind.")},
        {"dates.backwards", QT_TRANSLATE_NOOP("Errors", "The second date (%2) lies before the first (%1).")},
        {"dates.in_future", QT_TRANSLATE_NOOP("Errors", "The date %1 lies in the future. Is it right?")},
        {"dates.before_birth", QT_TRANSLATE_NOOP("Errors", "The date %1 lies before the birth (%2).")},
        {"status.term_too_short",
            QT_TRANSLATE_NOOP("Errors", "The term of %1 months is below the law's least of %2.")},
        {"status.term_too_long",
            QT_TRANSLATE_NOOP("Errors", "The term of %1 months is above the law's most of %2.")},
        {"status.term_over", QT_TRANSLATE_NOOP("Errors", "The term ended on %1 but no end was entered.")},
        {"status.end_without_reason", QT_TRANSLATE_NOOP("Errors", "Choose why it ended.")},
        {"class.learner_twice", QT_TRANSLATE_NOOP("Errors", "This person is already in the class.")},
        {"class.head_count_negative", QT_TRANSLATE_NOOP("Errors", "A number of people cannot be negative.")},
        {"referral.person_missing", QT_TRANSLATE_NOOP("Errors", "Choose the person who is referred.")},
        {"referral.employer_missing", QT_TRANSLATE_NOOP("Errors", "Enter where the person is referred to.")},
        {"dates.day_missing", QT_TRANSLATE_NOOP("Errors", "Enter the date.")},
        {"referral.refusal_reason_missing",
            QT_TRANSLATE_NOOP("Errors", "Choose why the work was not taken.")},
        {"referral.wage_implausible",
            QT_TRANSLATE_NOOP("Errors", "A monthly wage of %1 đồng is very low. Were thousands meant?")},
        {"dispatch.number_missing", QT_TRANSLATE_NOOP("Errors", "Enter number and symbol.")},
        {"dispatch.issuer_missing", QT_TRANSLATE_NOOP("Errors", "Enter who sent it.")},
        {"organisation.layout_out_of_range",
            QT_TRANSLATE_NOOP("Errors", "The value %1 lies outside the decree's range from %2 to %3.")},
        {"organisation.letterheads_overlap",
            QT_TRANSLATE_NOOP("Errors",
                "Two letterheads would stand for the same day. Enter from which day on \"%1\" is used.")},
        {"text.missing", QT_TRANSLATE_NOOP("Errors", "This field must not be empty.")},
    };
    return table;
}

} // namespace hoanhap::messages
