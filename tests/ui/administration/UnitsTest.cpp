// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/organisation/OrganisationService.h"
#include "ui/OpenWindow.h"
#include "ui/rows/RowsEditor.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {

QLineEdit* placeField(OpenWindow& open)
{
    open.window.showPage(open.window.pageCount() - 1);
    auto* place = open.find<QLineEdit>("placeEdit");
    place->selectAll();
    return place;
}

} // namespace

TEST_CASE("what was typed for one unit is asked about before another is shown", "[ui]")
{
    OpenWindow open;
    QTest::keyClicks(placeField(open), u"Cao Lanh"_s);
    open.prompts.agree = false;
    auto* tree = open.find<QTreeWidget>("unitTree");
    const QString shown = tree->currentItem()->text(0);
    tree->setCurrentItem(tree->topLevelItem(0)->child(2));
    CHECK(open.prompts.asked.size() == 1);
    CHECK(tree->currentItem()->text(0) == shown);
    CHECK(open.find<QLineEdit>("placeEdit")->text() == u"Cao Lanh"_s);
    open.prompts.agree = true;
    tree->setCurrentItem(tree->topLevelItem(0)->child(2));
    CHECK(open.find<QLineEdit>("placeEdit")->text() != u"Cao Lanh"_s);
}

TEST_CASE("a unit's letterhead is stored with Ctrl+S", "[ui]")
{
    OpenWindow open;
    QTest::keyClicks(placeField(open), u"Cao Lanh"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    services::OrganisationService service(open.office.workspace());
    const auto unit = service.units()->front();
    CHECK(service.organisationOn(unit.id, QDate(2021, 12, 6))->place == u"Cao Lanh"_s);
    CHECK(open.find<QLabel>("unitSummaryLabel")->property("fault").toString().isEmpty());
    CHECK(open.window.maySwitchUser());
    CHECK(open.prompts.asked.isEmpty());
}

TEST_CASE("the wheel over the period of a letterhead scrolls the page and shows no other period", "[ui]")
{
    OpenWindow open;
    open.window.showPage(open.window.pageCount() - 1);
    auto* period = open.find<QComboBox>("periodBox");
    period->addItem(u"khác"_s);
    period->setCurrentIndex(0);
    const QPoint middle = period->rect().center();
    QWheelEvent wheel(middle, period->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(period, &wheel);
    CHECK(period->currentIndex() == 0);
    CHECK_FALSE(wheel.isAccepted());
}

TEST_CASE("a unit that is begun anew hangs under the one that was chosen, and Enter leads through it", "[ui]")
{
    OpenWindow open;
    open.window.showPage(open.window.pageCount() - 1);
    const QString above = open.find<QTreeWidget>("unitTree")->currentItem()->text(0);
    auto* begin = open.find<QPushButton>("newUnitButton");
    QTest::keyClick(&open.window, Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Phong Tan My"_s);
    begin->click(); // the first is dropped
    QTest::keyClicks(QApplication::focusWidget(), u"Phong Tan My"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(QApplication::focusWidget() == open.find<QLineEdit>("shortNameEdit"));
    open.find<QLineEdit>("shortNameEdit")->setText(u"Tân Mỹ"_s);
    open.find<QLineEdit>("codeEdit")->setText(u"TAN-MY"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    auto* tree = open.find<QTreeWidget>("unitTree");
    REQUIRE(tree->currentItem()->text(0) == u"Tân Mỹ"_s);
    REQUIRE(tree->currentItem()->parent());
    CHECK(tree->currentItem()->parent()->text(0) == above);
}

TEST_CASE("a signer who is acting head of nothing is stored and told", "[ui]")
{
    OpenWindow open;
    placeField(open);
    auto& signers = open.find<ui::RowsEditor>("signerEditor")->model();
    const auto type = [&](int column, const QString& value) {
        REQUIRE(signers.setData(signers.index(0, column), value, Qt::EditRole));
    };
    type(0, u"Trần Văn Bình"_s);
    type(1, u"Q"_s);
    for (const int title : {2, 3, 4})
        type(title, {});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    const auto* told = open.find<QLabel>("unitSummaryLabel");
    CHECK(told->property("fault").toString() == u"warning"_s);
    CHECK(told->text().contains(u"Trần Văn Bình"_s));
    CHECK(open.window.maySwitchUser());
}
