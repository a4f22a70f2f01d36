// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/annexes/AnnexPane.h"

#include "office/TestOffice.h"
#include "services/reports/ReportService.h"
#include "support/ErrorPrinting.h"
#include "ui/ScriptedPrompts.h"

#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;

namespace {

/// Beside the plain report of the year, which carries no annex.
struct OpenAnnexPane
{
    OpenAnnexPane()
    {
        const auto draft = services::ReportService(office.workspace()).draft(2021);
        REQUIRE(draft);
        id = draft->report.id;
        pane.QWidget::show();
        showAnew();
    }
    domain::Report report() { return services::ReportService(office.workspace()).find(id)->report; }
    void showAnew()
    {
        pane.show(std::optional(report()));
        QApplication::processEvents();
    }
    QListWidget* list() { return pane.findChild<QListWidget*>(u"annexList"_s); }
    QPushButton* button(const char* name) { return pane.findChild<QPushButton*>(QLatin1String(name)); }

    TestOffice office;
    ScriptedPrompts prompts;
    Uuid id;
    ui::AnnexPane pane{{office.workspace(), prompts}, nullptr};
};

} // namespace

TEST_CASE("an annex is ticked on and off", "[ui][annexes]")
{
    OpenAnnexPane open;
    const QSignalSpy changed(&open.pane, &ui::AnnexPane::reportChanged);
    CHECK_FALSE(open.button("workbookButton")->isEnabled());
    open.list()->item(2)->setCheckState(Qt::Checked);
    CHECK(changed.size() == 1);
    CHECK(open.report().annexes == u"placement"_s);
    open.showAnew();
    CHECK(open.button("workbookButton")->isEnabled());
    open.list()->item(0)->setCheckState(Qt::Checked);
    CHECK(open.report().annexes == u"by_unit placement"_s);
    open.showAnew();
    open.list()->item(2)->setCheckState(Qt::Unchecked);
    CHECK(open.report().annexes == u"by_unit"_s);
}

TEST_CASE("the workbook of the annexes is written where it is wanted", "[ui][annexes]")
{
    OpenAnnexPane open;
    open.list()->item(0)->setCheckState(Qt::Checked);
    open.showAnew();
    open.prompts.file = open.office.file(u"phụ lục.xlsx"_s);
    QTest::mouseClick(open.button("workbookButton"), Qt::LeftButton);
    CHECK(QFile::exists(open.prompts.file));
}

TEST_CASE("annexes of a report that is no draft are only looked at", "[ui][annexes]")
{
    OpenAnnexPane open;
    domain::Report signedReport = open.report();
    signedReport.state = domain::ReportState::Signed;
    open.pane.show(std::optional(signedReport));
    CHECK_FALSE(open.list()->item(0)->flags().testFlag(Qt::ItemIsUserCheckable));
}
