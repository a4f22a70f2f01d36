// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& readingSentences()
{
    static const SentenceTable table{
        {"document.not_word",
            QT_TRANSLATE_NOOP("Errors",
                "This is no Word document (.docx) that can be read. Open it in Word and save it as .docx, "
                "without a password.")},
        {"document.word_damaged",
            QT_TRANSLATE_NOOP(
                "Errors", "The Word document is damaged. Open it in Word and save it under another name.")},
        {"document.word_too_large",
            QT_TRANSLATE_NOOP("Errors", "The Word document is too large to be read here.")},
    };
    return table;
}

} // namespace hoanhap::messages
