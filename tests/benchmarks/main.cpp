// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/Bench.h"
#include "foundation/Error.h"
#include "ui/shell/GuardedApplication.h"

#include <QCommandLineParser>
#include <cstdio>
#include <functional>

using namespace hoanhap;
using namespace Qt::StringLiterals;

namespace {

using benchmarks::Bench;

struct Measurement
{
    const char* name;
    std::function<void(Bench&)> run;
};

/// In the order in which they run. The windows are last: other programs open the register then, and the copy
/// made while filling took our locks on it along.
std::vector<Measurement> measurements()
{
    using namespace benchmarks;
    return {{"lists", measureLists}, {"person", measurePerson}, {"twins", measureTwins},
        {"report", measureReport}, {"figures", measureFigures}, {"work", measureWork},
        {"memory", [](Bench& bench) { measureMemory(bench, QApplication::applicationFilePath()); }},
        {"window", [](Bench& bench) { measureWindow(bench, QApplication::applicationFilePath()); }}};
}

void runAll(Bench& bench, const QString& only)
{
    const QStringList wanted = only.split(u',', Qt::SkipEmptyParts);
    if (!bench.isKept())
        bench.fillBesideBareRows();
    for (const Measurement& measurement : measurements())
        if (wanted.isEmpty() || wanted.contains(QLatin1StringView(measurement.name)))
            measurement.run(bench);
}

} // namespace

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    ui::GuardedApplication application(argc, argv);
    QCommandLineParser words;
    words.addHelpOption();
    words.addOption({u"people"_s, u"People in the register."_s, u"number"_s, u"100000"_s});
    words.addOption({u"rounds"_s, u"How often each thing is done."_s, u"number"_s, u"30"_s});
    words.addOption({u"only"_s, u"Only these: lists, person, memory, twins, report, figures, work, window."_s,
        u"names"_s});
    words.addOption(
        {u"keep"_s, u"Keeps the register in this folder, or measures the one kept there."_s, u"folder"_s});
    words.addOption(
        {u"child"_s, u"Opens one window on REGISTER and ends (used by the program itself)."_s, u"kind"_s});
    words.addPositionalArgument(u"register"_s, u"For --child."_s, u"[REGISTER]"_s);
    words.process(application);
    try {
        if (words.isSet(u"child"_s))
            return benchmarks::openWindowOnce(words.value(u"child"_s), words.positionalArguments().value(0))
                ? 0
                : 2;
        Bench bench(
            {words.value(u"people"_s).toInt(), words.value(u"rounds"_s).toInt(), words.value(u"keep"_s)});
        runAll(bench, words.value(u"only"_s));
        return 0;
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "%s\n", fault.what());
        return 1;
    }
}
