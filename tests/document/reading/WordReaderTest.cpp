// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/reading/WordReader.h"

#include "document/InventedReport.h"
#include "document/reading/ReadingErrorCodes.h"
#include "document/rendering/DocxRenderer.h"
#include "support/ErrorPrinting.h"
#include "zip/ZipWriter.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace hoanhap;
using namespace hoanhap::document;
namespace readingFaults = hoanhap::document::errors::reading;

namespace {

QByteArray packed(const QString& name, const QByteArray& content)
{
    return zip::ZipWriter::pack({{name, content}}, QDateTime(QDate(2021, 12, 6), QTime(8, 30)));
}

QByteArray wordWith(const QByteArray& body, const QByteArray& before = {})
{
    return packed(u"word/document.xml"_s,
        before
            + R"(<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>)"
            + body + "</w:body></w:document>");
}

QStringList wordsIn(const WordText& text)
{
    QStringList words;
    for (const WordLine& line : text)
        words << line.cells.join(u" | "_s);
    return words;
}

} // namespace

TEST_CASE("the program reads in its own Word file what it wrote there", "[document]")
{
    const OfficialDocument report = document::tests::inventedReport();
    const auto read = readWord(DocxRenderer::render(report));
    REQUIRE(read);
    const QStringList words = wordsIn(*read);
    QStringList wanted;
    for (const Block& block : report.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            wanted << textOf(heading->runs);
        else if (const auto* paragraph = std::get_if<Paragraph>(&block))
            wanted << textOf(paragraph->runs);
    }
    REQUIRE(wanted.size() > 5);
    for (const QString& paragraph : wanted) {
        INFO(paragraph.toStdString());
        CHECK(std::ranges::any_of(words, [&](const QString& line) { return line.contains(paragraph); }));
    }
    CHECK(std::ranges::count_if(*read, &WordLine::isHeading) > 2);
}

TEST_CASE("what a tracked change took out is gone, what it put in is there", "[document]")
{
    const auto read = readWord(wordWith("<w:p><w:r><w:t>Mở </w:t></w:r>"
                                        "<w:del><w:r><w:delText>12</w:delText></w:r></w:del>"
                                        "<w:ins><w:r><w:t>15</w:t></w:r></w:ins>"
                                        "<w:r><w:tab/><w:t>lớp</w:t></w:r></w:p>"));
    REQUIRE(read);
    CHECK(wordsIn(*read) == QStringList{u"Mở 15 lớp"_s});
}

TEST_CASE("a row of a table is one line with its cells, also with a table in one of them", "[document]")
{
    const auto read = readWord(wordWith(
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>"
        "<w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc>"
        "</w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>"
        "<w:r><w:t>Sau</w:t></w:r></w:p>"));
    REQUIRE(read);
    REQUIRE(read->size() == 2);
    CHECK(read->front().cells.size() == 2);
    CHECK(read->front().cells.last().simplified() == u"A B"_s);
    CHECK(read->back().isHeading);
}

TEST_CASE("what is no Word document is refused in words a clerk can act on", "[document]")
{
    CHECK(readWord({}).has(readingFaults::notWord));
    CHECK(readWord("%PDF-1.4").has(readingFaults::notWord));
    CHECK(readWord(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8)).has(readingFaults::notWord));
    CHECK(readWord(packed(u"xl/workbook.xml"_s, "<workbook/>")).has(readingFaults::notWord));
    CHECK(readWord(packed(u"word/document.xml"_s, "<html/>")).has(readingFaults::notWord));
}

TEST_CASE("a damaged Word file is refused, wherever it is cut or changed", "[document]")
{
    const QByteArray whole = DocxRenderer::render(document::tests::inventedReport());
    for (qsizetype size = 0; size < whole.size(); size += whole.size() / 60 + 1)
        CHECK_FALSE(readWord(whole.left(size)));
    const auto right = *readWord(whole);
    for (qsizetype place = 40; place < whole.size(); place += whole.size() / 200 + 1) {
        QByteArray changed = whole;
        changed[place] = static_cast<char>(changed[place] ^ 0x55);
        const auto read = readWord(changed); // another part may be the one that was hit
        CHECK((!read || *read == right));
    }
}

TEST_CASE("a file that unpacks to more than a report can hold is refused", "[document]")
{
    const QByteArray blanks(70'000'000, ' ');
    const QByteArray bomb = wordWith("<w:p><w:r><w:t>" + blanks + "</w:t></w:r></w:p>");
    CHECK(bomb.size() < 200'000);
    CHECK(readWord(bomb).has(readingFaults::wordTooLarge));
}

TEST_CASE("a file that declares entities or nests without end is refused", "[document]")
{
    const QByteArray entities = "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
    CHECK(readWord(wordWith("<w:p/>", entities)).has(readingFaults::wordDamaged));
    CHECK(readWord(wordWith(QByteArray("<w:p>").repeated(5000) + QByteArray("</w:p>").repeated(5000)))
              .has(readingFaults::wordDamaged));
    CHECK(readWord(wordWith("<w:p><w:r>")).has(readingFaults::wordDamaged));
}
