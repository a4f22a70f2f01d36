// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ErrorPrinting.h"
#include "ui/Typing.h"
#include "ui/year/DistrictYear.h"

#include <QListWidget>
#include <QTableView>

namespace hoanhap::tests {

namespace {

enum PlacementTab
{
    ReferralsTab,
    BoardTab,
    EmployersTab,
    VacanciesTab,
    FollowUpsTab
};

void enterEmployer(Clerk& clerk)
{
    clerk.goToTab("tabs", EmployersTab);
    press(Qt::Key_N, Qt::ControlModifier);
    clerk.fill("nameEdit", u"Công ty May Sen Hồng"_s);
    clerk.choose("kindBox", u"enterprise"_s);
    clerk.fill("taxCodeEdit", u"0100109106"_s);
    clerk.pick("areaEdit", u"Tân Nhuận Đông"_s);
    clerk.save();
    CHECK(clerk.label("headlineLabel") == u"Công ty May Sen Hồng"_s);
}

void enterVacancy(Clerk& clerk)
{
    clerk.push("employerVacancyButton");
    clerk.fill("occupationEdit", u"May công nghiệp"_s);
    clerk.fill("openingsEdit", u"2"_s);
    clerk.fill("wageFromEdit", u"5500000"_s);
    clerk.save();
    CHECK(clerk.rows("listView").size() == 1);
}

/// Whoever asked for work is suggested; both are referred.
void referBoth(Clerk& clerk)
{
    clerk.inDialog(
        [](QDialog& dialog) {
            const auto* view = dialog.findChild<QTableView*>(u"suggestionsView"_s);
            return view && view->model()->rowCount() > 0;
        },
        [&clerk](QDialog&) {
            const QString offered = clerk.rows("suggestionsView").join(u'\n');
            CHECK(offered.count(u'\n') == 1);
            CHECK(offered.contains(u"Lê Văn Hòa"_s));
            CHECK(offered.contains(u"Phạm Văn Nghĩa"_s));
            clerk.push("referButton");
            clerk.push("referButton");
            CHECK(clerk.rows("suggestionsView").isEmpty());
            clerk.push("closeButton");
        });
    clerk.push("suggestButton");
}

/// The next step of somebody who was referred, in the dialog that Ctrl+Right opens.
void takeStep(DistrictYear& year, const QString& name, const std::function<void()>& fillIn)
{
    year.clerk.goTo("referredList");
    auto* list = year.find<QListWidget>("referredList");
    while (list->currentRow() > 0)
        press(Qt::Key_Up);
    for (int row = 1; row < list->count() && !list->currentItem()->text().startsWith(name); ++row)
        press(Qt::Key_Down);
    CHECK(list->currentItem()->text().startsWith(name));
    year.clerk.inDialog([](QDialog& dialog) { return dialog.findChild<QWidget*>(u"dayEdit"_s) != nullptr; },
        [&](QDialog&) {
            fillIn();
            year.clerk.push("saveButton");
        });
    press(Qt::Key_Right, Qt::ControlModifier);
}

} // namespace

void DistrictYear::refer()
{
    on(4, 20);
    clerk.goToPage(4);
    enterEmployer(clerk);
    enterVacancy(clerk);
    referBoth(clerk);
    clerk.goToTab("tabs", BoardTab);
    CHECK(find<QListWidget>("referredList")->count() == 2);
}

void DistrictYear::followBoard()
{
    on(5, 3);
    takeStep(*this, u"Lê Văn Hòa"_s, [this] {
        clerk.choose("stateBox", u"hired"_s);
        clerk.fill("dayEdit", u"2/5/2024"_s);
        clerk.choose("contractKindBox", u"definite"_s);
        clerk.fill("monthlyWageEdit", u"5500000"_s);
    });
    takeStep(*this, u"Phạm Văn Nghĩa"_s, [this] {
        clerk.choose("stateBox", u"refused"_s);
        clerk.choose("refusalReasonBox", u"distance"_s);
    });
    REQUIRE(find<QListWidget>("hiredList")->count() == 1);
    CHECK(find<QListWidget>("hiredList")->item(0)->text().startsWith(u"Lê Văn Hòa"_s));
    REQUIRE(find<QListWidget>("endedList")->count() == 1);
    CHECK(find<QListWidget>("endedList")->item(0)->text().startsWith(u"Phạm Văn Nghĩa"_s));
    CHECK(openNeeds(u"job"_s) == 1); // Nghĩa looks for work as before
}

void DistrictYear::askAfterwards()
{
    clerk.goToPage(4);
    for (const auto& [month, day, state] :
        {std::tuple(6, 3, u"stable"_s), std::tuple(8, 5, u"stable"_s), std::tuple(11, 4, u"unstable"_s)}) {
        on(month, day);
        clerk.goToTab("tabs", BoardTab);
        clerk.goToTab("tabs", FollowUpsTab);
        CHECK(clerk.rows("followUpsView").size() == 1);
        CHECK(clerk.label("headlineLabel") == u"Lê Văn Hòa: May công nghiệp, làm việc từ 02/5/2024"_s);
        clerk.choose("workStateBox", state);
        clerk.save();
        CHECK(clerk.rows("followUpsView").isEmpty());
    }
    clerk.goToTab("tabs", BoardTab);
    CHECK(find<QListWidget>("keptSixList")->count() == 1);
}

} // namespace hoanhap::tests
