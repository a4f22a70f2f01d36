// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/OpenDesk.h"

#include <QComboBox>
#include <QWheelEvent>

using namespace hoanhap;
using namespace Qt::StringLiterals;

TEST_CASE("the wheel that passes over signer, dispatch and plan of a report changes none of them", "[ui]")
{
    tests::OpenDesk open;
    for (const QString& name : {u"signerBox"_s, u"requestBox"_s, u"planBox"_s}) {
        auto* box = open.window.findChild<QComboBox*>(name);
        REQUIRE(box);
        box->addItem(u"khác"_s, u"khác"_s);
        box->setCurrentIndex(0);
        QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, -120}, {}, {}, {}, false);
        QApplication::sendEvent(box, &wheel);
        CHECK(box->currentIndex() == 0);
    }
}
