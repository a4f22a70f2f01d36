// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a disk does to a program on a bad day, made for a test and taken back at its end.
namespace hoanhap::tests::HostileDisk {

bool canLimitFiles();
/// While it lives, a file of this process cannot grow beyond `bytes`.
class SmallFiles
{
public:
    explicit SmallFiles(qint64 bytes);
    ~SmallFiles();
    SmallFiles(const SmallFiles&) = delete;
    SmallFiles& operator=(const SmallFiles&) = delete;

private:
    unsigned long long m_before = 0;
};

bool canForbidWriting();
/// While it lives, nothing in the folder can be created or changed; the superuser, whom no
/// permission stops, acts as nobody meanwhile.
class ReadOnlyFolder
{
public:
    explicit ReadOnlyFolder(const QString& folder);
    ~ReadOnlyFolder();
    ReadOnlyFolder(const ReadOnlyFolder&) = delete;
    ReadOnlyFolder& operator=(const ReadOnlyFolder&) = delete;

private:
    QString m_folder;
};

} // namespace hoanhap::tests::HostileDisk
