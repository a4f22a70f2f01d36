// SPDX-License-Identifier: GPL-3.0-or-later
// The only file of this program that asks the operating system for something Qt does not offer.
#include "cli/HiddenInput.h"

#include <csignal>
#include <iostream>
#include <string>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace hoanhap::cli {

namespace {

constexpr char interrupted = '\x03';

#ifdef Q_OS_WIN
class EchoOff
{
public:
    EchoOff() : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        GetConsoleMode(m_input, &m_mode);
        SetConsoleMode(m_input, m_mode & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~EchoOff() { SetConsoleMode(m_input, m_mode); }
    static bool possible() { return _isatty(0) != 0; }
    static bool watched() { return _isatty(2) != 0; }

private:
    HANDLE m_input;
    DWORD m_mode = 0;
};
#else
/// Ctrl+C comes as a character, so that the terminal shows again what is typed before the program goes.
class EchoOff
{
public:
    EchoOff()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
        silent.c_cc[VEOL] = interrupted; // does not wait for Enter
        tcsetattr(STDIN_FILENO, TCSANOW, &silent);
    }
    ~EchoOff() { tcsetattr(STDIN_FILENO, TCSANOW, &m_before); }
    static bool possible() { return isatty(STDIN_FILENO) != 0; }
    static bool watched() { return isatty(STDERR_FILENO) != 0; }

private:
    termios m_before{};
};
#endif

/// Up to the end of the line; says whether it was broken off.
bool readLine(std::string& line)
{
    const EchoOff silence;
    char read = 0;
    while (std::cin.get(read) && read != '\n') {
        if (read == interrupted)
            return false;
        line += read;
    }
    return true;
}

} // namespace

bool errorsAreWatched()
{
    return EchoOff::watched();
}

std::optional<QString> readHidden(const QString& question)
{
    if (!EchoOff::possible())
        return std::nullopt;
    std::cerr << question.toStdString() << std::flush;
    std::string line;
    const bool whole = readLine(line);
    std::cerr << '\n';
    if (!whole)
        std::raise(SIGINT);
    return QString::fromStdString(line);
}

} // namespace hoanhap::cli
