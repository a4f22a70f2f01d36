// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/HostileDisk.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace hoanhap::tests::HostileDisk {

#ifdef Q_OS_UNIX

namespace {

constexpr uid_t nobody = 65534;

void permit(const QString& folder, QFile::Permissions ofFolder, QFile::Permissions ofFiles)
{
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files))
        QFile::setPermissions(file.filePath(), ofFiles);
    QFile::setPermissions(folder, ofFolder);
}

constexpr QFile::Permissions readByAll =
    QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther;
constexpr QFile::Permissions enterByAll =
    QFile::ExeOwner | QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther;

} // namespace

bool canLimitFiles()
{
    return true;
}

SmallFiles::SmallFiles(qint64 bytes)
{
    std::signal(SIGXFSZ, SIG_IGN); // a refused write, not the end of the program
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    m_before = limit.rlim_cur;
    limit.rlim_cur = static_cast<rlim_t>(bytes);
    setrlimit(RLIMIT_FSIZE, &limit);
}

SmallFiles::~SmallFiles()
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = static_cast<rlim_t>(m_before);
    setrlimit(RLIMIT_FSIZE, &limit);
}

bool canForbidWriting()
{
    return true;
}

ReadOnlyFolder::ReadOnlyFolder(const QString& folder) : m_folder(folder)
{
    permit(folder, readByAll | enterByAll, readByAll);
    if (getuid() == 0 && seteuid(nobody) != 0)
        qFatal("cannot act as nobody");
}

ReadOnlyFolder::~ReadOnlyFolder()
{
    if (getuid() == 0 && seteuid(0) != 0)
        qFatal("cannot act as the superuser again");
    permit(m_folder, readByAll | enterByAll | QFile::WriteOwner, readByAll | QFile::WriteOwner);
}

#else

bool canLimitFiles()
{
    return false;
}
SmallFiles::SmallFiles(qint64) { }
SmallFiles::~SmallFiles() = default;
bool canForbidWriting()
{
    return false;
}
ReadOnlyFolder::ReadOnlyFolder(const QString&) { }
ReadOnlyFolder::~ReadOnlyFolder() = default;

#endif

} // namespace hoanhap::tests::HostileDisk
