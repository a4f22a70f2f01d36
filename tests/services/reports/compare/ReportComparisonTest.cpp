// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/compare/ReportComparison.h"

#include "document/reading/ReadingErrorCodes.h"
#include "office/TestOffice.h"
#include "services/ErrorCodes.h"
#include "services/reports/ReportScans.h"
#include "services/reports/edited/EditedReports.h"
#include "services/reports/lifecycle/ReportLifecycle.h"
#include "support/ErrorPrinting.h"

#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::EditedReports;
using services::Narrative;
using services::PairedLine;
using services::ReportComparison;
using services::ReportService;
using services::WordPiece;
using ComparedSide = services::ReportComparison::Side;

namespace {

/// An office with a report of 2021 and the draft of the next, which begins with its words.
struct ComparedOffice : tests::TestOffice
{
    ComparedOffice()
    {
        last = service.draft(2021)->report.id;
        write(last, {u"Trong năm 2021, tình hình ổn định."_s, u"Đã mở 12 lớp."_s});
    }
    void write(const Uuid& report, const QStringList& situation)
    {
        Narrative text = service.find(report)->narrative;
        text.sections[u"situation"_s] = situation;
        REQUIRE(service.saveNarrative(report, text));
    }
    services::Comparison compared(const ComparedSide& before, const ComparedSide& after)
    {
        return *ReportComparison(workspace()).compare(before, after);
    }
    std::vector<ComparedSide> sides(const Uuid& report)
    {
        return *ReportComparison(workspace()).sides(report);
    }
    /// The draft as a Word file that somebody worked on with other programs.
    QString wordFile()
    {
        const QString path = file(u"sửa.docx"_s);
        const auto draft = service.find(last);
        REQUIRE(service.exportTo(draft->report, draft->narrative, path));
        return path;
    }
    ReportService service{workspace()};
    Uuid last;
};

QStringList wordsThatCame(const services::Comparison& comparison)
{
    QStringList words;
    for (const PairedLine& line : comparison.lines)
        for (const services::WordPieces& cell : line.cells)
            for (const WordPiece& piece : cell)
                if (piece.in == WordPiece::In::After)
                    words << piece.text;
    return words;
}

} // namespace

TEST_CASE("a version and the draft after it differ in what was changed since", "[services][compare]")
{
    ComparedOffice office;
    services::ReportLifecycle life(office.workspace());
    REQUIRE(life.submit(office.last));
    REQUIRE(life.takeBack(office.last, u"thiếu số liệu"_s));
    office.write(office.last, {u"Trong năm 2021, tình hình ổn định."_s, u"Đã mở 15 lớp."_s});
    const auto sides = office.sides(office.last);
    REQUIRE(sides.size() == 2);
    CHECK(sides[0].kind == ComparedSide::Kind::Now);
    CHECK(sides[1].kind == ComparedSide::Kind::Version);
    CHECK(wordsThatCame(office.compared(sides[1], sides[0])) == QStringList{u"15"_s});
    CHECK(office.compared(sides[1], sides[1]).differences() == 0);
}

TEST_CASE("this year's report is held against that of last year", "[services][compare]")
{
    ComparedOffice office;
    const auto next = office.service.draft(2022);
    REQUIRE(next);
    const auto sides = office.sides(next->report.id);
    REQUIRE(sides.size() == 2);
    CHECK(sides[1].report.year == 2021);
    const auto comparison = office.compared(sides[1], sides[0]);
    CHECK(comparison.differences() > 0);
    const QStringList came = wordsThatCame(comparison);
    CHECK(came.contains(u"2022"_s));
    CHECK_FALSE(came.contains(u"ổn"_s));
}

TEST_CASE("a report that comes back from Word unchanged differs in nothing", "[services][compare]")
{
    ComparedOffice office;
    EditedReports edited(office.workspace());
    const auto kept = edited.keepWord(office.last, office.wordFile());
    REQUIRE(kept);
    CHECK(kept->name == u"sửa.docx"_s);
    const auto sides = office.sides(office.last);
    REQUIRE(sides.size() == 2);
    CHECK(sides[1].kind == ComparedSide::Kind::Edited);
    CHECK(office.compared(sides[0], sides[1]).differences() == 0);
    office.write(office.last, {u"Trong năm 2021, tình hình ổn định."_s, u"Đã mở 15 lớp."_s});
    CHECK(wordsThatCame(office.compared(sides[1], sides[0])) == QStringList{u"15"_s});
}

TEST_CASE("an edited report is no scan, and comes out as it came in", "[services][compare]")
{
    ComparedOffice office;
    EditedReports edited(office.workspace());
    const QString path = office.wordFile();
    const auto kept = edited.keepWord(office.last, path);
    REQUIRE(kept);
    CHECK(services::ReportScans(office.workspace()).of(office.last)->empty());
    const QString copy = office.file(u"bản sao.docx"_s);
    REQUIRE(edited.copyTo(*kept, copy));
    QFile before(path);
    QFile after(copy);
    REQUIRE((before.open(QIODevice::ReadOnly) && after.open(QIODevice::ReadOnly)));
    CHECK(before.readAll() == after.readAll());
    REQUIRE(edited.remove(kept->id));
    CHECK(edited.of(office.last)->empty());
}

TEST_CASE("what is no Word document is not kept beside a report", "[services][compare]")
{
    ComparedOffice office;
    EditedReports edited(office.workspace());
    const QString path = office.file(u"ghi chú.docx"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("chỉ là chữ");
    file.close();
    CHECK(edited.keepWord(office.last, path).has(document::errors::reading::notWord));
    CHECK(edited.keepWord(office.last, office.file(u"không có.docx"_s)).has(services::errors::fileMissing));
    CHECK(edited.keepWord(Uuid(), path).has(services::errors::notFound));
    CHECK(edited.of(office.last)->empty());
}

TEST_CASE("a report that replaces another is compared with it, and it with its successor", "[services]")
{
    ComparedOffice office;
    services::ReportLifecycle life(office.workspace());
    REQUIRE(life.submit(office.last));
    REQUIRE(life.sign(office.last));
    REQUIRE(life.issue(office.last, u"345"_s, office.clock().today()));
    const Uuid successor = life.replace(office.last)->id;
    office.write(successor, {u"Trong năm 2021, tình hình ổn định."_s, u"Đã mở 13 lớp."_s});
    const auto sides = office.sides(successor);
    REQUIRE(sides.size() == 2);
    CHECK(sides[1].report.id == office.last);
    CHECK(sides[1].version);
    CHECK(office.compared(sides[1], sides[0]).differences() > 0);
    const auto back = office.sides(office.last);
    REQUIRE(back.size() == 2);
    CHECK(back[1].report.id == successor);
}
