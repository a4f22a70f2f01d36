// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/ClassService.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/rows/RowsEditor.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, with);
    QApplication::processEvents();
}

domain::ClassFile onlyClass(OpenWindow& open)
{
    services::ClassService service(open.office.workspace());
    const auto rows = service.list({}, 10);
    REQUIRE(rows->size() == 1);
    return *service.load(rows->front().id);
}

} // namespace

TEST_CASE("a class with partners in their order and a head count is typed by keyboard", "[ui]")
{
    OpenWindow open;
    open.window.showPage(u"class"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(open.find<QLineEdit>("occupationEdit"), u"Han dien"_s);
    QTest::keyClicks(open.find<QLineEdit>("organiserEdit"), u"Trung tam Dich vu viec lam"_s);
    QTest::keyClicks(open.find<QLineEdit>("startsOnEdit"), u"1/6/2021"_s);
    auto* partners = open.find<ui::RowsEditor>("partnerEditor");
    partners->setFocus(Qt::TabFocusReason);
    QApplication::processEvents();
    QTest::keyClicks(QApplication::focusWidget(), u"Hoi Nong dan"_s);
    press(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"Phong LDTBXH"_s);
    press(Qt::Key_Up, Qt::AltModifier);
    open.find<QTabWidget>("classTabs")->setCurrentIndex(1);
    ui::RowsModel& heads = open.find<ui::RowsEditor>("headCountEditor")->model();
    REQUIRE(heads.setData(heads.index(0, 1), u"7"_s, Qt::EditRole));
    press(Qt::Key_S, Qt::ControlModifier);

    const domain::ClassFile file = onlyClass(open);
    REQUIRE(file.partners.size() == 3);
    CHECK(file.partners[0].name == u"Trung tam Dich vu viec lam"_s);
    CHECK(file.partners[1].name == u"Phong LDTBXH"_s);
    CHECK(file.partners[2].name == u"Hoi Nong dan"_s);
    CHECK(learnersOf(file) == 7);
    CHECK(open.find<QLabel>("headlineLabel")->text() == u"Han dien: 7 học viên"_s);
}

TEST_CASE("a class without organiser is refused beside the field and stays as typed", "[ui]")
{
    OpenWindow open;
    open.window.showPage(u"class"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(open.find<QLineEdit>("occupationEdit"), u"Han dien"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(
        open.find<QLabel>("organiserFaultLabel")->text().contains(u"đơn vị tổ chức"_s, Qt::CaseInsensitive));
    CHECK(open.find<QLineEdit>("occupationEdit")->text() == u"Han dien"_s);
    CHECK(services::ClassService(open.office.workspace()).list({}, 10)->empty());
}
