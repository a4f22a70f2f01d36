// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/lifecycle/Replacing.h"

#include "services/reports/edited/EditedReports.h"
#include "services/reports/lifecycle/ReportOffice.h"

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::ReportService;
using tests::ReportOffice;

TEST_CASE("an issued report stays valid until the one that replaces it is issued", "[services][reports]")
{
    ReportOffice office;
    office.issue();
    const Uuid first = office.report;
    const auto successor = office.life().replace(first);
    REQUIRE(successor);
    const auto newest = ReportService(office.workspace()).find(2021);
    REQUIRE((*newest)->report.id == successor->id);
    CHECK(services::validOf(office.workspace(), (*newest)->report)->id == first);
    office.report = successor->id;
    office.sign();
    REQUIRE(office.life().issue(successor->id, u"346"_s, tests::december.addDays(3)));
    const auto issued = ReportService(office.workspace()).find(successor->id);
    CHECK(services::validOf(office.workspace(), issued->report)->id == successor->id);
}

TEST_CASE("a Word version that came back names who brought it", "[services][reports]")
{
    ReportOffice office;
    domain::Attachment edited;
    edited.createdBy = office.workspace().actor().accountId;
    services::EditedReports files(office.workspace());
    CHECK_FALSE(files.broughtBackBy(edited).isEmpty());
    edited.createdBy = {};
    CHECK(files.broughtBackBy(edited).isEmpty());
}
