// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rendering/WordPartOf.h"

#include <QBuffer>
#include <catch2/catch_test_macros.hpp>
#include <quazip.h>
#include <quazipfile.h>

namespace hoanhap::document::tests {

QString part(const QByteArray& docx, const QString& name)
{
    QByteArray bytes = docx;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    REQUIRE(zip.open(QuaZip::mdUnzip));
    REQUIRE(zip.setCurrentFile(name));
    QuaZipFile file(&zip);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QStringList partNames(const QByteArray& docx)
{
    QByteArray bytes = docx;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    REQUIRE(zip.open(QuaZip::mdUnzip));
    return zip.getFileNameList();
}

} // namespace hoanhap::document::tests
