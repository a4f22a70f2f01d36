// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/platform/WriterLock.h"

#include "storage/ErrorCodes.h"

#include <QFileInfo>
#include <QHash>
#include <mutex>

namespace hoanhap::storage {

using namespace Qt::StringLiterals;

namespace {

struct LocksOfThisProgram
{
    std::mutex guard;
    QHash<QString, std::weak_ptr<QLockFile>> held; ///< by path
};

LocksOfThisProgram& locksOfThisProgram()
{
    static LocksOfThisProgram locks;
    return locks;
}

} // namespace

Result<WriterLock> lockForWriting(const QString& registerPath)
{
    LocksOfThisProgram& locks = locksOfThisProgram();
    const std::scoped_lock alone(locks.guard);
    const QString path = QFileInfo(registerPath).absoluteFilePath();
    if (WriterLock held = locks.held.value(path).lock())
        return held;
    auto lock = std::make_shared<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0); // another machine's clock is not ours
    if (!lock->tryLock(0)) {
        qint64 process = 0;
        QString host;
        QString program;
        lock->getLockInfo(&process, &host, &program);
        return Error{errors::secondWriter, {}, {host}};
    }
    locks.held.insert(path, lock);
    return lock;
}

} // namespace hoanhap::storage
