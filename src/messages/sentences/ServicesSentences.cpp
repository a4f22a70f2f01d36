// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& servicesSentences()
{
    static const SentenceTable table{
        {"services.not_allowed",
            QT_TRANSLATE_NOOP("Errors", "Your account may not do this. Ask the administrator.")},
        {"services.other_unit",
            QT_TRANSLATE_NOOP("Errors", "This record belongs to a unit outside your scope.")},
        {"services.changed_meanwhile",
            QT_TRANSLATE_NOOP("Errors", "Meanwhile somebody else wrote here: “%1”.")},
        {"services.gone_meanwhile", QT_TRANSLATE_NOOP("Errors", "Somebody else removed this meanwhile.")},
        {"services.not_found", QT_TRANSLATE_NOOP("Errors", "There is no such record.")},
        {"services.unknown_preset",
            QT_TRANSLATE_NOOP("Errors", "There is no organisation preset \"%1\". There are: %2.")},
        {"services.file_missing", QT_TRANSLATE_NOOP("Errors", "The file %1 cannot be read.")},
        {"services.register_name", QT_TRANSLATE_NOOP("Errors", "The name of a register ends in .hoanhap.")},
        {"services.restore_onto_itself",
            QT_TRANSLATE_NOOP("Errors", "This file is the open register itself. Choose one of its backups.")},
        {"services.no_backup_folder", QT_TRANSLATE_NOOP("Errors", "No folder for backups was chosen.")},
        {"services.cancelled", QT_TRANSLATE_NOOP("Errors", "It was cancelled; nothing was changed.")},
        {"services.register_not_empty",
            QT_TRANSLATE_NOOP("Errors", "Invented people may only be put into an empty register.")},
        {"services.day_before_period",
            QT_TRANSLATE_NOOP("Errors", "The day %1 lies before the period that the report tells of.")},
        {"services.number_out_of_range",
            QT_TRANSLATE_NOOP("Errors", "\"%1\" must be a number from %2 to %3.")},
        {"services.task_in_use",
            QT_TRANSLATE_NOOP("Errors",
                "\"%1\" cannot be removed: %2 acts or targets stand under it. Move them to another task "
                "first.")},
        {"services.number_taken", QT_TRANSLATE_NOOP("Errors", "The number %1 is already used.")},
        {"services.json_malformed",
            QT_TRANSLATE_NOOP("Errors", "The JSON is malformed at line %1, column %2. Nothing was loaded.")},
        {"services.json_key_twice",
            QT_TRANSLATE_NOOP(
                "Errors", "One object has the same key twice: line %1, column %2. Nothing was loaded.")},
        {"services.json_missing_field", QT_TRANSLATE_NOOP("Errors", "%1 lacks the field \"%2\".")},
        {"services.json_unknown_kind",
            QT_TRANSLATE_NOOP("Errors", "There is no kind of record \"%1\" that may be loaded.")},
        {"services.json_unknown_field", QT_TRANSLATE_NOOP("Errors", "%1 has no field \"%2\".")},
        {"services.json_unreadable_value",
            QT_TRANSLATE_NOOP("Errors", "%1: the field \"%2\" cannot be \"%3\".")},
        {"services.json_unknown_reference",
            QT_TRANSLATE_NOOP("Errors", "%1: the field \"%2\" refers to \"%3\", which is not there.")},
        {"services.json_repeated",
            QT_TRANSLATE_NOOP("Errors", "%1: the field \"%2\" is \"%3\", which another record already is.")},
        {"services.no_report",
            QT_TRANSLATE_NOOP("Errors", "There is no report for %1. Make its draft first.")},
        {"services.no_plan",
            QT_TRANSLATE_NOOP("Errors", "No plan was entered. Enter it on the page of the plan.")},
        {"services.no_organisation",
            QT_TRANSLATE_NOOP(
                "Errors", "The unit has no letterhead for that day. Enter it under administration.")},
        {"services.no_signer", QT_TRANSLATE_NOOP("Errors", "Nobody is entered who signs.")},
        {"services.no_request_dispatch",
            QT_TRANSLATE_NOOP("Errors", "No dispatch is entered that asks for this report.")},
        {"services.empty_section", QT_TRANSLATE_NOOP("Errors", "The section \"%1\" is still empty.")},
        {"services.report_frozen",
            QT_TRANSLATE_NOOP("Errors", "The report was submitted and can no longer be changed.")},
        {"services.scan_too_large",
            QT_TRANSLATE_NOOP("Errors", "%1 is larger than %2 MB. Scan it at a lower resolution.")},
        {"services.scan_unknown_form",
            QT_TRANSLATE_NOOP("Errors", "%1 is no scan. Choose a PDF, JPEG, PNG or TIFF file.")},
        {"services.cannot_write", QT_TRANSLATE_NOOP("Errors", "%1 cannot be written to.")},
        {"services.reference_broken",
            QT_TRANSLATE_NOOP("Errors", "%1 refers to something that is not there.")},
        {"services.index_broken",
            QT_TRANSLATE_NOOP(
                "Errors", "The search index does not fit the people: %1 people, %2 in order, %3 indexed.")},
        {"services.audit_broken", QT_TRANSLATE_NOOP("Errors", "The log was changed at event %1.")},
        {"services.pages_broken", QT_TRANSLATE_NOOP("Errors", "The file is damaged: %1")},
        {"services.period_backwards", QT_TRANSLATE_NOOP("Errors", "The period ends before it begins.")},
    };
    return table;
}

} // namespace hoanhap::messages
