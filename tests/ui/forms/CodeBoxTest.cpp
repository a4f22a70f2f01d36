// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/CodeBox.h"

#include "office/TestOffice.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFormLayout>
#include <QScreen>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

namespace {

struct SexBox : ui::CodeBox
{
    SexBox()
    {
        addCode({}, {});
        addCode(u"male"_s, u"Nam"_s);
        addCode(u"female"_s, u"Nữ"_s);
        addCode(u"other"_s, u"Đã khác"_s);
        show();
    }
};

} // namespace

TEST_CASE("letters without marks lead to the entry that begins with them", "[ui]")
{
    SexBox box;
    QTest::keyClicks(&box, u"nu"_s);
    CHECK(box.code() == u"female"_s);
    QTest::qWait(1100);
    QTest::keyClicks(&box, u"da kh"_s);
    CHECK(box.code() == u"other"_s);
}

TEST_CASE("letters of a word within an entry lead to it where none begins with them", "[ui]")
{
    ui::CodeBox box;
    box.addCode({}, {});
    box.addCode(u"reform"_s, u"Chấp hành hình phạt cải tạo không giam giữ"_s);
    box.addCode(u"residence_ban"_s, u"Chấp hành hình phạt cấm cư trú"_s);
    box.addCode(u"supervision"_s, u"Chấp hành hình phạt quản chế"_s);
    box.addCode(u"profession_ban"_s, u"Bị cấm đảm nhiệm chức vụ"_s);
    box.show();
    QTest::keyClicks(&box, u"cam cu"_s);
    CHECK(box.code() == u"residence_ban"_s);
    QTest::qWait(1100);
    QTest::keyClicks(&box, u"quan ch"_s);
    CHECK(box.code() == u"supervision"_s);
}

TEST_CASE("a letter with its mark, as input methods put it in place of two, leads on as well", "[ui]")
{
    SexBox box;
    QTest::keyClicks(&box, u"nu"_s);
    QTest::keyClick(&box, Qt::Key_Backspace);
    QKeyEvent marked(QEvent::KeyPress, 0, Qt::NoModifier, u"ữ"_s);
    QApplication::sendEvent(&box, &marked);
    CHECK(box.code() == u"female"_s);
}

TEST_CASE("the same letter again goes from one entry to the next", "[ui]")
{
    SexBox box;
    QTest::keyClicks(&box, u"n"_s);
    CHECK(box.code() == u"male"_s);
    QTest::keyClicks(&box, u"n"_s);
    CHECK(box.code() == u"female"_s);
    QTest::keyClicks(&box, u"n"_s);
    CHECK(box.code() == u"male"_s);
}

TEST_CASE("letters do not lead to what cannot be chosen", "[ui]")
{
    SexBox box;
    auto* choices = qobject_cast<QStandardItemModel*>(box.model());
    REQUIRE(choices);
    choices->item(1)->setEnabled(false);
    QTest::keyClicks(&box, u"n"_s);
    CHECK(box.code() == u"female"_s);
    QTest::qWait(1100);
    QTest::keyClicks(&box, u"nam"_s);
    CHECK(box.code() == u"female"_s);
}

TEST_CASE("keys that move and the wheel change nothing in a closed list", "[ui]")
{
    SexBox box;
    box.setCode(u"male"_s);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End}) {
        QTest::keyClick(&box, key);
        CHECK(box.code() == u"male"_s);
        CHECK(box.view()->isVisible());
        box.hidePopup();
    }
    QTest::keyClick(&box, Qt::Key_End, Qt::ControlModifier);
    CHECK(box.code() == u"male"_s);
    CHECK_FALSE(box.view()->isVisible());
    box.setFocus();
    const QPointF middle = box.rect().center();
    QWheelEvent wheel(middle, box.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(&box, &wheel);
    CHECK(box.code() == u"male"_s);
}

