// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& documentSentences()
{
    static const SentenceTable table{
        {"document.template_unknown_placeholder",
            QT_TRANSLATE_NOOP("Errors", "Line %1 of the template: \"%2\" stands for nothing.")},
        {"document.template_section_unclosed",
            QT_TRANSLATE_NOOP("Errors", "Line %1 of the template: the section \"%2\" is not closed.")},
        {"document.template_section_unopened",
            QT_TRANSLATE_NOOP("Errors", "Line %1 of the template: the section \"%2\" was not opened.")},
        {"document.template_paragraphs_not_alone",
            QT_TRANSLATE_NOOP(
                "Errors", "Line %1 of the template: \"%2\" must stand alone in its paragraph.")},
        {"document.template_element_unsupported",
            QT_TRANSLATE_NOOP(
                "Errors", "Line %1 of the template: \"%2\" has no place in an administrative document.")},
        {"document.template_unreadable",
            QT_TRANSLATE_NOOP("Errors", "Line %1 of the template cannot be read at \"%2\".")},
        {"document.template_missing", QT_TRANSLATE_NOOP("Errors", "There is no template \"%1\".")},
        {"document.cannot_write",
            QT_TRANSLATE_NOOP("Errors",
                "%1 cannot be written. Close it where it is open, or choose another name or folder: this one "
                "may "
                "be read only or not yours to write to.")},
        {"document.not_a_file",
            QT_TRANSLATE_NOOP("Errors", "%1 is not an ordinary file. Choose another name.")},
        {"document.disk_full",
            QT_TRANSLATE_NOOP(
                "Errors", "There is no room for %1. Free some or choose another disk; an old file stays.")},
        {"document.no_folder",
            QT_TRANSLATE_NOOP("Errors", "There is no folder %1. Choose another one, or make it first.")},
        {"document.unknown_format",
            QT_TRANSLATE_NOOP(
                "Errors", "Files that end in \"%1\" cannot be written. Let the name end in .docx or .pdf.")},
    };
    return table;
}

} // namespace hoanhap::messages
