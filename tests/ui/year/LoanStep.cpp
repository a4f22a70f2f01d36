// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ErrorPrinting.h"
#include "ui/Typing.h"
#include "ui/year/DistrictYear.h"

namespace hoanhap::tests {

namespace {

void propose(Clerk& clerk)
{
    clerk.pick("personPicker", u"Trần Văn Được"_s);
    clerk.choose("sourceBox", u"nhcsxh"_s);
    clerk.choose("purposeBox", u"livestock"_s);
    clerk.fill("listedOnEdit", u"5/9/2024"_s);
    clerk.fill("approvedAmountEdit", u"150000000"_s);
    clerk.fill("termMonthsEdit", u"36"_s);
    clerk.choose("obeysLawBox", u"yes"_s);
    clerk.choose("freeOfDebtBox", u"yes"_s);
    clerk.save();
}

} // namespace

void DistrictYear::lend()
{
    on(9, 5);
    clerk.goToPage(6);
    press(Qt::Key_N, Qt::ControlModifier);
    propose(clerk);
    CHECK(clerk.label("approved_amountFaultLabel").contains(u"100.000.000"_s)); // Điều 6
    CHECK(clerk.rows("listView").isEmpty());
    clerk.fill("approvedAmountEdit", u"50000000"_s);
    clerk.save();
    for (const QString& condition : clerk.rows("conditionView")) {
        INFO(condition.toStdString());
        CHECK(condition.startsWith(u"✓ Đạt |"_s));
    }
    on(9, 20);
    clerk.choose("stateBox", u"open"_s);
    clerk.fill("approvedOnEdit", u"15/9/2024"_s);
    clerk.fill("disbursedAmountEdit", u"50000000"_s);
    clerk.fill("disbursedOnEdit", u"20/9/2024"_s);
    clerk.save();
    CHECK(clerk.label("totalsLabel") == u"1 người, duyệt 50.000.000 đồng, giải ngân 50.000.000 đồng"_s);
    CHECK(openNeeds(u"loan"_s) == 0);
}

} // namespace hoanhap::tests
