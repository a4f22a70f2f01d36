// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt does not offer of the operating system about files stands here alone.
#include "storage/platform/Place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <array>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace hoanhap::storage {

using namespace Qt::StringLiterals;

Place placeOf(const QString& path)
{
    const QString folder = QDir::fromNativeSeparators(QFileInfo(path).absolutePath());
    for (const QLatin1String name :
        {"/OneDrive"_L1, "/Dropbox"_L1, "/Google Drive"_L1, "/GoogleDrive"_L1, "/iCloudDrive"_L1})
        if ((folder + u'/').contains(name, Qt::CaseInsensitive))
            return Place::Synced;
    const QStorageInfo storage(folder);
    const QByteArray type = storage.fileSystemType().toLower();
    for (const char* network : {"nfs", "cifs", "smb", "fuse.sshfs", "9p", "afs", "webdav"})
        if (type.startsWith(network))
            return Place::Network;
#ifdef Q_OS_WIN
    const QString root = QDir::toNativeSeparators(storage.rootPath());
    if (folder.startsWith("//"_L1)
        || GetDriveTypeW(reinterpret_cast<const wchar_t*>(root.utf16())) == DRIVE_REMOTE)
        return Place::Network;
#endif
    return Place::Local;
}

void createPrivate(const QString& path)
{
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        makePrivate(file);
}

void makePrivate([[maybe_unused]] QFileDevice& file)
{
#ifndef Q_OS_WIN
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
#endif
}

} // namespace hoanhap::storage
