// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/figures/IndicatorWords.h"
#include "services/activities/SessionService.h"
#include "services/plan/PlanService.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/Typing.h"
#include "ui/plan/ActsDialog.h"
#include "ui/rows/RowsEditor.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;
using tests::press;

namespace {

void holdSession(tests::TestOffice& office, QDate day, const QString& topic)
{
    services::SessionService sessions(office.workspace());
    domain::SessionFile file = sessions.blank(); // under the task that is meant for sessions
    file.session.kind = u"talk"_s;
    file.session.topic = topic;
    file.session.heldOn = day;
    REQUIRE(sessions.save(domain::SessionFile(), file));
}

/// Two sessions of 2021 and one of 2020, and the progress of the plan on the screen. Today is in 2021.
struct ProgressShown : OpenWindow
{
    ProgressShown()
        : OpenWindow([](tests::TestOffice& fresh) {
            holdSession(fresh, QDate(2021, 4, 2), u"Vay vốn"_s);
            holdSession(fresh, QDate(2021, 9, 7), u"Học nghề"_s);
            holdSession(fresh, QDate(2020, 9, 7), u"Năm trước"_s);
        })
    {
        window.showPage(u"plan"_s);
        find<QTabWidget>("tabs")->setCurrentIndex(2);
        QApplication::processEvents();
    }
    QTableWidget& table() { return *find<QTableWidget>("progressTable"); }
    /// The line of the sessions; -1 where there is none.
    int lineOfSessions()
    {
        const QString name = messages::indicatorName(u"outreach_events"_s);
        for (int row = 0; row < table().rowCount(); ++row)
            if (table().item(row, 1)->text() == name)
                return row;
        return -1;
    }
};

} // namespace

TEST_CASE("the progress of the plan counts the acts of the year that is chosen", "[ui][plan]")
{
    ProgressShown open;
    REQUIRE(open.lineOfSessions() >= 0);
    CHECK(open.table().item(open.lineOfSessions(), 4)->text() == u"2"_s);
    open.find<QSpinBox>("progressYearBox")->setValue(2022);
    CHECK(open.lineOfSessions() < 0);
    open.find<QSpinBox>("progressYearBox")->setValue(2021);
    open.find<QCheckBox>("byUnitBox")->setChecked(true);
    CHECK_FALSE(open.table().isColumnHidden(2));
    CHECK_FALSE(open.table().item(open.lineOfSessions(), 2)->text().isEmpty());
}

TEST_CASE("of two plans for one year the progress shows the one that is chosen", "[ui][plan]")
{
    ProgressShown open;
    services::PlanService plans(open.office.workspace());
    domain::PlanFile file;
    file.plan.number = u"15/KH-UBND"_s;
    file.plan.issuedOn = QDate(2021, 1, 20);
    file.plan.issuer = u"Ủy ban nhân dân Tỉnh"_s;
    file.plan.subject = u"Việc làm"_s;
    file.plan.fromYear = 2021;
    file.plan.toYear = 2023;
    REQUIRE(plans.save(domain::PlanFile(), file));
    open.window.showPage(u"person"_s);
    open.window.showPage(u"plan"_s);
    auto* box = open.find<QComboBox>("progressPlanBox");
    REQUIRE(box->count() == 2);
    CHECK(box->currentText().startsWith(u"71/"_s)); // the newest that holds in the year
    CHECK(open.lineOfSessions() >= 0);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down); // opens the list
    QTest::keyClick(box->view(), box->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
    QTest::keyClick(box->view(), Qt::Key_Return);
    CHECK(box->currentText().startsWith(u"15/"_s));
    CHECK(open.lineOfSessions() < 0);
    open.find<QSpinBox>("progressYearBox")->setValue(2022);
    CHECK(box->currentText().startsWith(u"71/"_s));
}

TEST_CASE("behind a line of the progress stand its acts, and each opens", "[ui][plan]")
{
    ProgressShown open;
    open.table().setCurrentCell(open.lineOfSessions(), 1);
    open.find<QPushButton>("actsButton")->click();
    auto* dialog = open.window.findChild<ui::ActsDialog*>();
    REQUIRE(dialog);
    auto* acts = dialog->findChild<QTableWidget*>(u"actTable"_s);
    REQUIRE(acts->rowCount() == 2);
    acts->setCurrentCell(0, 0);
    const QString topic = acts->item(0, 0)->text();
    QTest::keyClick(acts, Qt::Key_Return);
    QApplication::processEvents();
    CHECK(open.find<QLineEdit>("topicEdit")->text() == topic);
}

TEST_CASE("a target that was stored a moment ago stands in the progress, also unit by unit", "[ui][plan]")
{
    ProgressShown open;
    open.find<QCheckBox>("byUnitBox")->setChecked(true);
    const QString unit = open.office.workspace().actor().unitId.toString();
    open.find<QTabWidget>("tabs")->setCurrentIndex(0);
    ui::RowsModel& targets = open.find<ui::RowsEditor>("targetEditor")->model();
    const QString task = targets.offered(u"task_id"_s).front();
    const auto row = static_cast<int>(targets.rows().size());
    const QStringList typed{task, u"classes"_s, u"2021"_s, unit, u"77"_s};
    for (int column = 0; column < typed.size(); ++column)
        REQUIRE(targets.setData(targets.index(row, column), typed[column], Qt::EditRole));
    open.find<QPushButton>("savePlanButton")->click();
    open.find<QTabWidget>("tabs")->setCurrentIndex(2);
    QStringList shown;
    for (int line = 0; line < open.table().rowCount(); ++line)
        shown << open.table().item(line, 3)->text();
    CHECK(shown.contains(u"77"_s));
    CHECK_FALSE(open.window.findChild<QLabel*>(u"progressGapLabel"_s)->isVisible());
}

TEST_CASE("a year without targets says why, and what to do", "[ui][plan]")
{
    ProgressShown open;
    auto* hint = open.find<QLabel>("progressGapLabel");
    CHECK(hint->isVisible());
    CHECK(hint->text().contains(u"chưa có chỉ tiêu cho năm 2021"_s));
    open.find<QSpinBox>("progressYearBox")->setValue(2027);
    CHECK(hint->text().contains(u"từ năm 2021 đến năm 2025"_s));
    CHECK(hint->text().contains(u"2027"_s));
}

TEST_CASE("the acts behind a line are printed and exported as other lists are", "[ui][plan]")
{
    ProgressShown open;
    open.table().setCurrentCell(open.lineOfSessions(), 1);
    open.find<QPushButton>("actsButton")->click();
    auto* acts = open.window.findChild<ui::ActsDialog*>();
    REQUIRE(acts);
    const QString path = open.office.file(u"việc.csv"_s);
    open.prompts.file = path;
    QTimer::singleShot(0, acts, [] {
        QWidget* papers = QApplication::activeModalWidget();
        REQUIRE(papers);
        papers->findChild<QPushButton*>(u"csvButton"_s)->click();
        papers->findChild<QPushButton*>(u"closeButton"_s)->click();
    });
    acts->findChild<QPushButton*>(u"paperButton"_s)->click();
    QFile written(path);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    CHECK(text.contains(u"Vay vốn"_s));
    CHECK(text.contains(u"Học nghề"_s));
    CHECK_FALSE(text.contains(u"Năm trước"_s));
}
