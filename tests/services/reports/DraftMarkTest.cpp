// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/TestOffice.h"
#include "services/reports/ReportService.h"
#include "support/ErrorPrinting.h"

#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::ReportService;

TEST_CASE("a draft is written out with its mark where that is asked for", "[services]")
{
    tests::TestOffice office;
    ReportService reports(office.workspace());
    const auto draft = reports.draft(2021);
    REQUIRE(draft);
    const auto bodyOf = [&](const QString& name, ReportService::Mark mark) {
        REQUIRE(reports.exportTo(draft->report, draft->narrative, office.file(name), mark));
        QFile file(office.file(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray html = file.readAll();
        return html.mid(html.indexOf("<body"), 40);
    };
    CHECK(bodyOf(u"có.html"_s, ReportService::Mark::Draft).contains("draft"));
    CHECK_FALSE(bodyOf(u"không.html"_s, ReportService::Mark::None).contains("draft"));
}
