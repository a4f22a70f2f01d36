// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/organisation/OrganisationService.h"
#include "services/plan/PlanService.h"
#include "services/records/SaveRecord.h"
#include "services/training/ClassService.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/rows/RowsEditor.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <algorithm>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;
using ui::RowsEditor;

namespace {

void addClassUnder(OpenWindow& open, const Uuid& task)
{
    services::ClassService classes(open.office.workspace());
    const domain::ClassFile base = classes.blank();
    domain::ClassFile file = base;
    file.vocationalClass.occupation = u"Hàn điện"_s;
    file.vocationalClass.startsOn = QDate(2021, 5, 10);
    file.vocationalClass.planTaskId = task;
    domain::ClassPartner& organiser = file.partners.emplace_back();
    organiser.role = u"organiser"_s;
    organiser.name = u"Trung tâm Dịch vụ việc làm"_s;
    REQUIRE(classes.save(base, file));
}

} // namespace

TEST_CASE("a dispatch is stored without losing what is typed into the plan", "[ui]")
{
    OpenWindow open;
    open.window.showPage(u"plan"_s);
    auto* subject = open.find<QLineEdit>("planSubjectEdit");
    QTest::keyClicks(subject, u" moi"_s);
    const QString typed = subject->text();
    auto* tabs = open.find<QTabWidget>("tabs");
    tabs->setCurrentIndex(1);
    QTest::keyClick(&open.window, Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(open.find<QLineEdit>("numberEdit"), u"1842/CAT-THAHS&HTTP"_s);
    QTest::keyClicks(open.find<QLineEdit>("issuedOnEdit"), u"23/11/2021"_s);
    QTest::keyClicks(open.find<QLineEdit>("issuerEdit"), u"Cong an Tinh"_s);
    QTest::mouseClick(open.find<QPushButton>("saveButton"), Qt::LeftButton);
    const auto dispatches = services::PlanService(open.office.workspace()).dispatches();
    REQUIRE(dispatches->size() == 1);
    CHECK(dispatches->front().issuedOn == QDate(2021, 11, 23));
    tabs->setCurrentIndex(0);
    CHECK(subject->text() == typed);
    CHECK(open.prompts.asked.isEmpty());
    open.prompts.agree = false;
    CHECK_FALSE(open.window.maySwitchUser()); // the plan is still not stored
}

TEST_CASE("a letter that goes out answers the one that was stored a moment ago", "[ui]")
{
    OpenWindow open;
    open.window.showPage(u"plan"_s);
    open.find<QTabWidget>("tabs")->setCurrentIndex(1);
    for (const QString& number : {u"1842/CAT-PC10"_s, u"88/BC-SLD"_s}) {
        QTest::keyClick(&open.window, Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(open.find<QLineEdit>("numberEdit"), number);
        QTest::keyClicks(open.find<QLineEdit>("issuedOnEdit"), u"23/11/2021"_s);
        QTest::keyClicks(open.find<QLineEdit>("issuerEdit"), u"Cong an Tinh"_s);
        if (number.startsWith(u"88"_s))
            break;
        QTest::mouseClick(open.find<QPushButton>("saveButton"), Qt::LeftButton);
    }
    auto* direction = open.find<QComboBox>("directionBox");
    direction->setCurrentIndex(1);
    Q_EMIT direction->activated(1);
    CHECK(open.window.findChild<QWidget*>(u"receivedOnEdit"_s)->isHidden());
    auto* answered = open.find<QComboBox>("answersBox");
    REQUIRE(answered->count() == 2);
    answered->setCurrentIndex(1);
    Q_EMIT answered->activated(1);
    QTest::mouseClick(open.find<QPushButton>("saveButton"), Qt::LeftButton);
    const auto letters = services::PlanService(open.office.workspace()).dispatches();
    REQUIRE(letters->size() == 2);
    CHECK(std::ranges::count_if(*letters, [](const auto& one) { return one.answersDispatchId.has_value(); })
        == 1);
}

TEST_CASE("a task under which nothing was done is removed, one that was used stays and says so", "[ui]")
{
    OpenWindow open;
    open.window.showPage(u"plan"_s);
    ui::RowsModel& tasks = open.find<ui::RowsEditor>("taskEditor")->model();
    const auto stored = static_cast<int>(tasks.rows().size());
    REQUIRE(stored == 8); // as the plan of the province is shipped
    REQUIRE(tasks.setData(tasks.index(stored, 0), u"Nhiệm vụ mới"_s, Qt::EditRole));
    QTest::mouseClick(open.find<QPushButton>("savePlanButton"), Qt::LeftButton);
    tasks.removeRowAt(stored);
    QTest::mouseClick(open.find<QPushButton>("savePlanButton"), Qt::LeftButton);
    CHECK(tasks.rows().size() == 8);

    services::PlanService plan(open.office.workspace());
    const auto shown = Uuid::parse(open.find<QComboBox>("planBox")->currentData().toString());
    REQUIRE(shown);
    REQUIRE(plan.tasks(*shown)->size() == 8);
    addClassUnder(open, plan.tasks(*shown)->at(7).id);
    tasks.removeRowAt(7);
    QTest::mouseClick(open.find<QPushButton>("savePlanButton"), Qt::LeftButton);
    CHECK(open.find<QLabel>("planSummaryLabel")->text().contains(u"không bỏ được"_s));
    CHECK(plan.tasks(*shown)->size() == 8);
}

TEST_CASE("the page opens on the plan that holds today, else on the one that ended last", "[ui]")
{
    const auto opened = [](const std::vector<std::pair<int, int>>& years) {
        OpenWindow open([&](tests::TestOffice& office) {
            services::PlanService plans(office.workspace());
            for (const domain::Plan& standing : *plans.plans())
                REQUIRE(services::binRecord<domain::Plan>(
                    office.workspace(), domain::Permission::EditPlan, standing.id));
            for (const auto& [from, to] : years) {
                domain::PlanFile file;
                file.plan.number = u"%1/KH-UBND"_s.arg(from);
                file.plan.issuedOn = QDate(from, 1, 5);
                file.plan.issuer = u"Ủy ban nhân dân Tỉnh"_s;
                file.plan.subject = u"Tái hòa nhập cộng đồng"_s;
                file.plan.fromYear = from;
                file.plan.toYear = to;
                REQUIRE(plans.save({}, file));
            }
        });
        open.window.showPage(u"plan"_s);
        return open.find<QComboBox>("planBox")->currentText();
    };
    CHECK(opened({{2016, 2020}, {2021, 2025}, {2026, 2030}}).contains(u"2021–2025"_s)); // today is in 2021
    CHECK(opened({{2011, 2015}, {2016, 2020}, {2006, 2010}}).contains(u"2016–2020"_s));
}

TEST_CASE("units are offered for a task in the order of every other list", "[ui]")
{
    OpenWindow open;
    open.window.showPage(u"plan"_s);
    QStringList units{QString()};
    const auto all = services::OrganisationService(open.office.workspace()).units();
    for (const domain::Unit& unit : *all)
        units << unit.id.toString();
    REQUIRE(units.size() > 3);
    CHECK(open.find<ui::RowsEditor>("taskEditor")->model().offered(u"unit_in_charge_id"_s) == units);
    CHECK(open.find<ui::RowsEditor>("targetEditor")->model().offered(u"for_unit_id"_s) == units);
}

TEST_CASE("what was typed on a tab out of sight is stored on leaving, too", "[ui]")
{
    OpenWindow open;
    open.prompts.stores = true;
    open.window.showPage(u"plan"_s);
    QTest::keyClicks(open.find<QLineEdit>("planSubjectEdit"), u" moi"_s);
    const QString typed = open.find<QLineEdit>("planSubjectEdit")->text();
    open.find<QTabWidget>("tabs")->setCurrentIndex(3);
    CHECK(open.window.maySwitchUser());
    CHECK(open.prompts.asked.size() == 1);
    CHECK(open.prompts.left.contains(u"Kế hoạch và nhiệm vụ"_s)); // the tab that holds it
    const auto plans = services::PlanService(open.office.workspace()).plans();
    CHECK(std::ranges::any_of(
        *plans, [&](const domain::Plan& plan) { return plan.subject == typed.trimmed(); }));
}

TEST_CASE("a plan that is refused on leaving comes into sight and says why", "[ui]")
{
    OpenWindow open;
    open.prompts.stores = true;
    open.window.showPage(u"plan"_s);
    auto* number = open.find<QLineEdit>("planNumberEdit");
    number->setFocus();
    number->selectAll();
    QTest::keyClick(number, Qt::Key_Delete);
    auto* tabs = open.find<QTabWidget>("tabs");
    tabs->setCurrentIndex(3);
    CHECK_FALSE(open.window.maySwitchUser());
    CHECK(tabs->currentIndex() == 0);
    CHECK(open.find<QLabel>("numberFaultLabel")->isVisible());
}

TEST_CASE("what goes out is proposed as the office's own, and a name that was typed stays", "[ui]")
{
    OpenWindow open;
    open.window.showPage(u"plan"_s);
    open.find<QTabWidget>("tabs")->setCurrentIndex(1);
    QTest::keyClick(&open.window, Qt::Key_N, Qt::ControlModifier);
    auto* direction = open.find<QComboBox>("directionBox");
    auto* issuer = open.find<QLineEdit>("issuerEdit");
    const auto choose = [&](const QString& code) {
        direction->setCurrentIndex(direction->findData(code));
        Q_EMIT direction->activated(direction->currentIndex());
    };
    choose(u"out"_s);
    CHECK(issuer->text() == services::PlanService(open.office.workspace()).ownName());
    CHECK_FALSE(issuer->text().isEmpty());
    choose(u"in"_s);
    CHECK(issuer->text().isEmpty());
    QTest::keyClicks(issuer, u"Cong an Tinh"_s);
    choose(u"out"_s);
    CHECK(issuer->text() == u"Cong an Tinh"_s);
}
