// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& findingSentences()
{
    static const SentenceTable table{
        {"services.filter_name_missing", QT_TRANSLATE_NOOP("Errors", "Give the filter a name.")},
        {"services.filter_of_other",
            QT_TRANSLATE_NOOP("Errors", "Somebody else keeps a shared filter of that name.")},
        {"services.nobody_chosen", QT_TRANSLATE_NOOP("Errors", "Nobody is chosen in the list.")},
        {"services.need_kind_missing", QT_TRANSLATE_NOOP("Errors", "Choose what is needed.")},
    };
    return table;
}

} // namespace hoanhap::messages