TEST_CASE("what is chosen in the list of a box with a fault does not take the ground of the box", "[ui]")
{
    SexBox box;
    box.setProperty("fault", u"error"_s);
    box.setStyleSheet(u"QComboBox[fault=\"error\"] { background: #ffff00; }"
                      "QComboBox QAbstractItemView { selection-background-color: #0000ff; }"_s);
    box.setCode(u"male"_s);
    box.showPopup();
    QApplication::processEvents();
    const QRect row = box.view()->visualRect(box.view()->currentIndex());
    const QImage shown = box.view()->viewport()->grab(row).toImage();
    const QColor ground = shown.pixelColor(shown.width() / 2, shown.height() - 3);
    CHECK(ground.blue() > 200); // the style may shade it
    CHECK(ground.red() < 50);
}

TEST_CASE("letters lead in an open list too", "[ui]")
{
    SexBox box;
    box.showPopup();
    QTest::keyClicks(box.view(), u"nu"_s);
    CHECK(box.view()->currentIndex().row() == 2);
    QTest::keyClick(box.view(), Qt::Key_Return);
    CHECK(box.code() == u"female"_s);
}

TEST_CASE("a catalogue's entry that is longer than its box stands in it on several lines", "[ui]")
{
    tests::TestOffice office;
    QWidget form;
    auto* layout = new QFormLayout(&form);
    auto* kind = new ui::CodeBox;
    kind->fill(office.workspace(), u"legal-status-kinds"_s);
    layout->addRow(u"Loại"_s, kind);
    form.resize(360, 200);
    form.show();
    kind->setCode(u"amnesty"_s);
    QApplication::processEvents();
    const int oneLine = kind->height();
    kind->setCode(u"profession_ban"_s);
    QApplication::processEvents();
    CHECK(kind->height() >= oneLine + kind->fontMetrics().lineSpacing());
    form.resize(1200, 200);
    QApplication::processEvents();
    CHECK(kind->height() == oneLine);
}

TEST_CASE("Delete in a box takes the choice away, where there may be none", "[ui]")
{
    SexBox box;
    box.setCode(u"female"_s);
    int told = 0;
    QObject::connect(&box, &QComboBox::activated, &box, [&] { ++told; });
    QTest::keyClick(&box, Qt::Key_Delete);
    CHECK(box.code().isEmpty());
    CHECK(told == 1);
    ui::CodeBox states; // one of them always stands
    states.addCode(u"planned"_s, u"Dự kiến"_s);
    states.addCode(u"open"_s, u"Đang học"_s);
    states.setCode(u"open"_s);
    QTest::keyClick(&states, Qt::Key_Delete);
    CHECK(states.code() == u"open"_s);
}

TEST_CASE("a long list of choices covers a part of the screen, with what is chosen in sight", "[ui]")
{
    ui::CodeBox box;
    for (int i = 0; i < 300; ++i)
        box.addCode(QString::number(i), u"Vị trí thứ %1"_s.arg(i));
    box.setCode(u"250"_s);
    box.show();
    box.showPopup();
    QApplication::processEvents();
    const QWidget& list = *box.view()->window();
    CHECK(list.height() < box.screen()->availableGeometry().height() * 2 / 3);
    CHECK(box.view()->viewport()->rect().intersects(box.view()->visualRect(box.view()->currentIndex())));
    box.hidePopup();
    ui::CodeBox few;
    few.addCode(u"1"_s, u"Một"_s);
    few.show();
    few.showPopup();
    CHECK(few.view()->window()->height() < 100);
    few.hidePopup();
}

TEST_CASE("letters that lead nowhere are said to be in no entry", "[ui]")
{
    SexBox box;
    QTest::keyClicks(&box, u"n"_s);
    CHECK(QToolTip::text().isEmpty());
    QTest::keyClicks(&box, u"x"_s);
    CHECK(QToolTip::text().contains(u"nx"_s));
    CHECK(box.code() == u"male"_s);
    QToolTip::hideText();
}
