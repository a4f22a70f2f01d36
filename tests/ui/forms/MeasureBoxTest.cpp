// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/MeasureBox.h"

#include "ui/faults/RefusedKeys.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QToolTip>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

namespace {

/// The left margin, kept in hundredths of a millimetre.
struct Margin
{
    ui::MeasureBox box;

    Margin()
    {
        box.setPartsOfOne(100);
        box.setRange(3000, 3500);
        box.setSingleStep(50);
        box.setSuffix(u" mm"_s);
        box.show();
    }
    void type(const QString& text)
    {
        box.findChild<QLineEdit*>()->selectAll();
        QTest::keyClicks(&box, text);
        QTest::keyClick(&box, Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("a margin is read and typed in millimetres, with a comma", "[ui]")
{
    Margin margin;
    margin.box.setValue(3050);
    CHECK(margin.box.text() == u"30,5 mm"_s);
    for (const auto& [typed, value] : {std::pair(u"31"_s, 3100), std::pair(u"32,5"_s, 3250),
             std::pair(u"33.25"_s, 3325), std::pair(u"34 mm"_s, 3400)}) {
        INFO(typed.toStdString());
        margin.type(typed);
        CHECK(margin.box.value() == value);
    }
    QTest::keyClick(&margin.box, Qt::Key_Up);
    CHECK(margin.box.text() == u"34,5 mm"_s);
}

TEST_CASE("a margin that the decree does not allow is not taken", "[ui]")
{
    Margin margin;
    margin.box.setValue(3200);
    for (const QString& typed : {u"12"_s, u"40"_s, u"abc"_s, u"inf"_s, u"nan"_s}) {
        INFO(typed.toStdString());
        margin.type(typed);
        CHECK(margin.box.value() >= 3000);
        CHECK(margin.box.value() <= 3500);
    }
}

TEST_CASE("a letter among the digits of a margin is refused, and the box says what it takes", "[ui]")
{
    ui::RefusedKeys told;
    qApp->installEventFilter(&told);
    Margin margin;
    margin.box.setValue(3200);
    margin.box.findChild<QLineEdit*>()->selectAll();
    QTest::keyClicks(&margin.box, u"31abc"_s);
    CHECK(margin.box.text() == u"31 mm"_s);
    CHECK(QToolTip::text().contains(u"30"_s));
    CHECK(QToolTip::text().contains(u"35"_s));
    CHECK_FALSE(QToolTip::text().contains(u"3500"_s));
    margin.box.setValue(3200);
    margin.type(u"3.1e1"_s);
    CHECK(margin.box.value() != 3100); // as a calculator would read it
}
