// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/letters/Composition.h"

#include <algorithm>

namespace hoanhap::text {

namespace {

/// Latin letters with their marks on; nothing here changes in NFC.
bool isSurelyComposed(QChar c)
{
    const char16_t code = c.unicode();
    return code < 0x0300 || (code >= 0x1E00 && code < 0x1F00);
}

QString withLowPiles(QStringView text)
{
    QString result;
    result.reserve(text.size());
    int pile = 0;
    for (const QChar c : text) {
        pile = c.combiningClass() == 0 ? 0 : pile + 1;
        if (pile <= highestPile)
            result += c;
    }
    return result;
}

} // namespace

QString composed(QStringView text)
{
    if (std::all_of(text.begin(), text.end(), isSurelyComposed))
        return text.toString();
    return withLowPiles(text).normalized(QString::NormalizationForm_C);
}

} // namespace hoanhap::text
