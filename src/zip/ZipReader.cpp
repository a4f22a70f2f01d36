// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/ZipReader.h"

#include <QBuffer>
#include <quazip.h>
#include <quazipfile.h>

namespace hoanhap::zip {

std::variant<QByteArray, ZipReader::Fault> ZipReader::unpack(
    const QByteArray& package, const QString& name, qint64 most)
{
    QByteArray bytes = package;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip))
        return Fault::Damaged;
    if (!zip.setCurrentFile(name))
        return Fault::Missing;
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        return Fault::Damaged;
    QByteArray content;
    while (content.size() <= most) {
        const QByteArray more = file.read(1 << 20);
        if (more.isEmpty())
            break;
        content += more;
    }
    if (content.size() > most)
        return Fault::TooLarge;
    file.close();
    if (file.getZipError() != UNZ_OK) // also where the sum of the bytes is another
        return Fault::Damaged;
    return content;
}

} // namespace hoanhap::zip
