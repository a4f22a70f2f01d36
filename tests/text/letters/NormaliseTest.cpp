// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/letters/Normalise.h"

#include "support/ErrorPrinting.h"
#include "text/ErrorCodes.h"
#include "text/letters/Fold.h"
#include "text/letters/SortKey.h"

#include <QElapsedTimer>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::text;
using namespace Qt::StringLiterals;

namespace {

/// The one fault found, or none.
Errors faultsOf(QStringView text)
{
    const Result<QString> line = normaliseLine(text);
    return line ? Errors() : line.errors();
}

} // namespace

TEST_CASE("composed, decomposed and mixed letters come in as the same text", "[text]")
{
    CHECK(*normaliseLine(u"Huê\u0323") == u"Huệ"_s); // Windows-1258
    CHECK(*normaliseLine(u"Hue\u0323\u0302") == u"Huệ"_s); // macOS
    CHECK(*normaliseLine(u"Hue\u0302\u0323") == u"Huệ"_s);
    CHECK(*normaliseLine(u"D\u031Bo\u031B\u0301") == u"D\u031Bớ"_s);
    CHECK(*normaliseText(u"Huê\u0323\nHuệ") == u"Huệ\nHuệ"_s);
}

TEST_CASE("blanks of every kind are folded in a line", "[text]")
{
    CHECK(*normaliseLine(u"  Lê \t Văn\u00A0\u2003Tám\r\n") == u"Lê Văn Tám"_s);
    CHECK(*normaliseLine(u" \t\u00A0 ") == u""_s);
    CHECK(*normaliseLine(u"") == u""_s);
    CHECK(*normaliseLine(u"ấp 1\nxã Mỹ Trà") == u"ấp 1 xã Mỹ Trà"_s);
}

TEST_CASE("every kind of line end becomes the same one", "[text]")
{
    for (const QString& end : {u"\n"_s, u"\r\n"_s, u"\r"_s, u"\u000B"_s, u"\u2028"_s, u"\u2029"_s})
        CHECK(*normaliseText(u"một  "_s + end + u" hai "_s + end) == u"một\nhai"_s);
    CHECK(*normaliseText(u"một\r\n\r\nba") == u"một\n\nba"_s);
    CHECK(*normaliseText(u" \n\n ") == u""_s);
}

TEST_CASE("a text with hidden signs is refused and its place is told", "[text]")
{
    const std::vector<std::pair<QString, QString>> signs{{u"\u202E"_s, u"U+202E"_s},
        {u"\u200B"_s, u"U+200B"_s}, {u"\u2066"_s, u"U+2066"_s}, {u"\u200F"_s, u"U+200F"_s},
        {u"\uFEFF"_s, u"U+FEFF"_s}, {u"\u00AD"_s, u"U+00AD"_s}, {u"\u034F"_s, u"U+034F"_s},
        {u"\u180E"_s, u"U+180E"_s}, {u"\u0007"_s, u"U+0007"_s}, {QString(QChar(u'\0')), u"U+0000"_s},
        {u"\u007F"_s, u"U+007F"_s}, {u"\u0085"_s, u"U+0085"_s}, {u"\U000E0041"_s, u"U+E0041"_s},
        {u"\uFFFE"_s, u"U+FFFE"_s}};
    for (const auto& [sign, name] : signs) {
        const Errors expected{{errors::controlCharacter, {}, {u"3"_s, name}}};
        CHECK(faultsOf(u"An"_s + sign + u"h"_s) == expected);
        CHECK(normaliseText(u"An"_s + sign + u"h"_s).errors() == expected);
    }
}

TEST_CASE("half a character is refused, a whole one beyond the first plane is kept", "[text]")
{
    const QChar high(0xD83D);
    const QChar low(0xDE42);
    CHECK(faultsOf(QString(high)) == Errors{{errors::brokenCharacter, {}, {u"1"_s}}});
    CHECK(faultsOf(u"A"_s + low + high) == Errors{{errors::brokenCharacter, {}, {u"2"_s}}});
    CHECK(*normaliseLine(u"A"_s + high + low) == u"A"_s + high + low);
}

TEST_CASE("a text that is too long is refused with its length and the limit", "[text]")
{
    CHECK(normaliseLine(QString(longestLine, u'A')).ok());
    CHECK(faultsOf(QString(longestLine + 1, u'A')) == Errors{{errors::tooLong, {}, {u"500"_s, u"501"_s}}});
    CHECK(normaliseLine(u"Nguyễn", 5).has(errors::tooLong));
    CHECK(normaliseLine(u"   Lê   ", 2).ok()); // counted as it will be kept
    CHECK(normaliseText(QString(longestText + 1, u'A')).has(errors::tooLong));
}

TEST_CASE("what came through the gate once comes through unchanged", "[text]")
{
    for (const QString& text :
        {u"  Huê\u0323 \r\n Lê"_s, u"a\n\n\nb"_s, u"e\u0302 \u0323"_s, u"\u0301 a"_s}) {
        CHECK(*normaliseText(*normaliseText(text)) == *normaliseText(text));
        CHECK(*normaliseLine(*normaliseLine(text)) == *normaliseLine(text));
    }
}

TEST_CASE("no text keeps the gate busy", "[text]")
{
    QString stacked(u"a"_s);
    while (stacked.size() < 200'000)
        stacked += u"\u0301\u0323";
    QElapsedTimer clock;
    clock.start();
    CHECK(normaliseText(stacked).has(errors::controlCharacter));
    CHECK(faultsOf(stacked) == Errors{{errors::controlCharacter, {}, {u"10"_s, u"U+0301"_s}}});
    CHECK(fold(stacked) == u"a"_s);
    CHECK(tonePlacementKey(stacked).size() < 10);
    CHECK(sortKey(stacked).size() < 50);
    CHECK(clock.elapsed() < 1000);
}
