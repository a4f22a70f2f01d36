// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/DocumentFont.h"

#include <QFontDatabase>
#include <QStringList>

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

QString chooseFamily()
{
    // Liberation comes last: its version 1 lacks 92 Vietnamese letters.
    const QStringList installed = QFontDatabase::families();
    for (const QString& family : {u"Times New Roman"_s, u"Tinos"_s, u"Liberation Serif"_s})
        if (installed.contains(family))
            return family;
    return u"Times New Roman"_s;
}

} // namespace

const QString& documentFamily()
{
    static const QString family = chooseFamily();
    return family;
}

QFont documentFont(HalfPoints size, bool bold, bool italic)
{
    QFont font(documentFamily());
    font.setPixelSize(size * 10);
    font.setBold(bold);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false); // Word sets documents without it
    return font;
}

} // namespace hoanhap::document
