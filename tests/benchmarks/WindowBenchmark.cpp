// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/Bench.h"
#include "benchmarks/Times.h"
#include "foundation/Error.h"
#include "messages/Translations.h"
#include "ui/people/PersonListModel.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/UserPrompts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QMainWindow>
#include <QProcess>
#include <QRandomGenerator>
#include <QTableView>
#include <QWindow>
#include <cstdio>
#include <map>
#include <memory>

namespace hoanhap::benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 600'000; // milliseconds
constexpr int restMilliseconds = 3000;
constexpr int placesLookedAt = 100;
constexpr double memoryBound = 250; // MiB

/// Until it is on the screen, painted, and the next key would be taken.
void untilUsable(const QWidget& window)
{
    while (!window.windowHandle()->isExposed())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QApplication::processEvents(); // what showing has posted
    QApplication::processEvents(); // and what that asked for
}

/// Open at the overview and usable.
struct OpenedWindow
{
    ui::DialogPrompts prompts;
    std::unique_ptr<services::Workspace> workspace;
    ui::MainWindow window;

    explicit OpenedWindow(const QString& path)
        : workspace(Bench::open(path))
        , window({*workspace, prompts}, false)
    {
        window.show();
        window.showPage(0);
        untilUsable(window);
    }
};

double ours(const QString& path)
{
    const double before = Times::now();
    messages::installTranslations(u"vi"_s);
    const OpenedWindow opened(path);
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

void letSettle()
{
    QElapsedTimer rest;
    for (rest.start(); rest.elapsed() < restMilliseconds;)
        QApplication::processEvents(QEventLoop::AllEvents, 10);
}

/// As a clerk goes through the register: names typed letter by letter, the list looked at in many places,
/// people opened there.
void goThrough(QLineEdit& search, QTableView& list)
{
    for (const QString& name : {u"nguyễn văn"_s, u"trần thị"_s, QString()}) {
        for (qsizetype length = 0; length <= name.size(); ++length) {
            search.setText(name.left(length));
            QApplication::processEvents();
        }
        letSettle();
        QRandomGenerator random(1);
        for (int place = 0; place < placesLookedAt && list.model()->rowCount() > 0; ++place) {
            list.setCurrentIndex(
                list.model()->index(static_cast<int>(random.bounded(list.model()->rowCount())), 0));
            QApplication::processEvents();
        }
    }
    letSettle();
}

/// MiB, as the system tells; nothing where it does not.
double peakMemory()
{
    constexpr int kibibytesInMebibyte = 1024;
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.simplified().split(' ').value(1).toDouble() / kibibytesInMebibyte;
    return 0;
}

double memoryUsed(const QString& path)
{
    messages::installTranslations(u"vi"_s);
    OpenedWindow opened(path);
    letSettle(); // the overview is read aside
    opened.window.showPage(u"person"_s);
    for (QTableView* list : opened.window.findChildren<QTableView*>())
        if (qobject_cast<ui::PersonListModel*>(list->model()))
            goThrough(*list->parentWidget()->findChild<QLineEdit*>(u"searchEdit"_s), *list);
    return peakMemory();
}

double numberOfChild(const QString& program, const QString& kind, const QString& path)
{
    QProcess child;
    child.start(program, {u"--child"_s, kind, path});
    if (!child.waitForFinished(patience) || child.exitCode() != 0)
        throw LogicError("a child that opens a window failed");
    return child.readAllStandardOutput().trimmed().toDouble();
}

} // namespace

bool openWindowOnce(const QString& kind, const QString& path)
{
    const std::map<QString, double (*)(const QString&)> measures{
        {u"ours"_s, ours}, {u"bare"_s, bare}, {u"memory"_s, memoryUsed}};
    if (const auto measure = measures.find(kind); measure != measures.end())
        return std::printf("%.3f\n", measure->second(path)) > 0;
    return false;
}

void measureWindow(Bench& bench, const QString& program)
{
    Line line{u"window usable"_s, {}, 150, u"a bare window and the file opened"_s, {}};
    for (int round = 0; round < bench.wish().rounds; ++round) {
        line.reference.add(numberOfChild(program, u"bare"_s, bench.path()));
        line.ours.add(numberOfChild(program, u"ours"_s, bench.path()));
    }
    printHeading(u"After the key is known, on platform %1"_s.arg(QApplication::platformName()));
    print(line);
}

void measureMemory(Bench& bench, const QString& program)
{
    printHeading(u"A window in which the list was gone through and people were opened"_s);
    printRemark(
        u"peak memory: %1 MiB (bound %2)"_s.arg(numberOfChild(program, u"memory"_s, bench.path()), 0, 'f', 0)
            .arg(memoryBound));
}

} // namespace hoanhap::benchmarks
