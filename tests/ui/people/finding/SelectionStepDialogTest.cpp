// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/finding/SelectionStepDialog.h"

#include "services/training/TrainingOffice.h"
#include "support/ErrorPrinting.h"

#include <QComboBox>
#include <QLabel>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using ui::SelectionStepDialog;

TEST_CASE(
    "nobody joins the newest class unless it was chosen, and the notice names the class", "[ui][people]")
{
    tests::TrainingOffice office;
    office.hold(office.planned(6, {}));
    const Uuid an = office.enter(u"Lê Văn An"_s, 1990);
    SelectionStepDialog dialog(office.workspace(), SelectionStepDialog::Step::AddToClass, {an}, nullptr);
    dialog.show();
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(dialog.findChild<QLabel*>(u"summaryLabel"_s)->text() == u"Hãy chọn lớp."_s);
    auto* box = dialog.findChild<QComboBox*>(u"classBox"_s);
    box->setCurrentIndex(1);
    dialog.accept();
    if (dialog.isVisible()) // what speaks against it was shown
        dialog.accept();
    CHECK(dialog.changed().people == std::vector{an});
    CHECK(dialog.chosenName().startsWith(u"Lớp Hàn tháng 6"_s));
}
