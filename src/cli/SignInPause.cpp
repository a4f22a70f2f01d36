// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SignInPause.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QThread>
#include <algorithm>

namespace hoanhap::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstPause = 500; // milliseconds, doubled with every failure
constexpr qint64 longestPause = 8'000;
constexpr int longestTry = 20'000; // how long the try before ours may hold the lock

QString nameFor(const QString& registerPath)
{
    const QString canonical = QFileInfo(registerPath).canonicalFilePath();
    const QByteArray name = (canonical.isEmpty() ? registerPath : canonical).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

SignInPause::SignInPause(const QString& folder, const QString& registerPath, const Clock& clock)
    : m_path(folder + u"/tries-"_s + nameFor(registerPath))
    , m_clock(clock)
    , m_lock(m_path + u".lock"_s)
{
    QDir().mkpath(folder);
    m_lock.tryLock(longestTry);
}

SignInPause::Tries SignInPause::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList words = QString::fromLatin1(file.readAll()).split(u' ');
    return {words.value(0).toInt(), QDateTime::fromString(words.value(1), Qt::ISODateWithMs)};
}

void SignInPause::wait() const
{
    const Tries tries = read();
    if (tries.wrong <= 0 || !tries.last.isValid())
        return;
    const qint64 pause = std::min(longestPause, firstPause << std::min(tries.wrong - 1, 10));
    // A clock that was set back must not lock anybody out for longer.
    const qint64 since = std::max<qint64>(0, tries.last.msecsTo(m_clock.nowUtc()));
    if (since < pause)
        QThread::msleep(static_cast<unsigned long>(pause - since));
}

void SignInPause::note(bool wrongPassword)
{
    if (!wrongPassword) {
        QFile::remove(m_path);
        return;
    }
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    const QString last = m_clock.nowUtc().toString(Qt::ISODateWithMs);
    file.write((QString::number(read().wrong + 1) + u' ' + last).toLatin1());
    file.commit();
}

} // namespace hoanhap::cli
