// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/DistrictYear.h"

#include "domain/needs/NeedRules.h"
#include "office/KeptPerson.h"
#include "ui/Typing.h"
#include "ui/needs/SurveyModel.h"
#include "ui/needs/SurveyView.h"

#include <QLineEdit>

namespace hoanhap::tests {

namespace {

struct Villager
{
    QString name;
    int born;
    QString sex;
};

const std::array villagers{Villager{u"Lê Văn Hòa"_s, 1985, u"male"_s},
    Villager{u"Nguyễn Thị Thủy"_s, 1990, u"female"_s}, Villager{u"Trần Văn Được"_s, 1978, u"male"_s},
    Villager{u"Phạm Văn Nghĩa"_s, 1995, u"male"_s}, Villager{u"Huỳnh Thị Khỏe"_s, 1988, u"female"_s},
    Villager{u"Võ Văn Tâm"_s, 1992, u"male"_s}};

const QString tanNhuanDong = u"2021:30253"_s;

void enterVillagers(TestOffice& office)
{
    for (const Villager& villager : villagers)
        storedPerson(office.workspace(), [&](domain::PersonFile& file) {
            file.person.fullName = villager.name;
            file.person.birth = text::PartialDate::ofYear(villager.born);
            file.person.sex = villager.sex;
            file.residences.emplace_back().areaCode = tanNhuanDong;
            file.residences.back().kind = u"permanent"_s;
            file.statuses.emplace_back().kind = u"sentence_served"_s;
            file.statuses.back().releasedOn = QDate(2023, 3, 10);
        });
}

/// Marks needs of one person in the grid, whose first cell is the current one.
void mark(ui::SurveyView& grid, const ui::SurveyModel& model, const QString& name, const QStringList& kinds)
{
    while (grid.currentIndex().row() > 0)
        press(Qt::Key_Up);
    const auto who = [&] {
        return model.headerData(grid.currentIndex().row(), Qt::Vertical, Qt::DisplayRole).toString();
    };
    for (int row = 1; row < model.rowCount() && !who().startsWith(name); ++row)
        press(Qt::Key_Down);
    CHECK(who().startsWith(name));
    for (const QString& kind : kinds) {
        press(Qt::Key_Home);
        for (int column = 0; column < model.columnOf(kind); ++column)
            press(Qt::Key_Right);
        press(Qt::Key_Space);
    }
}

} // namespace

DistrictYear::DistrictYear()
    : OpenWindow(&enterVillagers, u"phong-ldtbxh-chau-thanh-2021"_s, QDate(2024, 1, 8))
{
}

int DistrictYear::openNeeds(const QString& kind)
{
    int open = 0;
    for (const domain::Need& need : office.workspace().stores().of<domain::Need>().all())
        open += need.kind == kind && domain::isUnanswered(need) ? 1 : 0;
    return open;
}

void DistrictYear::survey()
{
    on(1, 15);
    clerk.goToPage(2);
    clerk.push("surveyButton");
    clerk.pick("communeEdit", u"Tân Nhuận Đông"_s);
    clerk.push("peopleButton");
    auto* grid = find<ui::SurveyView>("surveyView");
    const auto& model = *qobject_cast<ui::SurveyModel*>(grid->model());
    REQUIRE(model.rowCount() == 6);
    clerk.goTo("surveyView");
    mark(*grid, model, u"Lê Văn Hòa"_s, {u"training"_s, u"job"_s});
    mark(*grid, model, u"Nguyễn Thị Thủy"_s, {u"training"_s});
    mark(*grid, model, u"Trần Văn Được"_s, {u"loan"_s});
    mark(*grid, model, u"Phạm Văn Nghĩa"_s, {u"job"_s});
    mark(*grid, model, u"Huỳnh Thị Khỏe"_s, {u"training"_s});
    mark(*grid, model, u"Võ Văn Tâm"_s, {u"none"_s});
    clerk.save();
    CHECK(clerk.label("faultLabel")
        == u"Đã lưu cuộc khảo sát: 6 người, 6 nhu cầu mới, 0 nhu cầu đã mở từ trước. 1 người không có nhu cầu."_s);
    clerk.push("closeButton");
    CHECK(find<QLineEdit>("searchEdit")->hasFocus());
    CHECK(openNeeds(u"training"_s) == 3);
}

} // namespace hoanhap::tests
