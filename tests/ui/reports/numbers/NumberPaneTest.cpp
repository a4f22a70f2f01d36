// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/numbers/NumberPane.h"

#include "office/TestOffice.h"
#include "services/exchange/RecordLoader.h"
#include "services/reports/ReportService.h"
#include "support/ErrorPrinting.h"
#include "ui/ScriptedPrompts.h"
#include "ui/reports/panes/PaneArea.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;

namespace {

/// Beside a draft that counts two referrals of one person.
struct OpenNumberPane
{
    OpenNumberPane()
    {
        load(R"("person": [{"ref": "a", "full_name": "Lê Văn An"}],
            "referral": [{"person_id": "@a", "job_title": "Thợ may", "employer_name": "Công ty May Sen Việt", "referred_on": "2021-05-04"},
                {"person_id": "@a", "job_title": "Thợ nề", "employer_name": "Công ty Xây dựng Đồng Tháp Mười", "referred_on": "2021-06-04"}])");
        services::ReportService service(office.workspace());
        const auto draft = service.draft(u"annual"_s, QDate(2021, 1, 1), QDate(2021, 12, 31));
        REQUIRE(draft);
        report = draft->report;
        pane.QWidget::show();
        pane.show(std::optional(report));
        QApplication::processEvents();
    }
    void load(const QByteArray& records)
    {
        REQUIRE(services::RecordLoader(office.workspace())
                    .load("{\"format\": 1, \"records\": {" + records + "}}"));
    }
    void addReferral()
    {
        load(R"("person": [{"ref": "b", "full_name": "Trần Thị Bé"}],
            "referral": [{"person_id": "@b", "job_title": "Thợ may", "employer_name": "Công ty May Sen Việt", "referred_on": "2021-07-04"}])");
    }
    template <typename Widget>
    Widget* find(const char* name)
    {
        auto* widget = pane.findChild<Widget*>(QLatin1String(name));
        REQUIRE(widget);
        return widget;
    }
    void press(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    /// Everything that stands beside the names of the facts.
    QString facts()
    {
        QStringList words;
        for (const QLabel* label : find<QWidget>("numberFacts")->findChildren<QLabel*>())
            words << label->text();
        return words.join(u'|');
    }
    TestOffice office;
    ScriptedPrompts prompts;
    domain::Report report;
    ui::NumberPane pane{{office.workspace(), prompts}, nullptr};
};

} // namespace

TEST_CASE("a number that is clicked shows what it means, its period and what it counts", "[ui][numbers]")
{
    OpenNumberPane open;
    CHECK_FALSE(open.find<QTableView>("countedView")->isVisible());
    open.pane.showFigure(u"referral_turns"_s);
    CHECK_FALSE(open.find<QLabel>("numberDefinitionLabel")->text().isEmpty());
    CHECK(open.facts().contains(u"01/01/2021"_s));
    CHECK(open.facts().contains(u"31/12/2021"_s));
    CHECK(open.find<QTableView>("countedView")->model()->rowCount() == 2);
    open.pane.showFigure(u"referred_people"_s);
    CHECK(open.find<QTableView>("countedView")->model()->rowCount() == 1);
}

TEST_CASE("a person that a number counts is a key away", "[ui][numbers]")
{
    OpenNumberPane open;
    const QSignalSpy asked(&open.pane, &ui::NumberPane::personAsked);
    open.pane.showFigure(u"referred_people"_s);
    open.press("countedOpenButton");
    CHECK(asked.size() == 1);
}

TEST_CASE("a figure is changed with a reason and goes back by one click", "[ui][numbers]")
{
    OpenNumberPane open;
    const QSignalSpy changed(&open.pane, &ui::NumberPane::reportChanged);
    open.pane.showFigure(u"referral_turns"_s);
    open.find<QLineEdit>("statedEdit")->setText(u"5"_s);
    open.press("stateButton");
    CHECK(changed.isEmpty()); // nobody said why
    CHECK(open.find<QLabel>("noteFaultLabel")->isVisible());
    open.find<QLineEdit>("statedEdit")->setText(u"5"_s);
    open.find<QLineEdit>("reasonEdit")->setText(u"Trung tâm bổ sung 3 lượt"_s);
    open.press("stateButton");
    CHECK(changed.size() == 1);
    CHECK(open.facts().contains(u"Trung tâm bổ sung 3 lượt"_s));
    CHECK(open.find<QPushButton>("followButton")->isEnabled());
    open.press("followButton");
    CHECK(changed.size() == 2);
    CHECK_FALSE(open.facts().contains(u"Trung tâm bổ sung 3 lượt"_s));
}

TEST_CASE("Enter after a number asks for the reason, and so does a number without one", "[ui][numbers]")
{
    OpenNumberPane open;
    open.pane.showFigure(u"referral_turns"_s);
    open.pane.activateWindow();
    auto* stated = open.find<QLineEdit>("statedEdit");
    auto* reason = open.find<QLineEdit>("reasonEdit");
    stated->setFocus();
    QTest::keyClicks(stated, u"5"_s);
    QTest::keyClick(stated, Qt::Key_Return);
    CHECK(open.pane.focusWidget() == reason);
    stated->setFocus();
    open.press("stateButton");
    CHECK(open.pane.focusWidget() == reason);
    CHECK(open.find<QLabel>("numberSummaryLabel")->y() < open.find<QWidget>("overruling")->y());
}

TEST_CASE("a number with letters behind is refused below its field", "[ui][numbers]")
{
    OpenNumberPane open;
    const QSignalSpy changed(&open.pane, &ui::NumberPane::reportChanged);
    open.pane.showFigure(u"referral_turns"_s);
    auto* stated = open.find<QLineEdit>("statedEdit");
    for (const QString& typed : {u"41abc"_s, u"36x"_s}) {
        stated->setText(typed);
        open.find<QLineEdit>("reasonEdit")->setText(u"Trung tâm bổ sung"_s);
        open.press("stateButton");
        CHECK(changed.isEmpty());
        CHECK(open.find<QLabel>("overruled_valueFaultLabel")->text().contains(typed));
    }
}

TEST_CASE("what was entered since the draft is listed and taken at once", "[ui][numbers]")
{
    OpenNumberPane open;
    CHECK_FALSE(open.find<QListWidget>("laggingList")->isVisible());
    open.addReferral();
    open.pane.show(std::optional(open.report));
    auto* list = open.find<QListWidget>("laggingList");
    CHECK(list->isVisible());
    CHECK(list->count() >= 2); // turns and people
    open.press("takeAllButton");
    CHECK_FALSE(list->isVisible());
}

TEST_CASE("a report that is not a draft is looked behind, not changed", "[ui][numbers]")
{
    OpenNumberPane open;
    open.report.state = domain::ReportState::Signed;
    open.pane.show(std::optional(open.report));
    open.pane.showFigure(u"referral_turns"_s);
    CHECK(open.find<QTableView>("countedView")->isVisible());
    CHECK_FALSE(open.find<QLineEdit>("statedEdit")->isVisible());
    CHECK_FALSE(open.find<QPushButton>("followButton")->isVisible());
}

TEST_CASE("an estimate for the end of the year is typed where the report compares", "[ui][numbers]")
{
    OpenNumberPane open;
    open.pane.showFigure(u"referral_turns"_s);
    REQUIRE(open.report.annexes.contains(u"comparison"_s));
    open.find<QLineEdit>("estimateEdit")->setText(u"4"_s);
    open.press("estimateButton");
    services::OverruledFigures figures(open.office.workspace());
    CHECK(figures.estimateOf(open.report.id, u"referral_turns"_s) == 4);
    open.find<QLineEdit>("estimateEdit")->clear();
    open.press("estimateButton");
    CHECK_FALSE(figures.estimateOf(open.report.id, u"referral_turns"_s));
}

TEST_CASE("an estimate that cannot be is told right below its field", "[ui][numbers]")
{
    OpenNumberPane open;
    open.pane.showFigure(u"referral_turns"_s);
    auto* field = open.find<QLineEdit>("estimateEdit");
    for (const QString& wrong : {u"0"_s, u"nhiều"_s}) {
        field->setText(wrong);
        open.press("estimateButton");
        const auto* fault = open.find<QLabel>("valueFaultLabel");
        CHECK(fault->isVisible());
        CHECK_FALSE(fault->text().isEmpty());
        CHECK(field->text() == wrong);
    }
    field->setText(u"4"_s);
    open.press("estimateButton");
    CHECK_FALSE(open.find<QLabel>("valueFaultLabel")->isVisible());
}

TEST_CASE(
    "an estimate that is refused comes into sight with its sentence where the pane is low", "[ui][numbers]")
{
    OpenNumberPane open;
    open.pane.showFigure(u"referral_turns"_s);
    ui::PaneArea area(&open.pane);
    area.resize(300, 320);
    area.show();
    QApplication::processEvents();
    open.find<QLineEdit>("estimateEdit")->setText(u"0"_s);
    area.verticalScrollBar()->setValue(0);
    open.find<QPushButton>("estimateButton")->click();
    const auto whole = [](const QWidget* part) {
        return part->visibleRegion().boundingRect() == part->rect();
    };
    const auto* fault = open.find<QLabel>("valueFaultLabel");
    CHECK(QTest::qWaitFor([&] { return whole(fault) && whole(open.find<QLineEdit>("estimateEdit")); }));
    area.takeWidget();
}

TEST_CASE("what was refused of one figure is told no more of the next", "[ui][numbers]")
{
    OpenNumberPane open;
    open.pane.showFigure(u"referral_turns"_s);
    open.find<QLineEdit>("estimateEdit")->setText(u"0"_s);
    open.press("estimateButton");
    REQUIRE(open.find<QLabel>("valueFaultLabel")->isVisible());
    open.pane.showFigure(u"referred_people"_s);
    CHECK_FALSE(open.find<QLabel>("valueFaultLabel")->isVisible());
}

TEST_CASE("no line is cut where figures wait and one was changed with a long reason", "[ui][numbers]")
{
    OpenNumberPane open;
    open.addReferral();
    ui::PaneArea area(&open.pane);
    area.resize(300, 480);
    area.show();
    open.pane.show(std::optional(open.report));
    open.pane.showFigure(u"referral_turns"_s);
    QApplication::processEvents();
    open.find<QLineEdit>("statedEdit")->setText(u"5"_s);
    open.find<QLineEdit>("reasonEdit")->setText(u"Phòng bổ sung qua điện thoại ngày 05 tháng 12 năm 2021"_s);
    open.press("stateButton");
    REQUIRE(open.find<QListWidget>("laggingList")->isVisible());
    QTest::qWait(50);
    for (const QLabel* label : open.find<QWidget>("numberFacts")->findChildren<QLabel*>()) {
        INFO(label->text().toStdString());
        CHECK(label->height() >= label->heightForWidth(label->width()));
    }
    area.takeWidget();
}

TEST_CASE("every figure that waits is seen whole, on as many lines as it takes", "[ui][numbers]")
{
    OpenNumberPane open;
    open.addReferral();
    ui::PaneArea area(&open.pane);
    for (const int width : {300, 520}) {
        area.resize(width, 480);
        area.show();
        open.pane.show(std::optional(open.report));
        QTest::qWait(50);
        const auto* list = open.find<QListWidget>("laggingList");
        INFO(width);
        const int end = list->viewport()->height();
        const QListWidgetItem* last = list->itemAt(5, end - 3);
        CHECK((last && std::abs(list->visualItemRect(last).bottom() - end) < 4)); // whole, and no room below
        CHECK(list->row(last) >= 1);
    }
    area.takeWidget();
}
