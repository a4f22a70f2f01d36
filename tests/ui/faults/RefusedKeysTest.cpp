// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faults/RefusedKeys.h"

#include <QApplication>
#include <QSpinBox>
#include <QTest>
#include <QToolTip>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

namespace {

/// What is told goes after a moment.
void forget()
{
    QToolTip::hideText();
    CHECK(QTest::qWaitFor([] { return QToolTip::text().isEmpty(); }));
}

} // namespace

TEST_CASE("a key that a box for a number does not take is told with what it takes", "[ui]")
{
    ui::RefusedKeys told;
    qApp->installEventFilter(&told);
    QSpinBox box;
    box.setRange(1, 20);
    box.show();
    box.setFocus();
    forget();
    box.selectAll();
    QTest::keyClicks(&box, u"2"_s);
    CHECK(QToolTip::text().isEmpty());
    QTest::keyClicks(&box, u"a"_s);
    CHECK(QToolTip::text().contains(u"1"_s));
    CHECK(QToolTip::text().contains(u"20"_s));
    forget();
    QTest::keyClicks(&box, u"5"_s); // 25
    CHECK(QToolTip::text().contains(u"20"_s));
    CHECK(box.value() == 2);
}
