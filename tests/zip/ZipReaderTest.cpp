// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/ZipReader.h"

#include "zip/ZipWriter.h"

#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using zip::ZipReader;

namespace {

QByteArray packageWith(const QString& name, const QByteArray& content)
{
    return zip::ZipWriter::pack(
        {{name, content}}, QDateTime(QDate(2021, 12, 6), QTime(8, 30), QTimeZone::utc()));
}

ZipReader::Fault faultOf(const QByteArray& package, qint64 most = 1'000'000)
{
    return std::get<ZipReader::Fault>(ZipReader::unpack(package, u"word/document.xml"_s, most));
}

} // namespace

TEST_CASE("a file of a package is unpacked by its name")
{
    const QByteArray content = QString(u"Đồng Tháp"_s).toUtf8().repeated(50'000);
    const auto unpacked =
        ZipReader::unpack(packageWith(u"word/document.xml"_s, content), u"word/document.xml"_s, 1'000'000);
    CHECK(std::get<QByteArray>(unpacked) == content);
}

TEST_CASE("what is no package, a package without the file, and one cut off are told apart")
{
    const QByteArray package = packageWith(u"word/document.xml"_s, QByteArray("<w:document/>").repeated(200));
    CHECK(faultOf("not a package") == ZipReader::Fault::Damaged);
    CHECK(faultOf({}) == ZipReader::Fault::Damaged);
    CHECK(faultOf(package.first(package.size() / 2)) == ZipReader::Fault::Damaged);
    CHECK(faultOf(packageWith(u"xl/workbook.xml"_s, "<workbook/>")) == ZipReader::Fault::Missing);
}

TEST_CASE("a small package that unpacks to more than is wanted is refused before it fills the memory")
{
    const QByteArray package = packageWith(u"word/document.xml"_s, QByteArray(50'000'000, ' '));
    CHECK(package.size() < 100'000);
    CHECK(faultOf(package) == ZipReader::Fault::TooLarge);
}

TEST_CASE("a changed byte in the package is noticed")
{
    const QByteArray content = QByteArray("Đồng Tháp 2021 ").repeated(4);
    QByteArray package = packageWith(u"word/document.xml"_s, content);
    // The sum of the content stands here in the central directory (APPNOTE 4.3.12).
    const qsizetype sum = package.indexOf("PK\x01\x02") + 16;
    package[sum] = static_cast<char>(package[sum] ^ 0x55);
    CHECK(faultOf(package) == ZipReader::Fault::Damaged);
}
