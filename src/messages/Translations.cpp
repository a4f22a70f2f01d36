// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/Translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace hoanhap::messages {

using namespace Qt::StringLiterals;

void installTranslations(const QString& language)
{
    static QTranslator texts;
    static QTranslator textsOfQt;
    for (QTranslator* translator : {&texts, &textsOfQt})
        QCoreApplication::removeTranslator(translator);
    QLocale::setDefault(
        language == "vi"_L1 ? QLocale(QLocale::Vietnamese, QLocale::Vietnam) : QLocale(QLocale::English));
    // The sources are English; only Vietnamese needs a file.
    if (language != "vi"_L1)
        return;
    if (textsOfQt.load(u":/hoanhap/translations/qtbase_vi.qm"_s))
        QCoreApplication::installTranslator(&textsOfQt);
    if (texts.load(u":/hoanhap/translations/hoanhap_vi.qm"_s))
        QCoreApplication::installTranslator(&texts);
}

} // namespace hoanhap::messages
