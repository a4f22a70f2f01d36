// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <catch2/catch_session.hpp>

int main(int argc, char* argv[])
{
    // Tests are listed without CTest's environment too.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
