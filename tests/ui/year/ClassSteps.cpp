// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ErrorPrinting.h"
#include "ui/Typing.h"
#include "ui/rows/RowsEditor.h"
#include "ui/training/attendance/AttendanceView.h"
#include "ui/year/DistrictYear.h"

#include <QClipboard>
#include <QLabel>
#include <QTableView>

namespace hoanhap::tests {

namespace {

enum LearnerColumn
{
    SupportedCell = 2,
    GroundCell,
    DistanceCell
};

enum ResultColumn
{
    StateCell = 1,
    UntilCell,
    DropReasonCell = 4,
    NumberCell,
    RegisterNumberCell,
    IssuedOnCell
};

enum ClassTab
{
    DetailsTab,
    LearnersTab,
    AttendanceTab,
    ResultsTab
};

/// What the sheet says of one learner, a letter a day; in the order of names.
const QStringList daysOfLearners{
    u"xxxxxxxxxx"_s, // Hòa
    u"xxxxxxxxxv"_s, // Khỏe
    u"xxxxxxxxxx"_s, // Tám, the guest
    u"xxxxxxxxnv"_s, // Thủy, on the ninth day not the whole day
};

void typeClass(Clerk& clerk)
{
    clerk.fill("occupationEdit", u"May công nghiệp"_s);
    clerk.choose("levelBox", u"under_3_months"_s);
    clerk.fill("organiserEdit", u"Trung tâm Dịch vụ việc làm"_s);
    clerk.fill("institutionEdit", u"Trung tâm Giáo dục nghề nghiệp huyện"_s);
    clerk.pick("areaEdit", u"Tân Nhuận Đông"_s);
    clerk.choose("stateBox", u"planned"_s);
    clerk.fill("startsOnEdit", u"1/4/2024"_s);
    clerk.fill("endsOnEdit", u"10/4/2024"_s);
    clerk.fill("hoursEdit", u"120"_s);
    clerk.fill("seatsEdit", u"10"_s);
}

/// Three of the four names are known; the fourth learns as a guest.
void pasteLearners(DistrictYear& year)
{
    QGuiApplication::clipboard()->setText(
        u"1. Lê Văn Hòa, 1985\n2. Nguyễn Thị Thủy, 1990\n3. Huỳnh Thị Khỏe, 1988\n4. Bùi Văn Tám, 1999"_s);
    year.clerk.inDialog(
        [](QDialog& dialog) {
            const auto* view = dialog.findChild<QTableView*>(u"rosterView"_s);
            return view && view->model()->rowCount() == 4;
        },
        [&year](QDialog& dialog) {
            CHECK(dialog.findChild<QLabel*>(u"countLabel"_s)->text().contains(u"4"_s));
            year.clerk.push("takeButton");
        });
    year.clerk.push("rosterButton");
}

} // namespace

void DistrictYear::openClass()
{
    on(3, 25);
    clerk.goToPage(3);
    press(Qt::Key_N, Qt::ControlModifier);
    typeClass(clerk);
    clerk.goToTab("classTabs", LearnersTab);
    pasteLearners(*this);
    clerk.goToCell("enrolmentEditor", 0, SupportedCell); // Hòa lives twenty kilometres away
    clerk.chooseHere(u"1"_s);
    clerk.goToCell("enrolmentEditor", 0, GroundCell);
    clerk.chooseHere(u"rural"_s);
    clerk.goToCell("enrolmentEditor", 0, DistanceCell);
    typeKeys(u"20"_s);
    clerk.goToCell("enrolmentEditor", 1, SupportedCell); // Thủy
    clerk.chooseHere(u"1"_s);
    clerk.goToCell("enrolmentEditor", 1, GroundCell);
    clerk.chooseHere(u"woman"_s);
    clerk.save();
    CHECK(clerk.label("headlineLabel") == u"May công nghiệp: 4 học viên"_s);
    CHECK(openNeeds(u"training"_s) == 3); // being met
}

void DistrictYear::keepAttendance()
{
    on(4, 10);
    clerk.goToTab("classTabs", AttendanceTab);
    clerk.goTo("attendanceView");
    auto* sheet = find<ui::AttendanceView>("attendanceView");
    REQUIRE(sheet->model()->rowCount() == daysOfLearners.size());
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    for (int day = 0; day < daysOfLearners.front().size(); ++day) {
        press(Qt::Key_Right);
        while (sheet->currentIndex().row() > 0)
            press(Qt::Key_Up);
        for (const QString& days : daysOfLearners)
            typeKeys(days.mid(day, 1));
    }
    // Days in full: 10 + 9 + 10 + 8. Hòa 10 × 30.000 + 200.000 of travel, Thủy 8 × 30.000; nobody else is
    // supported.
    CHECK(clerk.label("sumLabel")
        == u"37 ngày thực học, 18 ngày của người được hỗ trợ; tiền ăn và đi lại là 740.000 đ."_s);
}

void DistrictYear::giveCertificates()
{
    on(4, 15);
    clerk.goToTab("classTabs", ResultsTab);
    clerk.goToCell("resultEditor", 1, StateCell); // Khỏe, behind Hòa by name, fell ill
    clerk.chooseHere(u"dropped"_s);
    clerk.goToCell("resultEditor", 1, UntilCell);
    typeKeys(u"9/4/2024"_s);
    clerk.goToCell("resultEditor", 1, DropReasonCell);
    clerk.chooseHere(u"health"_s);
    clerk.push("completeButton");
    clerk.goToCell("resultEditor", 0, NumberCell);
    typeKeys(u"SC 009"_s);
    clerk.goToCell("resultEditor", 0, RegisterNumberCell);
    typeKeys(u"15"_s);
    clerk.goToCell("resultEditor", 0, IssuedOnCell);
    typeKeys(u"15/4/2024"_s);
    clerk.push("numberButton");
    clerk.goToTab("classTabs", DetailsTab);
    clerk.choose("stateBox", u"completed"_s);
    clerk.save();
    clerk.goToTab("classTabs", ResultsTab);
    const auto& lines = find<ui::RowsEditor>("resultEditor")->model();
    CHECK(lines.index(1, NumberCell).data().toString().isEmpty());
    CHECK(lines.index(2, NumberCell).data().toString() == u"SC 010"_s); // Tám
    CHECK(lines.index(2, RegisterNumberCell).data().toString() == u"16"_s);
    CHECK(lines.index(3, NumberCell).data().toString() == u"SC 011"_s);
    CHECK(openNeeds(u"training"_s) == 1); // Khỏe, who did not finish
}

} // namespace hoanhap::tests
