// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ZipReading.h"

#include <QBuffer>
#include <catch2/catch_test_macros.hpp>
#include <quazip.h>
#include <quazipfile.h>

namespace hoanhap::tests {

QByteArray fileInZip(const QByteArray& zip, const QString& name)
{
    QByteArray bytes = zip;
    QBuffer buffer(&bytes);
    QuaZip opened(&buffer);
    REQUIRE(opened.open(QuaZip::mdUnzip));
    REQUIRE(opened.setCurrentFile(name));
    QuaZipFile file(&opened);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList namesInZip(const QByteArray& zip)
{
    QByteArray bytes = zip;
    QBuffer buffer(&bytes);
    QuaZip opened(&buffer);
    REQUIRE(opened.open(QuaZip::mdUnzip));
    return opened.getFileNameList();
}

} // namespace hoanhap::tests
