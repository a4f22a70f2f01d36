// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/Translations.h"
#include "ui/shell/GuardedApplication.h"

#include <QSettings>
#include <QTemporaryDir>
#include <catch2/catch_session.hpp>

int main(int argc, char* argv[])
{
    // Tests are listed without CTest's environment too.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Several test programs run at once: none may see what another chose, nor what the user of this PC did.
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    hoanhap::ui::GuardedApplication application(argc, argv);
    hoanhap::messages::installTranslations(QStringLiteral("vi"));
    return Catch::Session().run(argc, argv);
}
