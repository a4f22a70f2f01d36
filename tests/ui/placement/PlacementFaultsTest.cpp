// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placement/PlacementErrorCodes.h"
#include "messages/ErrorSentences.h"
#include "office/KeptPerson.h"
#include "services/placement/EmployerErrorCodes.h"
#include "services/placement/EmployerService.h"
#include "services/placement/FollowUpService.h"
#include "services/placement/ReferralService.h"
#include "services/placement/VacancyService.h"
#include "ui/OpenWindow.h"
#include "ui/Typing.h"
#include "ui/forms/CodeBox.h"
#include "ui/placement/employers/EmployerForm.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;
using tests::press;
using tests::TestOffice;

namespace {

domain::Vacancy enterWork(TestOffice& office)
{
    services::EmployerService employers(office.workspace());
    domain::Employer employer = employers.blank();
    employer.name = u"Công ty May Sen Việt"_s;
    employer.taxCode = u"0100109106"_s;
    REQUIRE(employers.save({}, {employer, {}}));
    services::VacancyService vacancies(office.workspace());
    domain::Vacancy vacancy = vacancies.blank();
    vacancy.employerId = employer.id;
    vacancy.occupation = u"May công nghiệp"_s;
    const auto saved = vacancies.save(domain::Vacancy(), vacancy);
    REQUIRE(saved);
    return saved->vacancy;
}

/// Lê Văn An, hired by a company on 1 September 2021; the vacancy was closed since.
void hireAndClose(TestOffice& office)
{
    const domain::Vacancy vacancy = enterWork(office);
    services::ReferralService referrals(office.workspace());
    domain::Referral referral = referrals.blankTo(vacancy, tests::storedPerson(office.workspace()).person.id);
    referral.referredOn = QDate(2021, 8, 20);
    referral.hiredOn = QDate(2021, 9, 1);
    referral.state = domain::ReferralState::Hired;
    REQUIRE(referrals.save(domain::Referral(), referral));
    domain::Vacancy closed = vacancy;
    closed.state = u"closed"_s;
    REQUIRE(services::VacancyService(office.workspace()).save(vacancy, closed));
}

/// Lê Văn An, referred on 1 October 2021.
void referred(TestOffice& office)
{
    services::ReferralService referrals(office.workspace());
    domain::Referral referral = referrals.blank();
    referral.personId = tests::storedPerson(office.workspace()).person.id;
    referral.employerName = u"Xưởng mộc"_s;
    referral.referredOn = QDate(2021, 10, 1);
    REQUIRE(referrals.save(domain::Referral(), referral));
}

/// The page of placement with a tab shown.
struct PlacementShownAt : OpenWindow
{
    PlacementShownAt(int tab, const Preparation& prepare) : OpenWindow(prepare)
    {
        window.showPage(u"job"_s);
        find<QTabWidget>("tabs")->setCurrentIndex(tab);
        QApplication::processEvents();
    }
    void retype(const char* field, const QString& text)
    {
        auto* edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            press(Qt::Key_Delete);
        tests::typeAsUniKey(text);
    }
    /// What the label says after its sign.
    QString told(const char* label)
    {
        const QString text = find<QLabel>(label)->text();
        CHECK(text.startsWith(u"⚠ "_s));
        return text.mid(2);
    }
    domain::Referral referral() { return office.workspace().stores().of<domain::Referral>().all().front(); }
};

/// The next step of the first one on the board is to be hired; `work` is done in its dialog.
void hireOnBoard(PlacementShownAt& open, const std::function<void(QDialog&, QPushButton& save)>& work)
{
    open.find<QListWidget>("referredList")->setFocus();
    QTimer::singleShot(0, &open.window, [&work] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        dialog->activateWindow(); // off the screen no window manager does, and the keys would go to the board
        QApplication::processEvents();
        dialog->findChild<ui::CodeBox*>(u"stateBox"_s)->setCode(u"hired"_s);
        work(*dialog, *dialog->findChild<QPushButton*>(u"saveButton"_s));
    });
    press(Qt::Key_Right, Qt::ControlModifier);
}

