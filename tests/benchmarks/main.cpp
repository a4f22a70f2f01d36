// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/Bench.h"
#include "foundation/Error.h"
#include "ui/shell/GuardedApplication.h"

#include <QCommandLineParser>
#include <cstdio>

using namespace hoanhap;
using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    ui::GuardedApplication application(argc, argv);
    QCommandLineParser words;
    words.addHelpOption();
    words.addOption({u"people"_s, u"People in the register."_s, u"number"_s, u"100000"_s});
    words.addOption({u"rounds"_s, u"How often each thing is done."_s, u"number"_s, u"30"_s});
    words.addOption(
        {u"child"_s, u"Opens one window on REGISTER and ends (used by the program itself)."_s, u"kind"_s});
    words.addPositionalArgument(u"register"_s, u"For --child."_s, u"[REGISTER]"_s);
    words.process(application);
    try {
        if (words.isSet(u"child"_s))
            return benchmarks::openWindowOnce(words.value(u"child"_s), words.positionalArguments().value(0))
                ? 0
                : 2;
        benchmarks::Bench bench({words.value(u"people"_s).toInt(), words.value(u"rounds"_s).toInt()});
        bench.fillBesideBareRows();
        benchmarks::measureLists(bench);
        benchmarks::measurePerson(bench);
        benchmarks::printPeakMemory(QStringLiteral("the list scrolled and people opened"), 250);
        benchmarks::measureTwins(bench);
        benchmarks::measureReport(bench);
        benchmarks::measureFigures(bench);
        benchmarks::printPeakMemory(QStringLiteral("everything"), 0);
        // Last: other programs open the register, and the copy made while filling took our locks on it along.
        benchmarks::measureWindow(bench, QApplication::applicationFilePath());
        return 0;
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "%s\n", fault.what());
        return 1;
    }
}
