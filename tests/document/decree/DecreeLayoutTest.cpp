// SPDX-License-Identifier: GPL-3.0-or-later
// Both forms of a report, measured as paper against Nghị định 30/2020/NĐ-CP, Phụ lục I.
#include "document/ExternalTool.h"
#include "document/InventedReport.h"
#include "document/decree/InventedOffices.h"
#include "document/decree/MeasuredPaper.h"
#include "document/layout/Paginator.h"
#include "document/rendering/DocumentFile.h"
#include "support/ErrorPrinting.h"

#include <QUrl>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace Qt::StringLiterals;
using namespace hoanhap::document;
using namespace hoanhap::document::tests;
using Catch::Matchers::WithinAbs;

namespace {

constexpr double tolerance = 0.3; // mm

/// A report as it was laid out and as LibreOffice prints its Word file.
struct Paper
{
    std::string name;
    OfficialDocument report;
    MeasuredPaper measured;

    double left() const { return report.page.marginLeft / 100.0; }
    double width() const { return 210 - left() - report.page.marginRight / 100.0; }
    double agencyCentre() const { return left() + report.page.letterheadLeft / 200.0; }
    double nationCentre() const
    {
        return left() + report.page.letterheadLeft / 100.0 + report.page.letterheadRight / 200.0;
    }
};

std::vector<Paper> printedPapers()
{
    const Scratch scratch;
    QStringList arguments{
        u"-env:UserInstallation="_s + QUrl::fromLocalFile(scratch.path(u"profile"_s)).toString(),
        u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, scratch.path(u"word"_s)};
    std::vector<Paper> papers;
    for (const InventedOffice& office : inventedOffices()) {
        const Pages pages = paginate(office.report);
        const QString pdf =
            scratch.keep(office.name + u".pdf"_s, render(office.report, pages, FileFormat::Pdf));
        papers.push_back({"PDF, " + office.name.toStdString(), office.report, MeasuredPaper(pdf)});
        arguments << scratch.keep(office.name + u".docx"_s, render(office.report, pages, FileFormat::Docx));
    }
    runTool(u"soffice"_s, arguments); // all at once: it takes its time to start
    for (const InventedOffice& office : inventedOffices())
        papers.push_back({"Word, " + office.name.toStdString(), office.report,
            MeasuredPaper(scratch.path(u"word/"_s + office.name + u".pdf"_s))});
    return papers;
}

const std::vector<Paper>& papers()
{
    static const std::vector<Paper> all = printedPapers();
    return all;
}

/// The lines that together read as `text`, from the line that begins it.
std::vector<PaperLine> wrapped(const Paper& paper, const QString& text)
{
    std::vector<PaperLine> found;
    QString rest = folded(text);
    for (const PaperLine& line : paper.measured.lines()) {
        if (rest.isEmpty() || line.text.isEmpty() || !rest.startsWith(line.text))
            continue;
        found.push_back(line);
        rest = rest.mid(line.text.size()).trimmed();
    }
    CHECK(rest == QString());
    REQUIRE_FALSE(found.empty());
    return found;
}

struct Look
{
    double size;
    bool bold = false;
    bool italic = false;
};

void checkLook(const PaperLine& line, const Look& look)
{
    INFO(line.text.toStdString());
    CHECK_THAT(line.size, WithinAbs(look.size, 0.34)); // poppler counts in thirds of a point
    CHECK(line.bold == look.bold);
    CHECK(line.italic == look.italic);
}

/// The rule that stands next below a line.
PaperRule ruleBelow(const Paper& paper, const PaperLine& line)
{
    for (const PaperRule& rule : paper.measured.rules())
        if (rule.y > line.top + 3 && rule.y < line.top + 9 && rule.left < line.centre()
            && rule.right > line.centre())
            return rule;
    FAIL("no rule below " << line.text.toStdString());
    return {};
}

QString titleLine()
{
    return u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s;
}
QString mottoLine()
{
    return u"Độc lập - Tự do - Hạnh phúc"_s;
}

} // namespace

TEST_CASE(
    "the nation's title never wraps and stands over the motto in the right column", "[document][decree]")
{
    for (const Paper& paper : papers()) {
        INFO(paper.name);
        const PaperLine& title = paper.measured.line(titleLine());
        const PaperLine& motto = paper.measured.line(mottoLine());
        checkLook(title, {paper.report.page.letterheadRight < 9500 ? 12.0 : 13.0, true});
        checkLook(motto, {14, true});
        CHECK_THAT(title.centre(), WithinAbs(paper.nationCentre(), tolerance));
        CHECK_THAT(motto.centre(), WithinAbs(paper.nationCentre(), tolerance));
        CHECK(title.right() <= paper.left() + paper.width() + tolerance);
        CHECK(motto.top > title.top);
    }
}

