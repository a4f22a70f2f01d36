// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <vector>

namespace hoanhap::zip {

struct PackedFile
{
    QString name; ///< with its folders, "word/document.xml"
    QByteArray content;
};

/// Packs files into one, in memory: what Word and Excel read are such packages (ECMA-376, Part 2).
class ZipWriter
{
public:
    /// In the order given. `time` is that of every file; zip files know none before 1980.
    static QByteArray pack(const std::vector<PackedFile>& files, const QDateTime& time);
};

} // namespace hoanhap::zip
