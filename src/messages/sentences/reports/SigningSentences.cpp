// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& signingSentences()
{
    static const SentenceTable table{
        {"signing.no_picture",
            QT_TRANSLATE_NOOP(
                "Errors", "%1 is no picture that can be kept: PNG and JPEG are. Save the signature as PNG.")},
        {"signing.too_many_pixels",
            QT_TRANSLATE_NOOP("Errors",
                "The picture %1 is larger than %2 pixels a side. Make it smaller and keep it again.")},
        {"signing.no_signer",
            QT_TRANSLATE_NOOP("Errors", "Choose who signs first; the picture is kept for that signer.")},
        {"signing.not_signed",
            QT_TRANSLATE_NOOP(
                "Errors", "A picture of the signature goes on a signed report only, as it stands.")},
        {"signing.none_kept",
            QT_TRANSLATE_NOOP("Errors", "No picture of the signature is kept for who signs this report.")},
        {"signer.middle_title_missing",
            QT_TRANSLATE_NOOP("Errors",
                "Enter the title signed for: whose deputy signs, as TRƯỞNG PHÒNG after \"TL. GIÁM ĐỐC\".")},
        {"signer.middle_title_unused",
            QT_TRANSLATE_NOOP("Errors",
                "This way of signing has no line for this title: choose one with KT. in the second place, or "
                "clear the title.")},
    };
    return table;
}

} // namespace hoanhap::messages
