// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/demo/DemoRegister.h"
#include "services/loans/LoanService.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/PersonPicker.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {

void pressOnLoans(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, with);
    QApplication::processEvents();
}

/// A register with five people and an empty loan on the screen.
struct EmptyLoan : OpenWindow
{
    int before = 0;

    EmptyLoan()
    {
        REQUIRE(services::DemoRegister(office.workspace()).fill({5, 2021, 3}, [](int) { return true; }));
        before = loans();
        window.showPage(u"loan"_s);
        pressOnLoans(Qt::Key_N, Qt::ControlModifier);
    }
    int loans()
    {
        services::LoanService::Wish wish;
        wish.limit = 100;
        return services::LoanService(office.workspace()).list(wish)->totals.loans;
    }
    void chooseFirstPerson()
    {
        const auto people = *services::PersonList(office.workspace()).page(0, 1);
        find<ui::PersonPicker>("personPicker")->setPerson(people.front().id);
    }
};

} // namespace

TEST_CASE("a loan of the provincial fund is typed and stands in the list with its sum", "[ui]")
{
    EmptyLoan open;
    open.chooseFirstPerson();
    open.find<ui::CodeBox>("sourceBox")->setCode(u"provincial_fund"_s);
    QTest::keyClicks(open.find<QLineEdit>("approvedAmountEdit"), u"30000000"_s);
    pressOnLoans(Qt::Key_S, Qt::ControlModifier);
    CHECK(open.loans() == open.before + 1);
    CHECK(open.find<QLabel>("noConditionLabel")->isVisible());
    CHECK(open.find<QLabel>("totalsLabel")->text().contains(u"đồng"_s));
}

TEST_CASE("an amount with letters behind is refused beside its field, and no loan is stored", "[ui]")
{
    EmptyLoan open;
    open.chooseFirstPerson();
    open.find<ui::CodeBox>("sourceBox")->setCode(u"provincial_fund"_s);
    auto* amount = open.find<QLineEdit>("approvedAmountEdit");
    for (const QString& typed : {u"40000000Thao"_s, u"40abc"_s}) {
        INFO(typed.toStdString());
        amount->setText(typed);
        Q_EMIT amount->textEdited(typed);
        pressOnLoans(Qt::Key_S, Qt::ControlModifier);
        CHECK(open.find<QLabel>("approved_amountFaultLabel")->text().contains(typed));
        CHECK(amount->text() == typed);
        CHECK(open.loans() == open.before);
    }
}

TEST_CASE("the conditions of the decision stand one by one with their article", "[ui]")
{
    EmptyLoan open;
    open.chooseFirstPerson();
    auto* source = open.find<ui::CodeBox>("sourceBox");
    source->setCode(u"nhcsxh"_s);
    Q_EMIT source->activated(source->currentIndex());
    const QAbstractItemModel* conditions = open.find<QTableView>("conditionView")->model();
    REQUIRE(conditions->rowCount() == 9);
    // The register's today lies before the decision.
    CHECK(conditions->index(0, 0).data().toString().contains(u"Không đạt"_s));
    CHECK(conditions->index(0, 2).data().toString() == u"Quyết định 22/2023/QĐ-TTg, Điều 16"_s);
    CHECK(conditions->index(1, 2).data().toString() == u"Quyết định 22/2023/QĐ-TTg, Điều 3"_s);
    pressOnLoans(Qt::Key_S, Qt::ControlModifier);
    CHECK(open.find<QLabel>("sourceFaultLabel")->text().contains(u"10/10/2023"_s));
    CHECK(open.loans() == open.before);
}

TEST_CASE("an employer that borrows has fields of its own", "[ui]")
{
    EmptyLoan open;
    auto* borrower = open.find<ui::CodeBox>("borrowerBox");
    const QWidgetList ofPeople{open.find<QWidget>("personPicker"), open.find<QWidget>("householdEdit"),
        open.find<QWidget>("listedOnEdit")};
    borrower->setCode(u"employer"_s);
    Q_EMIT borrower->activated(borrower->currentIndex());
    CHECK_FALSE(ofPeople[0]->isVisible());
    CHECK_FALSE(ofPeople[1]->isVisible());
    CHECK_FALSE(ofPeople[2]->isVisible());
    QTest::keyClicks(open.find<QLineEdit>("employerNameEdit"), u"Hop tac xa Song Sen"_s);
    open.find<ui::CodeBox>("sourceBox")->setCode(u"other"_s);
    pressOnLoans(Qt::Key_S, Qt::ControlModifier);
    CHECK(open.loans() == open.before + 1);
}
