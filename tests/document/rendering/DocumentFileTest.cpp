// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rendering/DocumentFile.h"
#include "document/ErrorCodes.h"
#include "document/ExternalTool.h"
#include "document/InventedReport.h"
#include "document/layout/Paginator.h"
#include "support/ErrorPrinting.h"
#include "support/HostileDisk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace hoanhap;
using namespace hoanhap::document;
using namespace hoanhap::document::tests;
namespace HostileDisk = hoanhap::tests::HostileDisk;

namespace {

QByteArray bytesOf(const OfficialDocument& report, FileFormat format)
{
    return render(report, paginate(report), format);
}

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

TEST_CASE("the ending of a file says its form", "[document]")
{
    CHECK(*formatOf(u"/a.b/Báo cáo.DOCX"_s) == FileFormat::Docx);
    CHECK(*formatOf(u"a.pdf"_s) == FileFormat::Pdf);
    CHECK(*formatOf(u"a.htm"_s) == FileFormat::Html);
    CHECK(*formatOf(u"a.txt"_s) == FileFormat::PlainText);
    CHECK(formatOf(u"a.odt"_s).has(errors::unknownFormat));
}

TEST_CASE("every form of the same report is the same to the byte", "[document]")
{
    for (const FileFormat format :
        {FileFormat::Docx, FileFormat::Pdf, FileFormat::Html, FileFormat::PlainText})
        CHECK(sha256(bytesOf(inventedReport(), format)) == sha256(bytesOf(inventedReport(), format)));
}

TEST_CASE("a document of which nothing is known yet still makes a file in every form", "[document]")
{
    OfficialDocument empty;
    empty.annexes.push_back({});
    empty.annexes.front().blocks.push_back(Table{});
    for (const FileFormat format :
        {FileFormat::Docx, FileFormat::Pdf, FileFormat::Html, FileFormat::PlainText})
        CHECK_FALSE(bytesOf(empty, format).isEmpty());
}

TEST_CASE("a folder that is not there is told by its name", "[document]")
{
    const Scratch scratch;
    const Outcome outcome = writeFile(scratch.path(u"không có/a.txt"_s), "x");
    REQUIRE(outcome.has(errors::noFolder));
    // no words of the system, which are English
    CHECK(outcome.errors().front().arguments == QStringList{scratch.path(u"không có"_s)});
}

TEST_CASE("a folder, a device or a pipe is not replaced by a file", "[document]")
{
    const Scratch scratch;
    const QString folder = scratch.path(u"báo cáo.pdf"_s);
    REQUIRE(QDir().mkpath(folder));
    CHECK(writeFile(folder, "x").has(errors::notAFile));
    // A pipe of our own stands for devices too: those of the machine must outlive a failing test.
    const QString pipe = scratch.path(u"ống.docx"_s);
    runTool(u"mkfifo"_s, {pipe});
    const QString link = scratch.path(u"lối tắt.pdf"_s);
    REQUIRE(QFile::link(pipe, link));
    for (const QString& path : {pipe, link}) {
        const Outcome outcome = writeFile(path, "x");
        REQUIRE(outcome.has(errors::notAFile));
        CHECK(outcome.errors().front().arguments
            == QStringList{path}); // no words of the system, which are English
        CHECK_FALSE(QFileInfo(pipe).isFile());
    }
}

TEST_CASE("a disk that fills up leaves the former file", "[document]")
{
    if (!HostileDisk::canLimitFiles())
        SKIP("files cannot be limited here");
    const Scratch scratch;
    const QString path = scratch.keep(u"Báo cáo năm.pdf"_s, "former");
    {
        const HostileDisk::SmallFiles limit(100);
        CHECK_FALSE(writeFile(path, QByteArray(100'000, 'x')));
    }
    CHECK(scratch.read(path) == "former");
    CHECK(QDir(scratch.path({})).entryList(QDir::Files) == QStringList{u"Báo cáo năm.pdf"_s});
}

TEST_CASE("a folder that takes no file leaves the former file", "[document]")
{
    if (!HostileDisk::canForbidWriting())
        SKIP("writing cannot be forbidden here");
    const Scratch scratch;
    const QString path = scratch.keep(u"Báo cáo năm.pdf"_s, "former");
    {
        const HostileDisk::ReadOnlyFolder forbidden(scratch.path({}));
        CHECK(writeFile(path, "new").has(errors::cannotWrite));
    }
    CHECK(scratch.read(path) == "former");
}

TEST_CASE("writing again replaces the whole file", "[document]")
{
    const Scratch scratch;
    const QString path = scratch.keep(u"Báo cáo năm.txt"_s, "a longer former text");
    REQUIRE(writeFile(path, "new").ok());
    CHECK(scratch.read(path) == "new");
}

TEST_CASE("what looks like a tag stays text in HTML", "[document]")
{
    OfficialDocument report = inventedReport();
    report.blocks = {Paragraph{plain(u"<script>THAHS&HTTP"_s)}};
    CHECK(bytesOf(report, FileFormat::Html).contains("&lt;script&gt;THAHS&amp;HTTP"));
}
