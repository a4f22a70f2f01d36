// SPDX-License-Identifier: GPL-3.0-or-later
// That the body of a report says which annexes go with it.
#include "document/rendering/PlainTextRenderer.h"
#include "domain/reports/checks/CheckErrorCodes.h"
#include "office/TestOffice.h"
#include "services/reports/ReportFacts.h"
#include "services/reports/checks/ReportChecks.h"
#include "services/reports/templates/OfficeTemplates.h"
#include "support/ErrorPrinting.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::ReportService;
using tests::TestOffice;
namespace checks = domain::errors::checks;

namespace {

struct AnnexedOffice : TestOffice
{
    domain::Report draft(const QString& kind, const QString& annexes)
    {
        const auto begun = ReportService(workspace()).draft(kind, {2021, 1, 1}, {2021, 12, 31});
        REQUIRE(begun);
        domain::Report edited = begun->report;
        edited.annexes = annexes;
        const auto saved = ReportService(workspace()).saveReport(begun->report, edited);
        REQUIRE(saved);
        return saved->report;
    }
    QString textOf(const QString& kind, const QString& annexes)
    {
        const auto facts = ReportService(workspace()).factsOf(draft(kind, annexes));
        REQUIRE(facts);
        const auto page = ReportService::document(*facts, {});
        REQUIRE(page);
        return document::PlainTextRenderer::render(*page);
    }
    qsizetype told(const domain::Report& report, const services::Narrative& text, ErrorCode code)
    {
        const auto found = services::ReportChecks(workspace()).of(report, text);
        REQUIRE(found);
        return std::ranges::count(*found, code, &services::ReportFinding::code);
    }
};

} // namespace

TEST_CASE("the body of every kind of report points to the annexes that are ticked", "[services][reports]")
{
    AnnexedOffice office;
    for (const services::ReportKind& kind : services::ReportKind::all()) {
        if (kind.code == "district"_L1 || kind.code == "commune"_L1 || kind.code == "interior"_L1)
            continue; // written by other offices
        INFO(kind.code.toStdString());
        CHECK(office.textOf(kind.code, u"by_unit classes placement"_s)
                  .contains(u"tại Phụ lục I, II và III kèm theo"_s));
        CHECK(office.textOf(kind.code, u"by_unit placement"_s).contains(u"tại Phụ lục I và II kèm theo"_s));
        CHECK(office.textOf(kind.code, u"classes"_s).contains(u"tại Phụ lục kèm theo"_s));
        CHECK_FALSE(office.textOf(kind.code, {}).contains(u"Phụ lục"_s));
    }
}

TEST_CASE("every shipped wording has a place for its annexes", "[services][reports]")
{
    for (const services::ReportKind& kind : services::ReportKind::all()) {
        INFO(kind.code.toStdString());
        CHECK(document::Template::shippedSource(kind.templateName)->contains(u"{{annexes}} kèm theo"_s));
    }
}

TEST_CASE("annexes to which no sentence of the office's own wording points are named", "[services][reports]")
{
    AnnexedOffice office;
    services::OfficeTemplates templates(office.workspace());
    const services::ReportKind kind = services::ReportKind::all().front();
    QString body = templates.standing(kind)->body;
    REQUIRE(office.told(office.draft(u"annual"_s, u"by_unit classes"_s), {}, checks::annexUnnamed) == 0);
    const QString place = u"(Số liệu chi tiết tại {{annexes}} kèm theo Báo cáo này.)\n"_s;
    REQUIRE(templates.save(kind, QString(body).replace(place, u"(Xem Phụ lục I và Phụ lục II.)\n"_s), 0));
    CHECK(office.told(office.draft(u"annual"_s, u"by_unit classes"_s), {}, checks::annexUnnamed) == 0);
    CHECK(office.told(office.draft(u"annual"_s, u"by_unit"_s), {}, checks::noSuchAnnex) > 0);
    REQUIRE(templates.save(kind, body.remove(place), 1));
    const domain::Report report = office.draft(u"annual"_s, u"by_unit classes"_s);
    services::Narrative text;
    CHECK(office.told(report, text, checks::annexUnnamed) == 1);
    text.sections[u"results"_s] = QStringList{u"Số liệu tại Phụ lục I, II kèm theo."_s};
    CHECK(office.told(report, text, checks::annexUnnamed) == 0);
    text.sections[u"results"_s] = QStringList{u"Số liệu tại Phụ lục III kèm theo."_s};
    CHECK(office.told(report, text, checks::noSuchAnnex) == 1);
}
