// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/WorkbenchBenchmark.h"

#include "benchmarks/Times.h"
#include "benchmarks/reference/BareEngine.h"
#include "document/layout/Paginator.h"
#include "document/layout/ParagraphMemory.h"
#include "document/rendering/DocumentFile.h"
#include "foundation/Error.h"
#include "services/reports/ReportFacts.h"
#include "services/reports/ReportService.h"
#include "services/reports/checks/ReportChecks.h"
#include "ui/reports/PagePreview.h"
#include "ui/reports/page/PageEditor.h"
#include "ui/reports/page/ParagraphField.h"
#include "ui/reports/text/ReportText.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTextDocument>

namespace hoanhap::benchmarks {

using namespace Qt::StringLiterals;
using services::ReportService;

namespace {

constexpr size_t pagesWanted = 12;
constexpr size_t rowsMost = 60; // of an annex, so that four of them leave room for prose among twelve pages
const QString typedIn = u"implementation"_s;

void shorten(std::vector<document::Annex>& annexes)
{
    for (document::Annex& annex : annexes)
        for (document::Block& block : annex.blocks)
            if (auto* table = std::get_if<document::Table>(&block); table && table->rows.size() > rowsMost)
                table->rows.resize(rowsMost);
}

/// The report of the year, with four annexes cut short where a hundred thousand people make them long, and as
/// much prose as makes twelve pages.
struct LongReport
{
    explicit LongReport(Bench& bench) : service(bench.workspace())
    {
        const auto found = service.find(Bench::year);
        if (!found || !*found)
            throw LogicError("there is no report of the year");
        domain::Report edited = (*found)->report;
        edited.annexes = u"by_unit classes placement comparison"_s;
        const auto saved = service.saveReport((*found)->report, edited);
        if (!saved)
            throw LogicError("the annexes cannot be chosen");
        report = saved->report;
        narrative = saved->narrative;
        auto counted = service.factsOf(report);
        if (!counted)
            throw LogicError("the report cannot be counted");
        facts = std::move(*counted);
        shorten(facts->annexes);
        while (document::paginate(page()).size() < pagesWanted)
            narrative.sections[typedIn]
                << u"Các xã, phường đã rà soát và nắm nhu cầu từng người. "_s.repeated(8);
    }
    document::OfficialDocument page() const
    {
        auto made = ReportService::document(*facts, narrative);
        if (!made)
            throw LogicError("the report has no page");
        return std::move(*made);
    }
    QString words() const { return QString::fromUtf8(written(document::FileFormat::PlainText)); }
    QByteArray written(document::FileFormat format) const
    {
        const document::OfficialDocument made = page();
        return document::render(made, document::paginate(made), format);
    }

    ReportService service;
    domain::Report report;
    services::Narrative narrative;
    std::optional<services::ReportFacts> facts;
};

template <typename Open>
Line openingLine(Bench& bench, Line line, Open open)
{
    const auto session = bench.bareSession(bench.path());
    BareStatement walk(
        *session, "SELECT count(*), sum(length(full_name)) FROM person WHERE deleted_at IS NULL");
    line.beside = u"one bare walk over everybody"_s;
    for (int round = 0; round < bench.wish().rounds; ++round) {
        line.reference.measure([&] {
            walk.step();
            walk.reset();
        });
        line.ours.measure(open);
    }
    return line;
}

/// What stands on the screen at once: as it was counted last.
void openAsCountedLast(Bench& bench, const Uuid& report)
{
    ReportService service(bench.workspace());
    const auto list = service.list();
    const auto draft = service.find(report);
    const auto facts = service.lastFactsOf(draft->report);
    if (list->empty() || !*facts)
        throw LogicError("the report was not counted before");
    const auto page = ReportService::document(**facts, draft->narrative);
    if (document::paginate(*page).empty())
        throw LogicError("the report cannot be opened");
}

/// What comes in its place.
void countAnew(Bench& bench, const Uuid& report)
{
    ReportService service(bench.workspace());
    const auto draft = service.find(report);
    const auto facts = service.factsOf(draft->report, ReportService::Counting::BesidePage);
    services::ReportChecks checks(bench.workspace());
    if (!facts || !checks.knowledgeOf(draft->report, {facts->figures, facts->tables}))
        throw LogicError("the report cannot be counted");
}

/// One word more, as after a pause in typing; what was laid out before is remembered.
Line followingLine(Bench& bench, LongReport sample)
{
    document::ParagraphMemory memory;
    (void)document::paginate(sample.page(), memory);
    const QString words = sample.words();
    Line line{u"page follows the typing"_s, {}, 150, u"the words alone laid out by Qt"_s, {}};
    for (int round = 0; round < bench.wish().rounds; ++round) {
        line.reference.measure([&] {
            QTextDocument plain(words);
            plain.setPageSize({600, 850});
            if (plain.pageCount() == 0)
                throw LogicError("no page was laid out");
        });
        sample.narrative.sections[typedIn].first() += u" thêm"_s;
        line.ours.measure([&] { (void)document::paginate(sample.page(), memory); });
    }
    return line;
}

void pressKey(QWidget& field)
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s);
    QApplication::sendEvent(&field, &press);
    QApplication::processEvents();
}

