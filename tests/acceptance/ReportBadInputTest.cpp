// SPDX-License-Identifier: GPL-3.0-or-later
// What a report makes of prose, files and years that are not as they should be.
#include "acceptance/PaperText.h"
#include "document/ErrorCodes.h"
#include "office/TestOffice.h"
#include "services/ErrorCodes.h"
#include "services/reports/ReportFacts.h"
#include "services/reports/ReportService.h"
#include "support/ErrorPrinting.h"
#include "text/ErrorCodes.h"

#include <QDir>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using services::Narrative;
using services::ReportService;

namespace {

ReportService::Draft draftOf(TestOffice& office, int year = 2021)
{
    const auto draft = ReportService(office.workspace()).draft(year);
    REQUIRE(draft);
    return *draft;
}

Narrative situation(const QStringList& paragraphs)
{
    Narrative narrative;
    narrative.sections.insert(u"situation"_s, paragraphs);
    return narrative;
}

} // namespace

TEST_CASE("prose of two hundred pages is stored whole and printed whole", "[acceptance]")
{
    TestOffice office;
    ReportService service(office.workspace());
    const auto draft = draftOf(office);
    const QString paragraph = u"Các huyện, thành phố đã rà soát, lập danh sách. "_s.repeated(20).trimmed();
    Narrative prose;
    for (const QString& section : services::ReportKind::all().front().written)
        prose.sections.insert(section, QStringList(190, paragraph));
    const auto saved = service.saveNarrative(draft.report.id, prose);
    REQUIRE(saved);
    CHECK(saved->narrative.sections == prose.sections);
    const auto exported = service.exportTo(saved->report, saved->narrative, office.file(u"dài.pdf"_s));
    REQUIRE(exported);
    CHECK(exported->pages > 200);
    CHECK(service.saveNarrative(draft.report.id, situation(QStringList(1000, paragraph)))
              .has(text::errors::tooLong));
    CHECK((*service.find(2021))->narrative.sections == prose.sections);
}

TEST_CASE("control characters in the prose are refused, and what was stored stays", "[acceptance]")
{
    TestOffice office;
    ReportService service(office.workspace());
    const auto draft = draftOf(office);
    REQUIRE(service.saveNarrative(draft.report.id, situation({u"Ổn định."_s})));
    const auto refused = service.saveNarrative(draft.report.id, situation({u"Ổn\u0007 định."_s}));
    CHECK(refused.has(text::errors::controlCharacter));
    const auto stands = service.find(2021);
    REQUIRE(stands);
    CHECK((*stands)->narrative.sections.value(u"situation"_s) == QStringList{u"Ổn định."_s});
}

TEST_CASE("a report without prose is printed with its headings, and its gaps are told", "[acceptance]")
{
    TestOffice office;
    const auto draft = draftOf(office);
    for (const QString& section : services::ReportKind::all().front().written)
        CHECK(std::ranges::any_of(draft.findings, [&](const Error& finding) {
            return finding.code == services::errors::emptySection && finding.field == section;
        }));
    const QString path = office.file(u"trống.txt"_s);
    REQUIRE(ReportService(office.workspace()).exportTo(draft.report, {}, path));
    const QString text = contentOf(path);
    CHECK(text.contains(u"I. ĐÁNH GIÁ TÌNH HÌNH\n"_s));
    CHECK(text.contains(u"Trong năm 2021, Sở Lao động - Thương binh và Xã hội chưa tổ chức được lớp"_s));
}

TEST_CASE("a file that cannot be written is told, and the old one stays", "[acceptance]")
{
    TestOffice office;
    ReportService service(office.workspace());
    const auto draft = draftOf(office);
    REQUIRE(QDir().mkpath(office.file(u"thư mục.docx"_s)));
    CHECK(service.exportTo(draft.report, {}, office.file(u"thư mục.docx"_s)).has(document::errors::notAFile));
    CHECK(service.exportTo(draft.report, {}, office.file(u"không có/báo cáo.docx"_s))
              .has(document::errors::noFolder));
    CHECK(service.exportTo(draft.report, {}, office.file(u"báo cáo.odt"_s))
              .has(document::errors::unknownFormat));
}

TEST_CASE("a year without any record gives a draft that says so, not a failure", "[acceptance]")
{
    TestOffice office;
    const auto draft = draftOf(office, 1999);
    CHECK(std::ranges::any_of(draft.findings,
        [](const Error& finding) { return finding.code == services::errors::noRequestDispatch; }));
    CHECK(ReportService(office.workspace()).factsOf(draft.report));
}
