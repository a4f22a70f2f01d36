// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/Bench.h"
#include "benchmarks/Times.h"
#include "foundation/Error.h"
#include "messages/Translations.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/UserPrompts.h"

#include <QApplication>
#include <QMainWindow>
#include <QProcess>
#include <QWindow>
#include <cstdio>

namespace hoanhap::benchmarks {

using namespace Qt::StringLiterals;

namespace {

/// Until it is on the screen, painted, and the next key would be taken.
void untilUsable(const QWidget& window)
{
    while (!window.windowHandle()->isExposed())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QApplication::processEvents(); // what showing has posted
    QApplication::processEvents(); // and what that asked for
}

double ours(const QString& path)
{
    ui::DialogPrompts prompts;
    const double before = Times::now();
    messages::installTranslations(u"vi"_s);
    const auto workspace = Bench::open(path);
    ui::MainWindow window({*workspace, prompts}, false);
    window.show();
    window.showPage(0);
    untilUsable(window);
    return Times::now() - before;
}

double bare(const QString& path)
{
    const auto workspace = Bench::open(path); // for the key alone
    const auto key = [&] { return storage::RegisterKey::fromBytes(workspace->file().key().bytes()); };
    const double before = Times::now();
    messages::installTranslations(u"vi"_s);
    storage::Session session(path, key(), storage::Session::Access::Open);
    session.single("reading", "SELECT count(*) FROM sqlite_master");
    QMainWindow window;
    window.show();
    untilUsable(window);
    return Times::now() - before;
}

double childTime(const QString& program, const QString& kind, const QString& path)
{
    QProcess child;
    child.start(program, {u"--child"_s, kind, path});
    if (!child.waitForFinished(60'000) || child.exitCode() != 0)
        throw LogicError("a child that opens a window failed");
    return child.readAllStandardOutput().trimmed().toDouble();
}

} // namespace

bool openWindowOnce(const QString& kind, const QString& path)
{
    if (kind != u"ours"_s && kind != u"bare"_s)
        return false;
    std::printf("%.3f\n", kind == u"ours"_s ? ours(path) : bare(path));
    return true;
}

void measureWindow(Bench& bench, const QString& program)
{
    Line line{u"window usable"_s, {}, 150, u"a bare window and the file opened"_s, {}};
    for (int round = 0; round < bench.wish().rounds; ++round) {
        line.reference.add(childTime(program, u"bare"_s, bench.path()));
        line.ours.add(childTime(program, u"ours"_s, bench.path()));
    }
    printHeading(u"After the key is known, on platform %1"_s.arg(QApplication::platformName()));
    print(line);
}

} // namespace hoanhap::benchmarks