Line keyLine(Bench& bench, const LongReport& sample)
{
    ui::PagePreview preview;
    ui::ReportText text;
    ui::PageEditor editor(preview, text);
    text.setStored(sample.narrative);
    text.setReadOnly(false);
    const document::OfficialDocument page = sample.page();
    preview.resize(900, 1200);
    preview.show();
    preview.setPages(document::paginate(page));
    editor.setPage(page);
    if (!editor.open({typedIn, 0}))
        throw LogicError("the paragraph cannot be opened");
    QPlainTextEdit bare(text.paragraphs(typedIn).first());
    bare.show();
    QApplication::processEvents();
    Line line{u"a key in the page"_s, {}, 16, u"the same key in a bare text field"_s, {}};
    for (int round = 0; round < bench.wish().rounds; ++round) {
        line.reference.measure([&] { pressKey(bare); });
        line.ours.measure([&] { pressKey(editor.field()); });
    }
    return line;
}

/// LibreOffice converting the Word file; nothing where it is not here.
std::optional<Times> officeTimes(Bench& bench)
{
    constexpr int most = 3;
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        return std::nullopt;
    Times times;
    for (int round = 0; round < std::min(most, bench.wish().rounds); ++round)
        times.measure([&] {
            QProcess office;
            office.start(u"soffice"_s,
                {u"-env:UserInstallation=file://"_s + bench.file(u"profile"_s), u"--headless"_s,
                    u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, bench.file(u"đổi"_s),
                    bench.file(u"dài.docx"_s)});
            if (!office.waitForFinished(120'000) || office.exitCode() != 0)
                throw LogicError("LibreOffice cannot convert the report");
        });
    return times;
}

Line fileLine(
    Bench& bench, const LongReport& sample, Line line, document::FileFormat format, const QString& name)
{
    for (int round = 0; round < bench.wish().rounds; ++round)
        line.ours.measure([&] {
            if (!document::writeFile(bench.file(name), sample.written(format)))
                throw LogicError("the report cannot be written");
        });
    return line;
}

} // namespace

void measureWorkbench(Bench& bench)
{
    const LongReport sample(bench);
    printHeading(u"The workbench over %1 people, %2 pages"_s.arg(bench.wish().people)
                     .arg(document::paginate(sample.page()).size()));
    countAnew(bench, sample.report.id);
    print(openingLine(bench, {u"workbench opened"_s, {}, 500, {}, {}},
        [&] { openAsCountedLast(bench, sample.report.id); }));
    print(openingLine(
        bench, {u"counted anew meanwhile"_s, {}, 0, {}, {}}, [&] { countAnew(bench, sample.report.id); }));
    print(followingLine(bench, sample));
    print(keyLine(bench, sample));
    const QString beside = u"LibreOffice making the PDF of the Word file"_s;
    Line word = fileLine(bench, sample, {u"twelve pages to Word"_s, {}, 80, beside, {}},
        document::FileFormat::Docx, u"dài.docx"_s);
    Line pdf = fileLine(bench, sample, {u"twelve pages to PDF"_s, {}, 400, beside, {}},
        document::FileFormat::Pdf, u"dài.pdf"_s);
    const std::optional<Times> office = officeTimes(bench);
    if (!office)
        return printRemark(u"LibreOffice is not here: nothing to hold Word and PDF against."_s);
    word.reference = *office;
    pdf.reference = *office;
    print(word);
    print(pdf);
    printRemark(u"PDF is %1 times as fast as LibreOffice (bound: 5)"_s.arg(
        office->median() / pdf.ours.median(), 0, 'f', 1));
}

} // namespace hoanhap::benchmarks
