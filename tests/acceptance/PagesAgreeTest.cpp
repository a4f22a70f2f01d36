// SPDX-License-Identifier: GPL-3.0-or-later
// The Word file has its pages where the PDF has them, as LibreOffice sets it.
#include "acceptance/DraftedReport.h"
#include "acceptance/PaperText.h"
#include "support/ErrorPrinting.h"

#include <QStandardPaths>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using services::ReportService;

namespace {

struct Printed
{
    int asPdf = 0;
    int asWord = 0;
};

Printed printed(TestOffice& office, const domain::Report& report, const services::Narrative& narrative)
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        SKIP("LibreOffice is not here");
    ReportService service(office.workspace());
    const auto pdf = service.exportTo(report, narrative, office.file(u"báo cáo.pdf"_s));
    REQUIRE(pdf);
    REQUIRE(service.exportTo(report, narrative, office.file(u"báo cáo.docx"_s)));
    CHECK(pagesOfPdf(pdf->path) == pdf->pages);
    return {pdf->pages, pagesOfDocx(office.file(u"báo cáo.docx"_s))};
}

ReportService::Draft twin(TestOffice& office)
{
    return drafted(office, 2025, fixtures + u"report-twin.json"_s, fixtures + u"narrative-twin.json"_s);
}

} // namespace

TEST_CASE("the report has as many pages in Word as in PDF", "[acceptance]")
{
    TestOffice office(u"so-noi-vu-dong-thap-2025"_s, QDate(2025, 12, 8));
    const auto draft = twin(office);
    const Printed pages = printed(office, draft.report, draft.narrative);
    CHECK(pages.asWord == pages.asPdf);
}

TEST_CASE("a long report with its annexes is at most one page longer or shorter in Word", "[acceptance]")
{
    TestOffice office(u"so-noi-vu-dong-thap-2025"_s, QDate(2025, 12, 8));
    const auto draft = twin(office);
    domain::Report edited = draft.report;
    edited.annexes = u"by_unit classes placement comparison"_s;
    const auto saved = ReportService(office.workspace()).saveReport(draft.report, edited);
    REQUIRE(saved);
    const QString paragraph =
        u"Các xã, phường đã rà soát, lập danh sách và nắm nhu cầu của từng người. "_s.repeated(6).trimmed();
    services::Narrative prose = saved->narrative;
    for (const QString& section : {u"situation"_s, u"implementation"_s, u"limitations"_s, u"next_year"_s})
        prose.sections[section] = QStringList(50, paragraph);
    const Printed pages = printed(office, saved->report, prose);
    CHECK(pages.asPdf > 20);
    CHECK(std::abs(pages.asWord - pages.asPdf) <= 1);
}