TEST_CASE("the motto has a rule as long as itself", "[document][decree]")
{
    for (const Paper& paper : papers()) {
        INFO(paper.name);
        const PaperLine& motto = paper.measured.line(mottoLine());
        const PaperRule rule = ruleBelow(paper, motto);
        CHECK_THAT(rule.left, WithinAbs(motto.left, tolerance));
        CHECK_THAT(rule.right, WithinAbs(motto.right(), tolerance));
    }
}

TEST_CASE(
    "agencies stand centred in the left column, the issuing one bold over a short rule", "[document][decree]")
{
    for (const Paper& paper : papers()) {
        INFO(paper.name);
        const Letterhead& letterhead = paper.report.letterhead;
        const double columnLeft = paper.left() - tolerance;
        const double columnRight = paper.left() + paper.report.page.letterheadLeft / 100.0 + tolerance;
        std::vector<PaperLine> lines;
        if (!letterhead.superior.isEmpty())
            for (const PaperLine& line : wrapped(paper, letterhead.superior.join(u' '))) {
                checkLook(line, {13});
                lines.push_back(line);
            }
        for (const PaperLine& line : wrapped(paper, letterhead.issuer.join(u' '))) {
            checkLook(line, {13, true});
            lines.push_back(line);
        }
        for (const PaperLine& line : lines) {
            CHECK_THAT(line.centre(), WithinAbs(paper.agencyCentre(), tolerance));
            CHECK(line.left >= columnLeft);
            CHECK(line.right() <= columnRight);
        }
        const PaperRule rule = ruleBelow(paper, lines.back());
        CHECK_THAT(rule.centre(), WithinAbs(paper.agencyCentre(), tolerance));
        CHECK(rule.length() >= lines.back().width / 3 - tolerance);
        CHECK(rule.length() <= lines.back().width / 2 + tolerance);
    }
}

TEST_CASE(
    "agency and nation begin at the top margin, symbol and date on one line below", "[document][decree]")
{
    for (const Paper& paper : papers()) {
        INFO(paper.name);
        const PaperLine& title = paper.measured.line(titleLine());
        const double marginTop = paper.report.page.marginTop / 100.0;
        CHECK_THAT(title.top, WithinAbs(marginTop, tolerance));
        CHECK_THAT(paper.measured.lines().front().top, WithinAbs(marginTop, tolerance));
        const PaperLine symbol = paper.measured.linesFrom(u"Số:"_s).front();
        const PaperLine date = paper.measured.linesFrom(paper.report.letterhead.place + u", ngày"_s).front();
        checkLook(symbol, {13});
        checkLook(date, {13, false, true});
        CHECK_THAT(symbol.top, WithinAbs(date.top, tolerance));
        const double symbolEnd = paper.report.letterhead.number.isEmpty()
            ? paper.measured.line(u'/' + paper.report.letterhead.symbol).right()
            : symbol.right();
        CHECK_THAT((symbol.left + symbolEnd) / 2, WithinAbs(paper.agencyCentre(), tolerance));
        CHECK(symbol.left >= paper.left());
    }
}

TEST_CASE("kind and subject stand bold in the middle, a short rule below", "[document][decree]")
{
    for (const Paper& paper : papers()) {
        INFO(paper.name);
        const double middle = paper.left() + paper.width() / 2;
        const PaperLine& kind = paper.measured.line(u"BÁO CÁO"_s);
        checkLook(kind, {14, true});
        CHECK_THAT(kind.centre(), WithinAbs(middle, tolerance));
        const auto subject = wrapped(paper, paper.report.subject);
        for (const PaperLine& line : subject) {
            checkLook(line, {14, true});
            CHECK_THAT(line.centre(), WithinAbs(middle, tolerance));
            CHECK(line.top > kind.top);
        }
        const PaperRule rule = ruleBelow(paper, subject.back());
        CHECK_THAT(rule.centre(), WithinAbs(middle, tolerance));
        CHECK(rule.length() >= subject.back().width / 3 - tolerance);
        CHECK(rule.length() <= subject.back().width / 2 + tolerance);
    }
}

