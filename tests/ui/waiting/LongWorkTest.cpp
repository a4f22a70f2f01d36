// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/waiting/LongWork.h"

#include "services/people/PersonList.h"
#include "storage/ErrorCodes.h"
#include "storage/StorageError.h"
#include "ui/OpenWindow.h"
#include "ui/waiting/TypingPause.h"

#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::OpenWindow;
using ui::LongWork;

TEST_CASE("work of a moment shows nothing and gives back its result", "[ui]")
{
    LongWork work(u"Đang làm…"_s, nullptr);
    CHECK(work.run([](const LongWork::GoOn&) { return 7; }) == 7);
    CHECK_FALSE(work.isVisible());
}

TEST_CASE("long work shows how far it has come and stops at its button", "[ui]")
{
    LongWork work(u"Đang làm…"_s, nullptr);
    work.letStop(u"Thôi"_s);
    int shown = 0;
    QTimer looker;
    QObject::connect(&looker, &QTimer::timeout, &work, [&] {
        if (!work.isVisible())
            return;
        shown = work.findChild<QProgressBar*>()->value();
        work.findChild<QPushButton*>()->click();
    });
    looker.start(30);
    const bool stopped = work.run([](const LongWork::GoOn& goOn) {
        for (int i = 0; i < 500; ++i) {
            if (!goOn(0.42))
                return true;
            QThread::msleep(20);
        }
        return false;
    });
    CHECK(stopped);
    CHECK(work.wasStopped());
    CHECK(shown == 42);
}

TEST_CASE("work that cannot be stopped stays on the screen until it has ended", "[ui]")
{
    LongWork work(u"Đang làm…"_s, nullptr);
    bool escaped = false;
    QTimer looker;
    QObject::connect(&looker, &QTimer::timeout, &work, [&] {
        if (!work.isVisible())
            return;
        QTest::keyClick(&work, Qt::Key_Escape);
        escaped = escaped || !work.isVisible();
    });
    looker.start(30);
    const bool asked = work.run([](const LongWork::GoOn& goOn) {
        QThread::msleep(1500);
        return goOn(1);
    });
    CHECK(asked);
    CHECK_FALSE(escaped);
}

TEST_CASE("a fault of the disk in long work reaches whoever waits for it", "[ui]")
{
    LongWork work(u"Đang làm…"_s, nullptr);
    const auto fail = [](const LongWork::GoOn&) -> int {
        throw storage::StorageError(storage::errors::diskFull, "writing");
    };
    CHECK_THROWS_AS(work.run(fail), storage::StorageError);
}

TEST_CASE("while the register is lent, lists and typed words wait for it", "[ui]")
{
    OpenWindow open;
    services::Workspace& workspace = open.office.workspace();
    ui::TypingPause pause(workspace, 50ms, &open.window);
    bool asked = false;
    bool askedMeanwhile = false;
    QObject::connect(&pause, &ui::TypingPause::over, &open.window, [&] {
        asked = true;
        askedMeanwhile = askedMeanwhile || workspace.isLent();
    });
    pause.begin();
    const qint64 people = LongWork(u"Đang đếm…"_s, &open.window).runOn(workspace, [&](const LongWork::GoOn&) {
        QThread::msleep(600);
        return services::PersonList(workspace).count().value();
    });
    CHECK(people == 0);
    CHECK_FALSE(asked);
    CHECK_FALSE(workspace.isLent());
    CHECK(QTest::qWaitFor([&] { return asked; }));
    CHECK_FALSE(askedMeanwhile);
}
