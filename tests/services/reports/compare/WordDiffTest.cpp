// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/compare/WordDiff.h"

#include <QStringList>
#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::wordDifferences;
using services::WordPiece;
using PieceIn = services::WordPiece::In;

namespace {

QString sideOf(const services::WordPieces& pieces, PieceIn side)
{
    QString text;
    for (const WordPiece& piece : pieces)
        if (piece.in == PieceIn::Both || piece.in == side)
            text += piece.text;
    return text;
}

} // namespace

TEST_CASE("figures, dates and symbols of documents are one word each", "[services][compare]")
{
    QStringList words;
    for (const QStringView word :
        services::wordsAndGaps(u"Số 71/KH-UBND, ngày 05/01/2022: 1.234,5 (đồng).")) {
        if (!word.trimmed().isEmpty())
            words << word.toString();
    }
    CHECK(words
        == QStringList{u"Số"_s, u"71/KH-UBND"_s, u","_s, u"ngày"_s, u"05/01/2022"_s, u":"_s, u"1.234,5"_s,
            u"("_s, u"đồng"_s, u")"_s, u"."_s});
}

TEST_CASE("a figure that changed is marked and nothing else", "[services][compare]")
{
    const auto pieces = wordDifferences(u"Trong năm đã mở 12 lớp."_s, u"Trong năm đã mở 15 lớp."_s);
    CHECK(pieces
        == services::WordPieces{{PieceIn::Both, u"Trong năm đã mở "_s}, {PieceIn::Before, u"12"_s},
            {PieceIn::After, u"15"_s}, {PieceIn::Both, u" lớp."_s}});
}

TEST_CASE("words that were written anew next to each other are one difference", "[services][compare]")
{
    const auto pieces = wordDifferences(u"tình hình rất tốt đẹp"_s, u"tình hình còn phức tạp"_s);
    CHECK(pieces
        == services::WordPieces{{PieceIn::Both, u"tình hình "_s}, {PieceIn::Before, u"rất tốt đẹp"_s},
            {PieceIn::After, u"còn phức tạp"_s}});
}

TEST_CASE("text that came or went whole is told as such", "[services][compare]")
{
    CHECK(wordDifferences({}, u"mới"_s) == services::WordPieces{{PieceIn::After, u"mới"_s}});
    CHECK(wordDifferences(u"cũ"_s, {}) == services::WordPieces{{PieceIn::Before, u"cũ"_s}});
    CHECK(wordDifferences({}, {}).empty());
    CHECK(wordDifferences(u"y"_s, u"y"_s) == services::WordPieces{{PieceIn::Both, u"y"_s}});
}

TEST_CASE("both texts can be read back out of the differences", "[services][compare]")
{
    const QStringList words{
        u"lớp"_s, u"người"_s, u" "_s, u"  "_s, u"12"_s, u"1.5"_s, u","_s, u"đã"_s, u"-"_s};
    std::mt19937 random(3);
    const auto text = [&] {
        QString made;
        for (unsigned i = random() % 25; i > 0; --i)
            made += words[static_cast<qsizetype>(random() % static_cast<unsigned>(words.size()))];
        return made;
    };
    for (int turn = 0; turn < 2000; ++turn) {
        const QString before = text();
        const QString after = text();
        const auto pieces = wordDifferences(before, after);
        REQUIRE(sideOf(pieces, PieceIn::Before) == before);
        REQUIRE(sideOf(pieces, PieceIn::After) == after);
    }
}