TEST_CASE("text keeps the margins, its first lines the indent", "[document][decree]")
{
    for (const Paper& paper : papers()) {
        INFO(paper.name);
        const double marginRight = paper.left() + paper.width();
        double leftmost = 210;
        double rightmost = 0;
        for (const PaperLine& line : paper.measured.lines()) {
            leftmost = std::min(leftmost, line.left);
            rightmost = std::max(rightmost, line.right());
            if (line.text != QString::number(line.page))
                CHECK(line.top >= paper.report.page.marginTop / 100.0 - tolerance);
            CHECK(line.top + line.size * 25.4 / 72 <= 297 - paper.report.page.marginBottom / 100.0 + 1);
        }
        CHECK_THAT(leftmost, WithinAbs(paper.left(), tolerance));
        CHECK_THAT(rightmost, WithinAbs(marginRight, tolerance));
        const PaperLine heading = paper.measured.linesFrom(u"I. ĐÁNH GIÁ"_s).front();
        checkLook(heading, {14, true});
        CHECK_THAT(
            heading.left, WithinAbs(paper.left() + paper.report.page.firstLineIndent / 100.0, tolerance));
    }
}

TEST_CASE("pages after the first are numbered, centred in the top margin", "[document][decree]")
{
    for (const Paper& paper : papers()) {
        INFO(paper.name);
        int numbered = 1;
        for (const PaperLine& line : paper.measured.lines()) {
            if (line.top + 4 > paper.report.page.marginTop / 100.0)
                continue;
            CHECK(line.page == ++numbered);
            CHECK(line.text == QString::number(line.page));
            checkLook(line, {13});
            CHECK_THAT(line.centre(), WithinAbs(paper.left() + paper.width() / 2, tolerance));
        }
        CHECK(numbered == paper.measured.pages());
    }
}

TEST_CASE("recipients stand beside the signature, never on another page than text", "[document][decree]")
{
    for (const Paper& paper : papers()) {
        INFO(paper.name);
        const PaperLine& title = paper.measured.line(u"Nơi nhận:"_s);
        checkLook(title, {12, true, true});
        CHECK_THAT(title.left, WithinAbs(paper.left(), tolerance));
        const PaperLine& office = paper.measured.line(paper.report.signature.offices.front());
        CHECK(office.page == title.page);
        CHECK_THAT(title.top, WithinAbs(office.top, 1)); // level; the sizes differ by two points
        for (const QString& text : paper.report.recipients)
            for (const PaperLine& line : wrapped(paper, text)) {
                checkLook(line, {11});
                CHECK_THAT(line.left, WithinAbs(paper.left(), tolerance));
                CHECK(line.page == title.page);
            }
        CHECK(std::ranges::any_of(paper.measured.lines(), [&](const PaperLine& line) {
            return line.page == title.page && line.size > 13.5 && !line.bold;
        }));
    }
}

TEST_CASE(
    "KT., TL., TM., TUQ. and Q. stand line by line above the name, centred and bold", "[document][decree]")
{
    for (const Paper& paper : papers()) {
        INFO(paper.name);
        const int page = paper.measured.line(u"Nơi nhận:"_s).page;
        QStringList words = paper.report.signature.offices;
        words << paper.report.signature.name;
        double above = 0;
        for (const QString& text : words) {
            const PaperLine& line = paper.measured.line(text);
            checkLook(line, {14, true});
            CHECK_THAT(line.centre(), WithinAbs(paper.nationCentre(), tolerance));
            CHECK(line.page == page);
            CHECK(line.top > above); // KT., TL. … before the title that follows from it
            above = line.top;
        }
    }
}

TEST_CASE("there is room for signature and stamp above the name", "[document][decree]")
{
    for (const Paper& paper : papers()) {
        INFO(paper.name);
        const PaperLine& office = paper.measured.line(paper.report.signature.offices.back());
        const PaperLine& name = paper.measured.line(paper.report.signature.name);
        CHECK(name.top - office.top >= 25);
        CHECK(name.top - office.top <= 25 + 7); // 25 mm and the line itself
    }
}

TEST_CASE("Word breaks the same report into the same pages", "[document][decree]")
{
    const std::size_t offices = papers().size() / 2;
    for (std::size_t i = 0; i < offices; ++i) {
        INFO(papers()[i].name);
        CHECK(papers()[i].measured.pages() == papers()[offices + i].measured.pages());
    }
}
