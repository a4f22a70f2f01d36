// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/OverviewPage.h"

#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/charts/ChartPane.h"
#include "ui/overview/AwaitedReport.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {

/// The first page of an office that got a letter with a deadline. Today is the 6th of December 2021.
struct OverviewWindow : OpenWindow
{
    OverviewWindow() : OpenWindow(tests::receiveLetter)
    {
        window.showPage(u"overview"_s);
        REQUIRE(QTest::qWaitFor([this] { return tree()->model()->rowCount() > 0; }, 20'000));
    }
    QTreeView* tree() { return find<QTreeView>("reminderTree"); }
    /// The line below the heading that begins so.
    QModelIndex lineUnder(const QString& heading)
    {
        for (int row = 0; row < tree()->model()->rowCount(); ++row) {
            const QModelIndex group = tree()->model()->index(row, 0);
            if (group.data().toString().startsWith(heading))
                return tree()->model()->index(0, 0, group);
        }
        return {};
    }
    void chooseLetter() { tree()->setCurrentIndex(lineUnder(u"Văn bản phải trả lời"_s)); }
};

} // namespace

TEST_CASE("the first page tells of a letter with a deadline, and Enter opens it", "[ui][overview]")
{
    OverviewWindow open;
    open.chooseLetter();
    REQUIRE(open.tree()->currentIndex().data().toString().startsWith(u"1842/CAT"_s));
    open.tree()->setFocus();
    QTest::keyClick(open.tree(), Qt::Key_Return);
    QApplication::processEvents();
    CHECK(open.find<QLineEdit>("numberEdit")->text() == u"1842/CAT-THAHS&HTTP"_s);
}

TEST_CASE("a reminder done by its button goes, and comes back when that is taken back", "[ui][overview]")
{
    OverviewWindow open;
    open.chooseLetter();
    QTest::mouseClick(open.find<QPushButton>("doneButton"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !open.lineUnder(u"Văn bản phải trả lời"_s).isValid(); }, 20'000));
    QTest::mouseClick(open.find<QPushButton>("tellAgainButton"), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return open.lineUnder(u"Văn bản phải trả lời"_s).isValid(); }, 20'000));
}

TEST_CASE("the first page shows the figures of the year that is chosen, and where no plan covers it says so",
    "[ui][overview]")
{
    OverviewWindow open;
    auto* heading = open.find<QLabel>("planLabel");
    REQUIRE(QTest::qWaitFor([&] { return heading->text().endsWith(u"2021"_s); }, 20'000));
    auto* year = open.find<QSpinBox>("overviewYearBox");
    CHECK(year->maximum() == 2021);
    year->setValue(2020);
    REQUIRE(QTest::qWaitFor([&] { return heading->text().endsWith(u"2020"_s); }, 20'000));
    CHECK(open.find<QLabel>("planGapLabel")->isVisible());
    CHECK(open.find<QLabel>("planGapLabel")->text().contains(u"từ năm 2021 đến năm 2025"_s));
    const auto compares = [&] {
        const auto panes = open.window.findChildren<ui::ChartPane*>();
        return !panes.empty() && panes.back()->content().title.contains(u"31/12/2020"_s);
    };
    CHECK(QTest::qWaitFor(compares, 20'000));
}

TEST_CASE("a chart opens its bars by key, reads as a table and is saved as a picture", "[ui][overview]")
{
    OpenWindow open;
    ui::ChartPane pane(open.prompts);
    pane.setContent(
        {u"Thử"_s, {u"Học nghề"_s, u"Việc làm"_s}, {{u"Nhu cầu"_s, {4, 7}}, {u"Đã làm"_s, {2, 3}}}});
    pane.resize(500, 300);
    pane.show();
    std::vector<ui::ChartBar> opened;
    QObject::connect(
        &pane, &ui::ChartPane::barChosen, &pane, [&](const ui::ChartBar& bar) { opened.push_back(bar); });
    QTest::keyClick(&pane.view(), Qt::Key_Right);
    QTest::keyClick(&pane.view(), Qt::Key_Down);
    QTest::keyClick(&pane.view(), Qt::Key_Return);
    CHECK(opened == std::vector<ui::ChartBar>{{1, 1}});
    CHECK(pane.view().wordsOf({1, 1}) == u"Việc làm, Đã làm: 3"_s);
    for (const QString& name : {u"hình.svg"_s, u"hình.png"_s}) {
        REQUIRE(pane.saveTo(open.office.file(name)));
        CHECK(QFile(open.office.file(name)).size() > 500);
    }
    auto* table = pane.findChild<QToolButton*>(u"tableButton"_s);
    table->click();
    CHECK_FALSE(pane.view().isVisible());
}
