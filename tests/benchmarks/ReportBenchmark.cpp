// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/Bench.h"
#include "benchmarks/Times.h"
#include "benchmarks/reference/BareEngine.h"
#include "foundation/Error.h"
#include "services/figures/Figures.h"
#include "services/reports/ReportService.h"
#include "services/reports/ReportValues.h"

#include <QFile>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextDocumentWriter>

namespace hoanhap::benchmarks {

using namespace Qt::StringLiterals;

namespace {

Line figuresLine(Bench& bench)
{
    const auto session = bench.bareSession(bench.path());
    BareStatement walk(*session,
        "SELECT count(*), sum(length(full_name)) FROM person WHERE deleted_at IS NULL AND closed_on IS NULL");
    Line line{u"figures of the year"_s, {}, 150, u"one bare walk over everybody"_s, {}};
    for (int round = 0; round < bench.wish().rounds; ++round) {
        line.reference.measure([&] {
            walk.step();
            walk.reset();
        });
        line.ours.measure([&] {
            if (!services::Figures(bench.workspace())
                     .among(services::indicatorsBesideReport(), {Bench::year, 1, 1}, {Bench::year, 12, 31}))
                throw LogicError("the year cannot be counted");
        });
    }
    return line;
}

/// Qt's own writer with the same words, unformatted.
void writePlainly(const QString& words, const QString& path)
{
    QTextDocument document(words);
    if (path.endsWith(u".pdf"_s)) {
        QPdfWriter writer(path);
        document.print(&writer);
    } else {
        QTextDocumentWriter(path, "ODF").write(&document);
    }
}

Line exportLine(Bench& bench, Line line, const QString& name, const QString& referenceName)
{
    services::ReportService reports(bench.workspace());
    const auto draft = reports.find(Bench::year);
    if (!draft || !*draft)
        throw LogicError("there is no report of the year");
    const auto exported = [&](const QString& to) {
        if (!reports.exportTo((*draft)->report, (*draft)->narrative, bench.file(to)))
            throw LogicError("the report cannot be written");
    };
    exported(u"báo cáo.txt"_s);
    QFile text(bench.file(u"báo cáo.txt"_s));
    const QString words = text.open(QIODevice::ReadOnly) ? QString::fromUtf8(text.readAll()) : QString();
    for (int round = 0; round < bench.wish().rounds; ++round) {
        line.reference.measure([&] { writePlainly(words, bench.file(referenceName)); });
        line.ours.measure([&] { exported(name); });
    }
    return line;
}

} // namespace

void measureReport(Bench& bench)
{
    printHeading(u"The year-end report over %1 people"_s.arg(bench.wish().people));
    print(figuresLine(bench));
    print(exportLine(bench, {u"report to Word"_s, {}, 50, u"the words alone as ODT by Qt"_s, {}},
        u"báo cáo.docx"_s, u"chữ.odt"_s));
    print(exportLine(bench, {u"report to PDF"_s, {}, 150, u"the words alone as PDF by Qt"_s, {}},
        u"báo cáo.pdf"_s, u"chữ.pdf"_s));
}

} // namespace hoanhap::benchmarks
