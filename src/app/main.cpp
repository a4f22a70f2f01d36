// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"
#include "foundation/Log.h"
#include "foundation/ProcessBounds.h"
#include "messages/Translations.h"
#include "ui/shell/GuardedApplication.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/UserPrompts.h"
#include "ui/style/Theme.h"

#include <QCommandLineParser>
#include <QSettings>
#include <QStandardPaths>

using namespace hoanhap;
using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    refuseCoreDumps();
    Log::takeLibraryMessages();
    ui::GuardedApplication application(argc, argv);
    ui::DialogPrompts prompts;
    application.tellThrough(&prompts);
    QApplication::setApplicationName(u"Hòa Nhập"_s);
    QApplication::setOrganizationName(u"hoanhap"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    Log::openIn(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));

    const ui::Preferences preferences = ui::Preferences::read();
    QCommandLineParser words;
    words.addHelpOption();
    words.addOption({u"demo"_s, u"Open a throw-away register of invented people."_s});
    words.addOption({u"dark"_s, u"Dark colours."_s});
    words.addOption({u"light"_s, u"Light colours."_s});
    words.addOption({u"page"_s, u"Show this page first, counted from 1."_s, u"number"_s, u"1"_s});
    words.addOption({u"language"_s, u"vi or en."_s, u"code"_s, preferences.language});
    words.addPositionalArgument(u"register"_s, u"A register to open."_s, u"[register]"_s);
    words.process(application);

    messages::installTranslations(words.value(u"language"_s));
    const QString theme = words.isSet(u"dark"_s) ? u"dark"_s
        : words.isSet(u"light"_s)                ? u"light"_s
                                                 : preferences.theme;
    ui::applyTheme(application, ui::themeOf(theme));

    Application program(
        {words.positionalArguments().value(0), words.isSet(u"demo"_s), words.value(u"page"_s).toInt() - 1});
    return program.begin() ? QApplication::exec() : 0;
}
