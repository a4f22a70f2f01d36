// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& caseSentences()
{
    static const SentenceTable table{
        {"case.occupation_banned",
            QT_TRANSLATE_NOOP("Errors", "Banned from this work: %1, until %2 (Penal Code, Article 41).")},
        {"case.occupation_ban_unnamed",
            QT_TRANSLATE_NOOP("Errors",
                "A ban on a profession stands until %1 (Penal Code, Article 41). On which is not entered: "
                "see the judgment.")},
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
    };
    return table;
}

} // namespace hoanhap::messages
