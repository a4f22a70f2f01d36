// SPDX-License-Identifier: GPL-3.0-or-later
// The report of a great register: shown as it was counted last, then as it is counted.
#include "messages/figures/IndicatorWords.h"
#include "services/exchange/demo/DemoRegister.h"
#include "services/people/PersonService.h"
#include "services/reports/ReportFacts.h"
#include "services/reports/ReportService.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/reports/PagePreview.h"

#include <QTableWidget>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {

/// So many people that the engine asks whether to go on.
void prepareUncounted(tests::TestOffice& office)
{
    office.passForGreat();
    office.reopen();
    REQUIRE(services::DemoRegister(office.workspace()).fill({400, 2021, 3}, [](int) { return true; }));
}

/// Counted, then everybody went to the bin.
void prepareGreat(tests::TestOffice& office)
{
    prepareUncounted(office);
    services::ReportService service(office.workspace());
    REQUIRE(service.factsOf((*service.find(2021))->report, services::ReportService::Counting::BesidePage));
    for (const storage::PersonRow& row : *services::PersonList(office.workspace()).page(0, 400))
        REQUIRE(services::PersonService(office.workspace()).moveToBin(row.id));
}

QString managedTold(OpenWindow& open)
{
    const auto* table = open.find<QTableWidget>("figureTable");
    for (int row = 0; row < table->rowCount(); ++row)
        if (table->item(row, 0)->text() == messages::indicatorName(u"people_managed"_s))
            return table->item(row, 1)->text();
    return {};
}

} // namespace

TEST_CASE(
    "the report of a great register stands at once as it was counted last and follows the register", "[ui]")
{
    OpenWindow open(prepareGreat);
    open.window.showPage(u"report"_s);
    QTest::keyClick(&open.window, Qt::Key_2, Qt::ControlModifier);
    CHECK(managedTold(open).toInt() > 0);
    CHECK(QTest::qWaitFor([&] { return managedTold(open) == u"0"_s; }, 20'000));
}

TEST_CASE("nobody waits for the first counting of a great register's report; the page follows", "[ui]")
{
    OpenWindow open(prepareUncounted);
    open.window.showPage(u"report"_s);
    auto* preview = open.find<ui::PagePreview>("preview");
    CHECK(preview->pages().empty());
    QTest::keyClick(&open.window, Qt::Key_2, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return managedTold(open).toInt() > 0; }, 20'000));
    CHECK(!preview->pages().empty());
}
