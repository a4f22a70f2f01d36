// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Program.h"

#include "foundation/Log.h"
#include "foundation/ProcessBounds.h"
#include "messages/Translations.h"

#include <QGuiApplication>
#include <QStandardPaths>

using namespace hoanhap;

int main(int argc, char* argv[])
{
    refuseCoreDumps();
    Log::takeLibraryMessages();
    // Laying out a page needs fonts, and fonts need a platform; there may be no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("hoanhap"));
    messages::installTranslations(QStringLiteral("vi"));
    const QString state = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    Log::openIn(state);

    const SystemClock clock;
    SystemRandom random;
    cli::Program program({clock, random}, storage::PasswordProfile::moderate(), state);
    return program.run(QGuiApplication::arguments().mid(1));
}
