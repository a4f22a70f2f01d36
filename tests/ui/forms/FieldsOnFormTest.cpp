// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ErrorCodes.h"
#include "domain/loans/Loan.h"
#include "office/TestOffice.h"
#include "services/catalogues/CatalogueErrorCodes.h"
#include "support/ErrorPrinting.h"
#include "text/ErrorCodes.h"
#include "ui/faults/FieldFaults.h"
#include "ui/forms/AreaEdit.h"
#include "ui/forms/EnterMovesOn.h"
#include "ui/forms/PartialDateEdit.h"
#include "ui/forms/RecordBinding.h"

#include <QApplication>
#include <QFormLayout>
#include <QInputMethodEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

TEST_CASE("a date field says how it reads what is typed", "[ui]")
{
    ui::PartialDateEdit field;
    field.setToday(QDate(2021, 12, 6));
    const std::vector<std::pair<QString, QString>> cases{{u"12/3/85"_s, u"12/3/1985"_s},
        {u"12031985"_s, u"12/3/1985"_s}, {u"3/1985"_s, {}}, {u"1985"_s, {}}, {u"31/2/1985"_s, {}}, {{}, {}}};
    for (const auto& [typed, reading] : cases) {
        field.setText(typed);
        INFO(typed.toStdString());
        CHECK(field.reading() == reading);
    }
}

TEST_CASE("a field for a whole day refuses a month", "[ui]")
{
    ui::PartialDateEdit field;
    field.setWholeDay(true);
    field.setText(u"3/2021"_s);
    CHECK(field.fault());
    field.setText(u"12/3/2021"_s);
    CHECK_FALSE(field.fault());
    CHECK(field.day() == QDate(2021, 3, 12));
}

TEST_CASE("Enter goes to the next field, but stays in a field of several lines", "[ui]")
{
    QWidget form;
    auto* layout = new QFormLayout(&form);
    auto* name = new QLineEdit;
    auto* note = new QPlainTextEdit;
    auto* last = new QLineEdit;
    for (QWidget* field :
        {static_cast<QWidget*>(name), static_cast<QWidget*>(note), static_cast<QWidget*>(last)})
        layout->addRow(field);
    new ui::EnterMovesOn(&form);
    form.show();
    form.activateWindow();
    name->setFocus();
    QApplication::processEvents();
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(note->hasFocus());
    QTest::keyClick(note, Qt::Key_Return);
    CHECK(note->hasFocus());
    CHECK(note->toPlainText() == u"\n"_s);
}

TEST_CASE("a commune is found without marks, and only what names one is taken", "[ui]")
{
    tests::TestOffice office;
    ui::AreaEdit field;
    field.connectTo(office.workspace());
    field.setText(u"my an hung b"_s);
    REQUIRE(field.fault());
    CHECK(field.fault()->code == domain::errors::areaUnknown);
    QFocusEvent leaving(QEvent::FocusOut);
    QApplication::sendEvent(&field, &leaving);
    CHECK_FALSE(field.fault());
    CHECK(field.text().startsWith(u"Xã Mỹ An Hưng B"_s));
    CHECK_FALSE(field.code().isEmpty());
    field.setText(u"Xã Không Có"_s);
    QApplication::sendEvent(&field, &leaving);
    REQUIRE(field.fault());
    CHECK(field.text() == u"Xã Không Có"_s);
    field.setText(u"Xã Mỹ An Hưngg C"_s); // no list opens below it: the nearest are named
    REQUIRE(field.fault());
    CHECK(field.fault()->code == services::catalogueerrors::areaNotFound);
    CHECK(field.fault()->arguments.value(1).contains(u"Xã Mỹ An Hưng"_s));
}

TEST_CASE("Enter takes no commune that nobody chose of several", "[ui]")
{
    tests::TestOffice office;
    ui::AreaEdit field;
    field.connectTo(office.workspace());
    field.show();
    field.activateWindow();
    field.setFocus();
    auto* list = field.findChild<QListWidget*>();
    QTest::keyClicks(&field, u"my an"_s);
    REQUIRE(QTest::qWaitFor([&] { return list->isVisible(); }));
    REQUIRE(list->count() > 1);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(field.code().isEmpty());
    CHECK(field.text() == u"my an"_s);
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK_FALSE(field.code().isEmpty());
}

