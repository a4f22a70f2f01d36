// SPDX-License-Identifier: GPL-3.0-or-later
// A terminal of its own stands for the one in which somebody types.
#include "cli/StartedProgram.h"

#include <QProcess>
#include <catch2/catch_test_macros.hpp>

#ifndef Q_OS_WIN
#include <cstdlib>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace hoanhap::tests {

using namespace Qt::StringLiterals;

namespace {

class OwnTerminal
{
public:
    OwnTerminal() : m_keyboard(posix_openpt(O_RDWR | O_NOCTTY))
    {
        REQUIRE(grantpt(m_keyboard) == 0);
        REQUIRE(unlockpt(m_keyboard) == 0);
        m_line = open(ptsname(m_keyboard), O_RDWR | O_NOCTTY);
    }
    ~OwnTerminal()
    {
        close(m_line);
        close(m_keyboard);
    }
    int line() const { return m_line; }
    void type(const char* keys) const { REQUIRE(write(m_keyboard, keys, strlen(keys)) > 0); }
    bool shows() const
    {
        termios mode{};
        tcgetattr(m_line, &mode);
        return (mode.c_lflag & ECHO) != 0;
    }

private:
    int m_keyboard;
    int m_line;
};

/// Asks for a password on the terminal and waits for it.
void startAsking(QProcess& program, const OwnTerminal& terminal, const CliRegister& office)
{
    program.setChildProcessModifier([line = terminal.line()] { dup2(line, STDIN_FILENO); });
    program.start(
        QStringLiteral(HOANHAP_CLI), {u"--register"_s, office.path(), u"--user"_s, u"an"_s, u"reminders"_s});
    for (int wait = 0; terminal.shows() && wait < 600; ++wait)
        program.waitForReadyRead(100);
}

} // namespace

TEST_CASE("A password typed at the terminal is not shown and opens the register")
{
    const OwnTerminal terminal;
    const CliRegister office;
    QProcess program;
    startAsking(program, terminal, office);
    CHECK_FALSE(terminal.shows());
    terminal.type((usualPassword.toUtf8() + '\n').constData());
    REQUIRE(program.waitForFinished(60'000));
    CHECK(program.exitStatus() == QProcess::NormalExit);
    CHECK(program.exitCode() == 0);
    CHECK(terminal.shows());
}

TEST_CASE("Ctrl+C at the password leaves a terminal that shows what is typed")
{
    const OwnTerminal terminal;
    const CliRegister office;
    QProcess program;
    startAsking(program, terminal, office);
    terminal.type("Mật kh\x03");
    REQUIRE(program.waitForFinished(60'000));
    CHECK(program.exitStatus() == QProcess::CrashExit); // as whoever started it is told of Ctrl+C
    CHECK(terminal.shows());
}

} // namespace hoanhap::tests
#endif
