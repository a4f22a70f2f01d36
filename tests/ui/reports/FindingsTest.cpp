// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/OpenPage.h"

#include <QListWidget>
#include <QPushButton>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenPage;

namespace {

/// Chooses the finding whose line holds these words.
bool choose(QListWidget& list, const QString& words)
{
    for (int row = 0; row < list.count(); ++row)
        if (list.item(row)->text().contains(words)) {
            list.setCurrentRow(row);
            return true;
        }
    return false;
}

} // namespace

TEST_CASE("a slip of the pen is told beside the page, shown in its place and repaired by a click", "[ui]")
{
    OpenPage open;
    open.click({u"situation"_s, 0});
    tests::press(Qt::Key_A, Qt::ControlModifier);
    tests::typeKeys(u"Nhìn chung tình hình hình ổn định."_s);
    tests::press(Qt::Key_Return, Qt::ControlModifier);
    auto* findings = open.find<QListWidget>("findingList");
    REQUIRE(choose(*findings, u"hình hình"_s));
    QTest::mouseClick(open.find<QPushButton>("placeButton"), Qt::LeftButton);
    CHECK(open.field->isVisible());
    CHECK(open.field->textCursor().selectedText().contains(u"hình"_s));
    tests::press(Qt::Key_Escape);
    REQUIRE(choose(*findings, u"hình hình"_s));
    QTest::mouseClick(open.find<QPushButton>("repairButton"), Qt::LeftButton);
    CHECK(open.printed({u"situation"_s, 0}).join(u' ') == u"Nhìn chung tình hình ổn định."_s);
    CHECK_FALSE(choose(*findings, u"hình hình"_s));
}

TEST_CASE("after a repair by keyboard the keys are in the list, on what came in its place", "[ui]")
{
    OpenPage open;
    open.click({u"situation"_s, 0});
    tests::press(Qt::Key_A, Qt::ControlModifier);
    tests::typeKeys(u"Nhìn chung tình hình hình ổn định, các các đơn vị phối phối hợp."_s);
    tests::press(Qt::Key_Return, Qt::ControlModifier);
    auto* findings = open.find<QListWidget>("findingList");
    for (const QString& slip : {u"hình hình"_s, u"các các"_s, u"phối phối"_s}) {
        REQUIRE(choose(*findings, slip));
        const int row = findings->currentRow();
        open.find<QPushButton>("repairButton")->setFocus();
        tests::press(Qt::Key_Space);
        QApplication::processEvents();
        CHECK(open.window.focusWidget() == findings);
        CHECK(findings->currentRow() == std::min(row, findings->count() - 1));
        CHECK_FALSE(choose(*findings, slip));
    }
}
