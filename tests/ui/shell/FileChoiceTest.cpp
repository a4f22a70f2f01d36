// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FileChoice.h"

#include "support/HeldLocks.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>
#include <catch2/catch_test_macros.hpp>

#ifdef Q_OS_LINUX
#include <fcntl.h>

using namespace hoanhap;
using namespace Qt::StringLiterals;

TEST_CASE("looking for a file beside an open register lets go of none of its locks", "[ui]")
{
    const QTemporaryDir folder;
    QFile opened(folder.filePath(u"sổ.hoanhap"_s));
    REQUIRE(opened.open(QIODevice::ReadWrite));
    opened.write(QByteArray(4096, '\x17'));
    opened.flush();
    struct flock lock
    {
    };
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    REQUIRE(fcntl(opened.handle(), F_SETLK, &lock) == 0);
    const int before = tests::locksHeld();
    REQUIRE(before > 0);
    for (const auto what : {QFileDialog::ExistingFile, QFileDialog::AnyFile, QFileDialog::Directory}) {
        QTimer::singleShot(600, qApp, [] { QApplication::activeModalWidget()->close(); });
        const auto way = what == QFileDialog::AnyFile ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen;
        CHECK(ui::chooseFile(nullptr, {u"Tệp"_s, folder.path(), {}, way, what}).isEmpty());
        CHECK(tests::locksHeld() == before);
    }
}
#endif
