// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ErrorPrinting.h"
#include "ui/Typing.h"
#include "ui/year/DistrictYear.h"

namespace hoanhap::tests {

namespace {

enum ParticipantColumn
{
    CameCell = 1,
    ResultCell,
    NeedFoundCell,
    WhyNotCell
};

} // namespace

void DistrictYear::counsel()
{
    on(2, 20);
    clerk.goToPage(5);
    press(Qt::Key_N, Qt::ControlModifier);
    clerk.choose("kindBox", u"group"_s);
    clerk.fill("topicEdit", u"Tư vấn học nghề, việc làm"_s);
    clerk.fill("placeEdit", u"Nhà văn hóa xã"_s);
    clerk.pick("areaEdit", u"Tân Nhuận Đông"_s);
    clerk.fill("contentEdit", u"Giới thiệu lớp may; hướng dẫn hồ sơ vay vốn."_s);
    for (const QString& name : {u"Lê Văn Hòa"_s, u"Nguyễn Thị Thủy"_s, u"Trần Văn Được"_s, u"Võ Văn Tâm"_s})
        clerk.pick("participantPicker", name);
    clerk.goToCell("participantEditor", 2, ResultCell); // Được lacks papers
    clerk.chooseHere(u"need_found"_s);
    clerk.goToCell("participantEditor", 2, NeedFoundCell);
    clerk.chooseHere(u"legal_papers"_s);
    clerk.goToCell("participantEditor", 3, CameCell); // Tâm sent word
    clerk.chooseHere(u"excused"_s);
    clerk.goToCell("participantEditor", 3, WhyNotCell);
    typeAsUniKey(u"Đi làm xa"_s);
    clerk.goToCell("headCountEditor", 0, 0);
    clerk.chooseHere(u"relatives"_s);
    clerk.goToCell("headCountEditor", 0, 2);
    typeKeys(u"5"_s);
    clerk.save();
    CHECK(clerk.label("headlineLabel")
        == u"Tư vấn học nghề, việc làm: 8 người"_s); // three came, five relatives
    CHECK(
        clerk.rows("listView") == QStringList{u"20/02/2024 | Tư vấn học nghề, việc làm | 8 | Tư vấn nhóm"_s});
    CHECK(openNeeds(u"legal_papers"_s) == 1);
}

} // namespace hoanhap::tests
