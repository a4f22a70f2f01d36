// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/ZipWriter.h"

#include "support/ZipReading.h"

#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using zip::PackedFile;
using zip::ZipWriter;

namespace {

const QDateTime anyTime(QDate(2021, 12, 6), QTime(8, 30), QTimeZone::utc());

} // namespace

TEST_CASE("what was packed is unpacked to the byte, in the order given")
{
    const QByteArray all = QByteArray::fromHex("00ff0a0d504b0304") + QString(u"Đồng Tháp"_s).toUtf8();
    const QByteArray packed =
        ZipWriter::pack({{u"word/document.xml"_s, all}, {u"thư mục/trống.xml"_s, {}}}, anyTime);

    CHECK(tests::namesInZip(packed) == QStringList{u"word/document.xml"_s, u"thư mục/trống.xml"_s});
    CHECK(tests::fileInZip(packed, u"word/document.xml"_s) == all);
    CHECK(tests::fileInZip(packed, u"thư mục/trống.xml"_s).isEmpty());
}

TEST_CASE("the same files of the same time give the same bytes, on another day too")
{
    const std::vector<PackedFile> files{{u"a.xml"_s, QByteArray(100'000, 'a')}};

    CHECK(ZipWriter::pack(files, anyTime) == ZipWriter::pack(files, anyTime));
    CHECK(ZipWriter::pack(files, anyTime) != ZipWriter::pack(files, anyTime.addDays(1)));
    CHECK(ZipWriter::pack(files, anyTime).size() < 1000);
}
