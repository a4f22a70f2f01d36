// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ButtonRow.h"
#include "ui/OpenWindow.h"

#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {

/// Nothing of a visible button of the row is cut off.
void checkWholeButtons(const ui::ButtonRow& row)
{
    for (const QPushButton* button : row.findChildren<QPushButton*>()) {
        if (button->isHidden())
            continue;
        CAPTURE(button->text().toStdString());
        CHECK(row.rect().contains(button->geometry()));
        CHECK(button->width() >= button->sizeHint().width());
    }
}

} // namespace

TEST_CASE("the buttons above a person are whole in a wide and in a narrow window", "[ui]")
{
    OpenWindow open;
    const auto* row = open.find<ui::ButtonRow>("buttonRow");
    open.window.resize(1366, 700);
    QApplication::processEvents();
    checkWholeButtons(*row);
    open.window.resize(910, 460);
    QApplication::processEvents();
    CHECK(open.window.width() == 910);
    checkWholeButtons(*row);
}

TEST_CASE("a button that is hidden leaves no gap in the row", "[ui]")
{
    ui::ButtonRow row;
    auto* first = new QPushButton(u"Một"_s, &row);
    auto* second = new QPushButton(u"Hai"_s, &row);
    row.setButtons({first, second});
    row.resize(400, 40);
    row.show();
    QApplication::processEvents();
    const QPoint place = second->pos();
    CHECK(place.x() > first->geometry().right());
    first->hide();
    QApplication::processEvents();
    CHECK(second->pos() == QPoint(0, 0));
    row.insertAfter(second, new QPushButton(u"Ba"_s));
    CHECK(row.heightForWidth(second->sizeHint().width()) > 2 * second->sizeHint().height());
}

TEST_CASE("the pages of a person are all seen at once in a window of 1366", "[ui]")
{
    OpenWindow open;
    open.window.resize(1366, 700);
    open.find<QPushButton>("newButton")->click();
    QApplication::processEvents();
    const QTabBar* tabs = open.find<QTabWidget>("pages")->tabBar();
    REQUIRE(tabs->count() == 8);
    CHECK(tabs->tabRect(7).right() <= tabs->parentWidget()->width());
}
