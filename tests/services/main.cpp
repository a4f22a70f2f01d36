// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <catch2/catch_session.hpp>

// Papers are laid out with fonts, which need a QGuiApplication. The platform is chosen here, since test
// discovery runs this program without CTest's environment.
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
