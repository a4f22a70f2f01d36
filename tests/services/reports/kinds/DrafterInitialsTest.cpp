// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/kinds/DrafterInitials.h"

#include "office/TestOffice.h"
#include "services/reports/ReportFacts.h"
#include "services/reports/ReportService.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::ReportService;
using services::withInitials;

namespace {

domain::Report renamed(ReportService& service, const domain::Report& report, const QString& initials)
{
    domain::Report edited = report;
    edited.drafterInitials = initials;
    const auto saved = service.saveReport(report, edited);
    REQUIRE(saved);
    return saved->report;
}

QString lastLine(ReportService& service, const domain::Report& report)
{
    const auto facts = service.factsOf(report);
    REQUIRE(facts);
    const auto page = ReportService::document(*facts, {});
    REQUIRE(page);
    return page->recipients.last();
}

} // namespace

TEST_CASE("the drafter's initials stand in brackets behind the drafting units", "[services][reports]")
{
    CHECK(withInitials(u"Lưu: VT, LĐVLBH, GDNN."_s, u"Hg"_s) == u"Lưu: VT, LĐVLBH, GDNN (Hg)."_s);
    CHECK(withInitials(u"Lưu: VT, VLGD (An)."_s, u"Hg"_s) == u"Lưu: VT, VLGD (Hg)."_s);
    CHECK(withInitials(u"Lưu: VT"_s, u" (Hg). "_s) == u"Lưu: VT (Hg)."_s);
    CHECK(withInitials(u"Lưu: VT, VLGD (02 bản)."_s, u"Hg"_s) == u"Lưu: VT, VLGD (02 bản) (Hg)."_s);
    CHECK(withInitials(u"Lưu: VT, VLGD (An)."_s, u""_s) == u"Lưu: VT, VLGD (An)."_s);
}

TEST_CASE("a draft begins with the initials of whoever drafts it, then with what they used last",
    "[services][reports]")
{
    tests::TestOffice office;
    ReportService service(office.workspace());
    const domain::Report first = service.draft(2021)->report;
    CHECK_FALSE(first.drafterInitials.isEmpty());
    CHECK(lastLine(service, first) == u"- Lưu: VT, LĐVLBH, GDNN (%1)."_s.arg(first.drafterInitials));
    const domain::Report own = renamed(service, first, u"Hg"_s);
    CHECK(lastLine(service, own) == u"- Lưu: VT, LĐVLBH, GDNN (Hg)."_s);
    CHECK(service.draft(2020)->report.drafterInitials == u"Hg"_s);
    CHECK(lastLine(service, renamed(service, own, {})) == u"- Lưu: VT, LĐVLBH, GDNN."_s);
    CHECK(service.draft(2021)->report.drafterInitials.isEmpty()); // taken away is not proposed again
}