TEST_CASE("no list of suggestions opens while a syllable is being composed", "[ui]")
{
    tests::TestOffice office;
    ui::AreaEdit field;
    field.connectTo(office.workspace());
    field.resize(300, 30);
    field.show();
    field.activateWindow();
    field.setFocus();
    auto* list = field.findChild<QListWidget*>();
    REQUIRE(list);
    QTest::keyClicks(&field, u"my an"_s);
    QInputMethodEvent composing(u"h"_s, {});
    QApplication::sendEvent(&field, &composing);
    QTest::qWait(300);
    CHECK_FALSE(list->isVisible());
    QInputMethodEvent done;
    done.setCommitString(u" h"_s);
    QApplication::sendEvent(&field, &done);
    QTest::qWait(300);
    CHECK(list->isVisible());
    CHECK(field.text() == u"my an h"_s);
}

TEST_CASE("a number that is none stays as it was typed and is told; with its unit it is read", "[ui]")
{
    QWidget form;
    auto* layout = new QFormLayout(&form);
    auto* months = new QLineEdit;
    months->setProperty("field", u"term_months"_s);
    layout->addRow(months);
    const ui::RecordBinding<domain::Loan> binding(&form);
    ui::FieldFaults faults(nullptr);
    binding.watchIn(faults);
    form.show();
    const std::vector<std::pair<QString, ErrorCode>> wrong{{u"abc"_s, text::errors::numberUnreadable},
        {u"12 trieu"_s, text::errors::numberUnreadable}, {u"99999999999"_s, text::errors::numberTooGreat}};
    for (const auto& [typed, code] : wrong) {
        months->clear();
        QTest::keyClicks(months, typed);
        INFO(typed.toStdString());
        CHECK(months->text() == typed);
        domain::Loan loan;
        CHECK(binding.read(loan) == Errors{{code, u"term_months"_s, {typed}}});
        CHECK_FALSE(loan.termMonths);
    }
    months->setText(u" 1.200 tháng"_s);
    domain::Loan loan;
    CHECK(binding.read(loan).empty());
    CHECK(loan.termMonths == 1200);
}

TEST_CASE("letters in a field for a number are told beside it as soon as it is left", "[ui]")
{
    QWidget form;
    auto* layout = new QFormLayout(&form);
    auto* amount = new QLineEdit;
    amount->setProperty("field", u"approved_amount"_s);
    amount->setProperty("money", true);
    layout->addRow(amount);
    layout->addRow(new QLineEdit);
    const ui::RecordBinding<domain::Loan> binding(&form);
    ui::FieldFaults faults(nullptr);
    binding.watchIn(faults);
    form.show();
    form.activateWindow();
    amount->setFocus();
    QApplication::processEvents();
    QTest::keyClicks(amount, u"12 trieu"_s);
    QTest::keyClick(amount, Qt::Key_Tab);
    CHECK_FALSE(amount->hasFocus());
    const auto* told = form.findChild<QLabel*>(u"approved_amountFaultLabel"_s);
    REQUIRE(told);
    CHECK(told->text().contains(u"12 trieu"_s));
    QTest::keyClick(amount, Qt::Key_Backspace);
    CHECK(told->isHidden());
}

TEST_CASE("a fault stands under its field and goes when it is put right", "[ui]")
{
    QWidget form;
    auto* layout = new QFormLayout(&form);
    auto* field = new QLineEdit;
    auto* summary = new ui::SummaryLine(&form);
    layout->addRow(field);
    ui::FieldFaults faults(summary);
    faults.watch(u"full_name"_s, field);
    faults.show(
        {{domain::errors::nameMissing, u"full_name"_s}, {domain::errors::kindMissing, u"other"_s}}, {});
    auto* sentence = form.findChild<QLabel*>(u"full_nameFaultLabel"_s);
    REQUIRE(sentence);
    CHECK(sentence->isVisibleTo(&form));
    CHECK(field->accessibleDescription() == u"Chưa nhập họ và tên."_s);
    CHECK(summary->text() == u"Hãy chọn loại."_s);
    faults.showField(u"full_name"_s, std::nullopt);
    CHECK_FALSE(sentence->isVisibleTo(&form));
    CHECK(field->accessibleDescription().isEmpty());
}

TEST_CASE("what may only be read has one ground, in fields of several lines too", "[ui]")
{
    QPlainTextEdit note;
    note.setStyleSheet(u"QPlainTextEdit { background: #ffffff; } "
                       "QPlainTextEdit[readOnly=\"true\"] { background: #102030; }"_s);
    note.show();
    const auto ground = [&note] {
        return note.grab().toImage().pixelColor(note.width() / 2, note.height() / 2);
    };
    CHECK(ground() == QColor(u"#ffffff"_s));
    ui::setFieldReadOnly(&note, true);
    CHECK(ground() == QColor(u"#102030"_s));
    ui::setFieldReadOnly(&note, false);
    CHECK(ground() == QColor(u"#ffffff"_s));
}
