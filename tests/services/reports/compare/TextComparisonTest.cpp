// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/compare/TextComparison.h"

#include <QElapsedTimer>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::ComparableLine;
using services::ComparableText;
using services::Comparison;
using services::comparisonOf;
using services::PairedLine;
using services::WordPiece;
using LineChange = services::PairedLine::Change;
using LineKind = services::ComparableLine::Kind;

namespace {

ComparableLine headingLine(const QString& words)
{
    return {LineKind::Heading, {words}, {}};
}

ComparableLine textLine(const QString& words)
{
    return {LineKind::Text, {words}, {}};
}

ComparableLine rowLine(const QStringList& cells)
{
    return {LineKind::Row, cells, {}};
}

/// "=", "≠", "−", "+" for each line.
QString signsOf(const Comparison& comparison)
{
    QString signs;
    for (const PairedLine& line : comparison.lines)
        signs += line.change == LineChange::Same ? u'='
            : line.change == LineChange::Changed ? u'!'
            : line.change == LineChange::Removed ? u'-'
                                                 : u'+';
    return signs;
}

/// Prose without two equal paragraphs.
ComparableText longText(int paragraphs, const QString& year)
{
    ComparableText text;
    for (int i = 0; i < paragraphs; ++i) {
        if (i % 40 == 0)
            text.push_back(headingLine(u"Phần %1 năm %2"_s.arg(i / 40).arg(year)));
        QString words;
        for (int word = 0; word < 60; ++word)
            words += u"từ%1 "_s.arg((i * 7919 + word * 104729) % 6007);
        text.push_back(textLine(words + u"trong năm "_s + year));
    }
    return text;
}

} // namespace

TEST_CASE("a paragraph that was put in moves no other", "[services][compare]")
{
    const ComparableText before{textLine(u"Một câu."_s), textLine(u"Câu cuối."_s)};
    const ComparableText after{
        textLine(u"Một câu."_s), textLine(u"Chen vào giữa hai đoạn."_s), textLine(u"Câu cuối."_s)};
    CHECK(signsOf(comparisonOf(before, after)) == u"=+="_s);
    CHECK(signsOf(comparisonOf(after, before)) == u"=-="_s);
    CHECK(comparisonOf(before, after).differences() == 1);
}

TEST_CASE("a paragraph that reads alike is compared word by word", "[services][compare]")
{
    const ComparableText before{textLine(u"Trong năm 2020 đã mở 12 lớp cho 240 người."_s)};
    const ComparableText after{textLine(u"Trong năm 2021 đã mở 15 lớp cho 300 người."_s)};
    const Comparison comparison = comparisonOf(before, after);
    REQUIRE(signsOf(comparison) == u"!"_s);
    QStringList gone;
    for (const WordPiece& piece : comparison.lines.front().cells.front())
        if (piece.in == WordPiece::In::Before)
            gone << piece.text;
    CHECK(gone == QStringList{u"2020"_s, u"12"_s, u"240"_s});
}

TEST_CASE("equal sentences of different sections are not taken for each other", "[services][compare]")
{
    const ComparableText before{headingLine(u"I. TÌNH HÌNH"_s), textLine(u"Không có."_s),
        headingLine(u"II. KẾT QUẢ NĂM 2020"_s), textLine(u"Mở 12 lớp."_s)};
    const ComparableText after{headingLine(u"I. TÌNH HÌNH"_s), textLine(u"Ổn định."_s),
        headingLine(u"II. KẾT QUẢ NĂM 2021"_s), textLine(u"Không có."_s)};
    const Comparison comparison = comparisonOf(before, after);
    CHECK(signsOf(comparison) == u"=-+!-+"_s);
}

TEST_CASE("a section that is new stands whole on the right", "[services][compare]")
{
    const ComparableText before{headingLine(u"I. TÌNH HÌNH"_s), textLine(u"Ổn định."_s)};
    const ComparableText after{headingLine(u"I. TÌNH HÌNH"_s), textLine(u"Ổn định."_s),
        headingLine(u"II. PHƯƠNG HƯỚNG"_s), textLine(u"Tiếp tục thực hiện."_s)};
    CHECK(signsOf(comparisonOf(before, after)) == u"==++"_s);
}

TEST_CASE("rows of a table are matched by their names, cell by cell", "[services][compare]")
{
    const ComparableText before{rowLine({u"1"_s, u"Huyện Tháp Mười"_s, u"12"_s, u"240"_s}),
        rowLine({u"2"_s, u"Huyện Lấp Vò"_s, u"3"_s, u"60"_s})};
    const ComparableText after{rowLine({u"1"_s, u"Huyện Châu Thành"_s, u"5"_s, u"90"_s}),
        rowLine({u"2"_s, u"Huyện Tháp Mười"_s, u"14"_s, u"280"_s}),
        rowLine({u"3"_s, u"Huyện Lấp Vò"_s, u"3"_s, u"60"_s})};
    const Comparison comparison = comparisonOf(before, after);
    REQUIRE(signsOf(comparison) == u"+!!"_s);
    const auto& cells = comparison.lines[1].cells;
    REQUIRE(cells.size() == 4);
    CHECK(cells[1] == services::WordPieces{{WordPiece::In::Both, u"Huyện Tháp Mười"_s}});
    CHECK(
        cells[2] == services::WordPieces{{WordPiece::In::Before, u"12"_s}, {WordPiece::In::After, u"14"_s}});
}

TEST_CASE("a text is equal to itself, and to nothing where there is none", "[services][compare]")
{
    const ComparableText text = longText(50, u"2021"_s);
    CHECK(comparisonOf(text, text).differences() == 0);
    CHECK(services::comparisonOf({}, {}).lines.empty());
    CHECK(services::comparisonOf({}, text).differences() == static_cast<int>(text.size()));
}

TEST_CASE("two hundred pages are compared without the time growing with their square", "[services][compare]")
{
    const auto milliseconds = [](int paragraphs) {
        const ComparableText before = longText(paragraphs, u"2020"_s);
        const ComparableText after = longText(paragraphs, u"2021"_s);
        QElapsedTimer timer;
        timer.start();
        const Comparison comparison = comparisonOf(before, after);
        REQUIRE(comparison.differences() == static_cast<int>(before.size()));
        REQUIRE_FALSE(signsOf(comparison).contains(u'-'));
        return std::max<qint64>(timer.elapsed(), 1);
    };
    const qint64 fifty = milliseconds(400);
    CHECK(milliseconds(1600) < 10 * fifty); // four times the text; its square would be sixteen
}
