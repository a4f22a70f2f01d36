// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ErrorCodes.h"
#include "office/TestOffice.h"
#include "services/exchange/demo/DemoRegister.h"
#include "services/people/PersonList.h"
#include "services/people/PersonService.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/people/PersonForm.h"
#include "ui/people/PersonListModel.h"
#include "ui/rows/RowsModel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;
using tests::TestOffice;

TEST_CASE("a person is entered by keyboard alone and is in the list", "[ui]")
{
    OpenWindow open;
    QTest::keyClick(&open.window, Qt::Key_N, Qt::ControlModifier);
    auto* name = open.find<QLineEdit>("fullNameEdit");
    name->setText(u"Đặng Thị Ngọc Ánh"_s); // composed text arrives whole
    auto* birth = open.find<QLineEdit>("birthEdit");
    birth->setFocus();
    QTest::keyClicks(birth, u"12/3/85"_s);
    QTest::keyClick(&open.window, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(open.names() == QStringList{u"Đặng Thị Ngọc Ánh"_s});
    CHECK(services::PersonList(open.office.workspace()).page(0, 1)->front().birth == u"1985-03-12"_s);
}

TEST_CASE("a date that is none stays as typed and is told beside its field", "[ui]")
{
    OpenWindow open;
    QTest::keyClick(&open.window, Qt::Key_N, Qt::ControlModifier);
    open.find<QLineEdit>("fullNameEdit")->setText(u"Lê Văn An"_s);
    auto* birth = open.find<QLineEdit>("birthEdit");
    QTest::keyClicks(birth, u"31/2/1985"_s);
    QTest::keyClick(&open.window, Qt::Key_S, Qt::ControlModifier);
    CHECK(open.names().isEmpty());
    CHECK(birth->text() == u"31/2/1985"_s);
    CHECK(open.find<QLabel>("birthFaultLabel")->text().contains(u"Không có ngày"_s));
}

TEST_CASE("leaving what is not stored asks first, and staying keeps it", "[ui]")
{
    OpenWindow open;
    QTest::keyClick(&open.window, Qt::Key_N, Qt::ControlModifier);
    auto* name = open.find<QLineEdit>("fullNameEdit");
    QTest::keyClicks(name, u"Le Van An"_s);
    open.prompts.agree = false;
    open.window.showPage(u"class"_s);
    CHECK(open.prompts.asked.size() == 1);
    CHECK(name->isVisible());
    CHECK(name->text() == u"Le Van An"_s);
}

TEST_CASE("letters composed by an input method and corrected with Backspace arrive whole", "[ui]")
{
    OpenWindow open;
    QTest::keyClick(&open.window, Qt::Key_N, Qt::ControlModifier);
    for (const char* field : {"fullNameEdit", "otherNamesEdit", "occupationEdit", "helperNameEdit"}) {
        auto* edit = open.find<QLineEdit>(field);
        edit->setFocus();
        QInputMethodEvent composing(u"Hoa"_s, {});
        QApplication::sendEvent(edit, &composing);
        QInputMethodEvent done;
        done.setCommitString(u"Hò"_s);
        QApplication::sendEvent(edit, &done);
        // UniKey takes letters back and types the corrected ones.
        QTest::keyClick(edit, Qt::Key_Backspace);
        QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, u"òa"_s, Qt::NoModifier);
        INFO(field);
        CHECK(edit->text() == u"Hòa"_s);
    }
}

TEST_CASE("models of lists keep the rules of Qt", "[ui]")
{
    TestOffice office;
    REQUIRE(services::DemoRegister(office.workspace()).fill({250, 2021, 3}, [](int) { return true; }));
    ui::PersonListModel people(office.workspace(), nullptr);
    QAbstractItemModelTester peopleTester(&people, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const auto& [typed, atLeast] : {std::pair(u""_s, 250), std::pair(u"nguyen"_s, 60)}) {
        people.setText(typed);
        REQUIRE(QTest::qWaitFor([&] { return people.isWhole(); }));
        CHECK(people.rowCount() >= atLeast);
    }
    ui::RowsModel rows({{u"number"_s, u"Số"_s}}, nullptr);
    QAbstractItemModelTester rowsTester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(rows.setData(rows.index(0, 0), u"123"_s, Qt::EditRole));
    CHECK(rows.rowCount() == 2);
    rows.removeRowAt(0);
    CHECK(rows.rows().empty());
}

TEST_CASE("a form gives back the person it was given", "[ui]")
{
    TestOffice office;
    REQUIRE(services::DemoRegister(office.workspace()).fill({20, 2021, 3}, [](int) { return true; }));
    ui::PersonForm form;
    form.setUp(office.workspace());
    for (const storage::PersonRow& row : *services::PersonList(office.workspace()).page(0, 20)) {
        const auto file = services::PersonService(office.workspace()).load(row.id);
        form.setFile(*file);
        Errors faults;
        const domain::PersonFile back = form.file(faults);
        CHECK(faults.empty());
        CHECK(back.person.birth == file->person.birth);
        CHECK(back.person.ethnicity == file->person.ethnicity);
        REQUIRE(back.statuses.size() == file->statuses.size());
        CHECK(back.statuses.front().sentenceYears == file->statuses.front().sentenceYears);
        CHECK(back.residences.front().areaCode == file->residences.front().areaCode);
    }
}

TEST_CASE("the report is drafted, shown and written as Word from its page", "[ui]")
{
    OpenWindow open;
    REQUIRE(services::DemoRegister(open.office.workspace()).fill({60, 2021, 3}, [](int) { return true; }));
    open.window.showPage(u"report"_s);
    open.prompts.file = open.office.file(u"báo cáo"_s);
    QTest::mouseClick(open.find<QPushButton>("wordButton"), Qt::LeftButton);
    CHECK(QFile::exists(open.office.file(u"báo cáo.docx"_s)));
}

TEST_CASE("every field of a page has a name for those who cannot see it", "[ui]")
{
    OpenWindow open;
    for (QLineEdit* edit : open.window.findChildren<QLineEdit*>()) {
        const bool inner = edit->objectName().startsWith("qt_"_L1)
            || edit->parentWidget()->inherits("QAbstractSpinBox")
            || edit->parentWidget()->inherits("QComboBox");
        INFO(edit->objectName().toStdString());
        CHECK((inner || !edit->accessibleName().isEmpty()));
    }
}
