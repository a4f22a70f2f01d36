// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/Translations.h"
#include "ui/shell/GuardedApplication.h"

#include <QSettings>
#include <QTemporaryDir>
#include <catch2/catch_session.hpp>
#include <catch2/reporters/catch_reporter_event_listener.hpp>
#include <catch2/reporters/catch_reporter_registrars.hpp>

namespace {

/// What one test chose in the window is not remembered for the next.
class FreshChoices : public Catch::EventListenerBase
{
public:
    using EventListenerBase::EventListenerBase;
    void testCaseStarting(const Catch::TestCaseInfo&) override { QSettings().clear(); }
};

} // namespace

CATCH_REGISTER_LISTENER(FreshChoices)

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
