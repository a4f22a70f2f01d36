// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/OpenDesk.h"
#include "ui/reports/life/SignatureDayDialog.h"

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::ReportState;
using tests::OpenDesk;

namespace {

/// The window shows it submitted; somebody at another desk has signed it since.
struct SignedElsewhere : OpenDesk
{
    SignedElsewhere() : OpenDesk(ReportState::Submitted)
    {
        REQUIRE(stepsOffered().contains(u"signButton"_s));
        REQUIRE(services::ReportLifecycle(office.workspace()).sign(report));
    }
};

} // namespace

TEST_CASE("a report that was signed at another desk is shown as signed once its window is in front", "[ui]")
{
    SignedElsewhere open;
    QEvent inFront(QEvent::WindowActivate);
    QApplication::sendEvent(&open.page(), &inFront);
    QApplication::processEvents();
    CHECK_FALSE(open.stepsOffered().contains(u"signButton"_s));
    CHECK(open.stepsOffered().contains(u"issueButton"_s));
}

TEST_CASE("no signature is asked for of a report that was signed at another desk", "[ui]")
{
    SignedElsewhere open;
    open.find<QPushButton>("signButton")->click();
    CHECK_FALSE(open.window.findChild<ui::SignatureDayDialog*>());
    CHECK(open.stepsOffered().contains(u"issueButton"_s));
}

TEST_CASE("opening the report that is open reads it anew", "[ui]")
{
    SignedElsewhere open;
    open.page().showFound(u"report"_s, open.report);
    CHECK(open.stepsOffered().contains(u"issueButton"_s));
}