QString inWords(ErrorCode code, const QStringList& arguments = {})
{
    return messages::sentenceFor(Error{code, {}, arguments});
}

} // namespace

TEST_CASE("a referral to a vacancy that is closed is told beside the vacancy, and stored", "[ui]")
{
    PlacementShownAt open(0, hireAndClose);
    open.chooseFirstRows();
    open.retype("noteEdit", u"Gọi lại"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(open.told("vacancy_idFaultLabel") == inWords(domain::errors::placement::vacancyClosed));
    CHECK(open.referral().note == u"Gọi lại"_s);
}

TEST_CASE("a referral opened again tells that its vacancy is closed and what its wage lacks", "[ui]")
{
    PlacementShownAt open(0, [](TestOffice& office) {
        hireAndClose(office);
        services::ReferralService referrals(office.workspace());
        const auto base = referrals.load(office.workspace().stores().of<domain::Referral>().all().front().id);
        domain::ReferralFile edited = *base;
        edited.referral.monthlyWage = 5500;
        REQUIRE(referrals.save(*base, edited));
    });
    open.chooseFirstRows();
    CHECK(open.told("vacancy_idFaultLabel") == inWords(domain::errors::placement::vacancyClosed));
    CHECK(open.told("monthly_wageFaultLabel").contains(u"5.500"_s));
}

TEST_CASE("vacancies that are over stand last, and who chooses one is told at once", "[ui]")
{
    PlacementShownAt open(0, [](TestOffice& office) {
        hireAndClose(office);
        services::VacancyService vacancies(office.workspace());
        domain::Vacancy more = vacancies.blank();
        more.employerId = office.workspace().stores().of<domain::Vacancy>().all().front().employerId;
        more.occupation = u"Ép nhựa"_s;
        REQUIRE(vacancies.save(domain::Vacancy(), more));
    });
    press(Qt::Key_N, Qt::ControlModifier);
    auto* box = open.find<ui::CodeBox>("vacancyBox");
    REQUIRE(box->count() == 3);
    CHECK(box->itemText(1) == u"Ép nhựa – Công ty May Sen Việt"_s);
    CHECK(box->itemText(2) == u"May công nghiệp – Công ty May Sen Việt (đã hết nhận)"_s);
    const auto choose = [box](int row) {
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
    };
    choose(2);
    CHECK(open.told("vacancy_idFaultLabel") == inWords(domain::errors::placement::vacancyClosed));
    choose(1);
    CHECK(open.window.findChild<QLabel*>(u"vacancy_idFaultLabel"_s)->isHidden());
}

TEST_CASE("a wage typed in thousands is told beside its field in the form", "[ui]")
{
    PlacementShownAt open(0, hireAndClose);
    open.chooseFirstRows();
    open.retype("monthlyWageEdit", u"5500"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(open.told("monthly_wageFaultLabel").contains(u"5.500"_s));
    CHECK(open.referral().monthlyWage == 5500);
}

TEST_CASE("a wage typed in thousands is asked about once on the board", "[ui]")
{
    PlacementShownAt open(1, referred);
    hireOnBoard(open, [&open](QDialog& dialog, QPushButton& save) {
        open.retype("monthlyWageEdit", u"5500"_s);
        save.click();
        CHECK(dialog.isVisible());
        CHECK(open.told("monthly_wageFaultLabel").contains(u"5.500"_s));
        CHECK(open.referral().state == domain::ReferralState::Referred);
        open.retype("monthlyWageEdit", u"5500000"_s);
        save.click();
    });
    CHECK(open.referral().state == domain::ReferralState::Hired);
    CHECK(open.referral().monthlyWage == 5'500'000);
}

TEST_CASE("work that begins on a day to come is doubted beside the day in the form", "[ui]")
{
    PlacementShownAt open(0, hireAndClose);
    open.chooseFirstRows();
    open.retype("hiredOnEdit", u"20/12/2021"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(open.told("hired_onFaultLabel").contains(u"20/12/2021"_s));
    CHECK(open.referral().hiredOn == QDate(2021, 12, 20));
}

TEST_CASE("work that begins on a day to come is asked about once on the board", "[ui]")
{
    PlacementShownAt open(1, referred);
    hireOnBoard(open, [&open](QDialog& dialog, QPushButton& save) {
        open.retype("dayEdit", u"20/12/2021"_s);
        save.click();
        CHECK(dialog.isVisible());
        CHECK(open.told("dayFaultLabel").contains(u"20/12/2021"_s));
        CHECK(open.referral().state == domain::ReferralState::Referred);
        save.click();
    });
    CHECK(open.referral().hiredOn == QDate(2021, 12, 20));
}

TEST_CASE("letters in the wage of a step on the board are told, and nothing is stored", "[ui]")
{
    PlacementShownAt open(1, referred);
    hireOnBoard(open, [&open](QDialog& dialog, QPushButton& save) {
        open.retype("monthlyWageEdit", u"5 trieu"_s);
        save.click();
        CHECK(dialog.isVisible());
        CHECK(open.told("monthly_wageFaultLabel").contains(u"5 trieu"_s));
        CHECK(open.referral().state == domain::ReferralState::Referred);
        dialog.reject();
    });
}

TEST_CASE("a follow-up before the work began is refused beside its day", "[ui]")
{
    PlacementShownAt open(4, hireAndClose);
    open.find<ui::CodeBox>("workStateBox")->setCode(u"stable"_s);
    open.retype("doneOnEdit", u"1/8/2021"_s);
    open.find<QLineEdit>("noteEdit")->setFocus();
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(open.find<QLineEdit>("doneOnEdit")->hasFocus());
    CHECK(open.told("done_onFaultLabel")
        == inWords(domain::errors::placement::followUpBeforeStart, {u"01/9/2021"_s}));
    CHECK_FALSE(services::FollowUpService(open.office.workspace()).dueBy(QDate(2021, 12, 6), 10)->empty());
    open.retype("doneOnEdit", u"5/10/2021"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(services::FollowUpService(open.office.workspace()).dueBy(QDate(2021, 10, 30), 10)->empty());
}

TEST_CASE("beside what is refused of a vacancy stands what is doubtful", "[ui]")
{
    PlacementShownAt open(3, hireAndClose);
    open.chooseFirstRows();
    open.retype("wageFromEdit", u"7000"_s);
    open.retype("occupationEdit", {});
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(open.find<QLabel>("occupationFaultLabel")->property("fault").toString() == u"error"_s);
    CHECK(open.told("wage_fromFaultLabel").contains(u"7.000"_s));
    CHECK(open.find<QLabel>("wage_fromFaultLabel")->property("fault").toString() == u"warning"_s);
}

TEST_CASE("an employer that stands already is told by its tax code and by its name", "[ui]")
{
    PlacementShownAt open(2, [](TestOffice& office) { enterWork(office); });
    const auto employers = [&] {
        return services::EmployerService(open.office.workspace()).list({}, 10)->size();
    };
    press(Qt::Key_N, Qt::ControlModifier);
    open.retype("nameEdit", u"May Sen Việt"_s);
    open.retype("taxCodeEdit", u"0100109106"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(open.told("tax_codeFaultLabel")
        == inWords(services::errors::employerTaxCodeTwice, {u"Công ty May Sen Việt"_s}));
    CHECK(employers() == 1);
    open.retype("taxCodeEdit", {});
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(open.told("nameFaultLabel")
        == inWords(services::errors::employerNameTwice, {u"Công ty May Sen Việt"_s}));
    CHECK(employers() == 2); // two branches may bear one name
}

TEST_CASE("a tax code that cannot be right is doubted as soon as its field is left", "[ui]")
{
    PlacementShownAt open(2, hireAndClose);
    open.chooseFirstRows();
    open.retype("taxCodeEdit", u"0100109107"_s);
    press(Qt::Key_Tab);
    CHECK(
        open.told("tax_codeFaultLabel") == inWords(domain::errors::placement::taxCodeControlDigit, {u"7"_s}));
    CHECK(open.find<QLabel>("tax_codeFaultLabel")->property("fault").toString() == u"warning"_s);
    open.retype("taxCodeEdit", u"0100109106"_s);
    press(Qt::Key_Tab);
    CHECK(
        open.window.findChild<ui::EmployerForm*>()->findChild<QLabel*>(u"tax_codeFaultLabel"_s)->isHidden());
}

TEST_CASE("open vacancies are chosen in the order of the alphabet", "[ui]")
{
    const auto prepare = [](TestOffice& office) {
        domain::Vacancy vacancy = enterWork(office);
        services::VacancyService vacancies(office.workspace());
        for (const QString& occupation : {u"Đan lát"_s, u"Dệt chiếu"_s, u"Ép nhựa"_s}) {
            domain::Vacancy more = vacancies.blank();
            more.employerId = vacancy.employerId;
            more.occupation = occupation;
            REQUIRE(vacancies.save(domain::Vacancy(), more));
        }
    };
    PlacementShownAt open(0, prepare);
    press(Qt::Key_N, Qt::ControlModifier);
    const auto* box = open.find<ui::CodeBox>("vacancyBox");
    QStringList shown;
    for (int i = 1; i < box->count(); ++i)
        shown << box->itemText(i).section(u" – "_s, 0, 0);
    CHECK(shown == QStringList{u"Dệt chiếu"_s, u"Đan lát"_s, u"Ép nhựa"_s, u"May công nghiệp"_s});
}

TEST_CASE("a wage typed in thousands is told as soon as its field is left", "[ui]")
{
    PlacementShownAt open(0, hireAndClose);
    open.chooseFirstRows();
    open.retype("monthlyWageEdit", u"5500"_s);
    CHECK(open.window.findChild<QLabel*>(u"monthly_wageFaultLabel"_s)->isHidden());
    press(Qt::Key_Tab);
    CHECK(open.told("monthly_wageFaultLabel").contains(u"5.500"_s));
    open.retype("monthlyWageEdit", u"5500000"_s);
    CHECK(open.window.findChild<QLabel*>(u"monthly_wageFaultLabel"_s)->isHidden());
}

TEST_CASE("two vacancies of one name are offered with what tells them apart", "[ui]")
{
    PlacementShownAt open(0, [](TestOffice& office) {
        const domain::Vacancy first = enterWork(office);
        services::VacancyService vacancies(office.workspace());
        domain::Vacancy second = vacancies.blank();
        second.employerId = first.employerId;
        second.occupation = first.occupation;
        second.wageFrom = 6'000'000;
        second.openUntil = QDate(2021, 12, 31);
        REQUIRE(vacancies.save(domain::Vacancy(), second));
    });
    press(Qt::Key_N, Qt::ControlModifier);
    const auto* box = open.find<ui::CodeBox>("vacancyBox");
    REQUIRE(box->count() == 3);
    CHECK(box->itemText(1) != box->itemText(2));
    CHECK((box->itemText(1) + box->itemText(2)).contains(u"6.000.000 đồng, đến 31/12/2021"_s));
}

TEST_CASE("who works for themselves stands in the list without a blank for the employer", "[ui]")
{
    PlacementShownAt open(0, [](TestOffice& office) {
        services::ReferralService referrals(office.workspace());
        domain::Referral referral = referrals.blank();
        referral.personId = tests::storedPerson(office.workspace()).person.id;
        referral.outcomeKind = u"self_employed"_s;
        referral.jobTitle = u"Nuôi cá"_s;
        REQUIRE(referrals.save(domain::Referral(), referral));
    });
    const QAbstractItemModel* list = open.find<QAbstractItemView>("listView")->model();
    REQUIRE(list->rowCount() == 1);
    CHECK(list->index(0, 1).data().toString() == u"Tự tạo việc làm"_s);
}
