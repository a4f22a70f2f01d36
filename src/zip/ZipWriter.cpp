// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/ZipWriter.h"

#include "foundation/Error.h"

#include <QBuffer>
#include <quazip.h>
#include <quazipfile.h>

namespace hoanhap::zip {

namespace {

void add(QuaZip& zip, const PackedFile& packed, const QDateTime& time)
{
    QuaZipNewInfo entry(packed.name);
    entry.dateTime = time;
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::WriteOnly, entry) || file.write(packed.content) != packed.content.size())
        throw LogicError("a file in memory could not be packed");
    file.close();
}

} // namespace

QByteArray ZipWriter::pack(const std::vector<PackedFile>& files, const QDateTime& time)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdCreate))
        throw LogicError("a zip file in memory could not be opened");
    for (const PackedFile& file : files)
        add(zip, file, time);
    zip.close();
    return bytes;
}

} // namespace hoanhap::zip
