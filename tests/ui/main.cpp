// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/Translations.h"
#include "ui/shell/GuardedApplication.h"

#include <catch2/catch_session.hpp>

int main(int argc, char* argv[])
{
    // Tests are listed without CTest's environment too.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    hoanhap::ui::GuardedApplication application(argc, argv);
    hoanhap::messages::installTranslations(QStringLiteral("vi"));
    return Catch::Session().run(argc, argv);
}
