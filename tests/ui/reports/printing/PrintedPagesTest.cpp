// SPDX-License-Identifier: GPL-3.0-or-later
// What comes out of a printer is held against the exported file, word by word and dot by dot.
#include "document/rendering/PdfRenderer.h"
#include "ui/reports/OpenPage.h"
#include "ui/reports/printing/PrintOrder.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <algorithm>
#include <cmath>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray outputOf(const QString& program, const QStringList& words)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        SKIP(program.toStdString() << " is not installed");
    QProcess process;
    process.start(program, words);
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

/// Where a word stands, in points; begins with the page.
struct PrintedWord
{
    QString page;
    QString text;
    std::vector<double> box;
};

std::vector<PrintedWord> wordsIn(const QString& pdf)
{
    static const QRegularExpression line(
        u"<page (.*)>|<word xMin=\"(.*)\" yMin=\"(.*)\" xMax=\"(.*)\" yMax=\"(.*)\">(.*)</word>"_s);
    std::vector<PrintedWord> words;
    QString page;
    auto found = line.globalMatch(QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-bbox"_s, pdf, u"-"_s})));
    while (found.hasNext()) {
        const auto match = found.next();
        if (match.hasCaptured(1)) {
            page += match.captured(1);
            continue;
        }
        words.push_back({page, match.captured(6), {}});
        for (int corner = 2; corner <= 5; ++corner)
            words.back().box.push_back(match.captured(corner).toDouble());
    }
    return words;
}

std::vector<QImage> picturesOf(const QString& pdf)
{
    (void)outputOf(u"pdftoppm"_s, {u"-r"_s, u"100"_s, u"-gray"_s, pdf, pdf});
    std::vector<QImage> pictures;
    const QFileInfo file(pdf);
    for (const QFileInfo& one :
        file.dir().entryInfoList({file.fileName() + u"-*.pgm"_s}, QDir::Files, QDir::Name))
        pictures.emplace_back(one.filePath());
    return pictures;
}

/// Dots of a page that one file has black and the other white.
int dotsThatDiffer(const QImage& one, const QImage& other)
{
    constexpr int blackToWhite = 128;
    int dots = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            dots += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > blackToWhite ? 1 : 0;
    return dots;
}

/// The workbench's report with annexes on upright and lying pages, printed into one file and exported into
/// another.
struct PrintedReport : OpenPage
{
    PrintedReport()
    {
        services::ReportService service(office.workspace());
        const auto draft = service.find(2021);
        domain::Report edited = (*draft)->report;
        edited.annexes = u"by_unit comparison charts"_s;
        REQUIRE(service.saveReport((*draft)->report, edited));
        window.showPage(u"report"_s);
        QApplication::processEvents();
        const document::Pages& pages = preview->pages();
        QFile file(exported);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(document::PdfRenderer::render({}, pages));
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(onPaper);
        ui::PrintOrder order;
        order.last = static_cast<int>(pages.size());
        ui::prepare(printer, pages, order);
        REQUIRE(ui::paintSheets(printer, pages, order));
    }
    const QString exported = office.file(u"exported.pdf"_s);
    const QString onPaper = office.file(u"printed.pdf"_s);
};

} // namespace

TEST_CASE("every word of the printed report stands where the exported file has it", "[ui][printing]")
{
    PrintedReport report;
    const auto exported = wordsIn(report.exported);
    const auto printed = wordsIn(report.onPaper);
    REQUIRE(exported.size() > 500);
    REQUIRE(printed.size() == exported.size());
    constexpr double tenthOfMillimetre = 72 / 254.0;
    double farthest = 0;
    for (size_t i = 0; i < exported.size(); ++i) {
        INFO(exported[i].text.toStdString());
        REQUIRE(printed[i].text == exported[i].text);
        REQUIRE(printed[i].page == exported[i].page);
        for (size_t corner = 0; corner < exported[i].box.size(); ++corner)
            farthest = std::max(farthest, std::abs(printed[i].box[corner] - exported[i].box[corner]));
    }
    CHECK(farthest < tenthOfMillimetre);
}

TEST_CASE("the printed sheets look as the exported pages do", "[ui][printing]")
{
    PrintedReport report;
    const auto exported = picturesOf(report.exported);
    const auto printed = picturesOf(report.onPaper);
    REQUIRE(exported.size() == report.preview->pages().size());
    REQUIRE(printed.size() == exported.size());
    for (size_t page = 0; page < exported.size(); ++page) {
        INFO("page " << page + 1);
        REQUIRE(printed[page].size() == exported[page].size());
        CHECK(dotsThatDiffer(exported[page], printed[page])
            < printed[page].width() * printed[page].height() / 10'000);
    }
}
