// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/UnitBox.h"
#include "domain/people/Person.h"
#include "office/TestOffice.h"
#include "services/organisation/OrganisationService.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

namespace {

Uuid addTanHong(services::Workspace& workspace)
{
    services::UnitFile file;
    file.unit.code = u"xa-tan-hong"_s;
    file.unit.name = file.unit.shortName = u"Phòng VHXH Tân Hồng"_s;
    file.unit.parentUnitId = workspace.actor().unitId;
    const auto added = services::OrganisationService(workspace).save({}, file);
    REQUIRE(added);
    return added->unit.id;
}

} // namespace

TEST_CASE("a unit that was added while the form was open stands in it, and can be chosen", "[ui]")
{
    tests::TestOffice office(u"so-noi-vu-dong-thap-2025"_s, QDate(2026, 11, 27));
    ui::UnitBox box;
    box.fillUnits(office.workspace());
    const Uuid added = addTanHong(office.workspace());
    domain::Person moved;
    moved.unitId = added;
    moved.rowVersion = 1;
    box.show(moved);
    CHECK(box.currentText() == u"Phòng VHXH Tân Hồng"_s);
    domain::Person fresh;
    fresh.unitId = office.workspace().actor().unitId;
    box.show(fresh);
    CHECK(box.code() == fresh.unitId.toString());
    CHECK(box.count() == 2);
}

TEST_CASE("a unit that was added on another page can be chosen when its box is seen again", "[ui]")
{
    tests::TestOffice office(u"so-noi-vu-dong-thap-2025"_s, QDate(2026, 11, 27));
    ui::UnitBox box;
    box.fillUnits(office.workspace());
    const QString before = box.code();
    const Uuid added = addTanHong(office.workspace());
    box.setVisible(true); // as when the page is shown again
    CHECK(box.findData(added.toString()) >= 0);
    CHECK(box.code() == before);
}
