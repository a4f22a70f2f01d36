// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/organisation/OrganisationService.h"

#include "domain/ErrorCodes.h"
#include "office/TestOffice.h"
#include "storage/audit/AuditTrail.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::OrganisationService;
using services::UnitFile;
using tests::TestOffice;

namespace {

const QDate reportDay(2021, 12, 6);

UnitFile own(TestOffice& office)
{
    OrganisationService service(office.workspace());
    return service.fileOf(service.units()->front());
}

} // namespace

TEST_CASE("a unit, its letterhead, signer and recipients are stored together", "[services]")
{
    TestOffice office;
    const UnitFile base = own(office);
    UnitFile edited = base;
    edited.unit.shortName = u"Sở"_s;
    edited.letterheads.front().place = u"Cao Lãnh"_s;
    edited.signers.front().fullName = u"Lê Thị Bình"_s;
    edited.recipients.pop_back();
    const qint64 before = office.workspace().audit().count();
    REQUIRE(OrganisationService(office.workspace()).save(base, edited));
    CHECK(office.workspace().audit().count() == before + 1);
    const UnitFile now = own(office);
    CHECK(now.unit.shortName == u"Sở"_s);
    CHECK(now.letterheads.front().place == u"Cao Lãnh"_s);
    CHECK(now.signers.front().fullName == u"Lê Thị Bình"_s);
    CHECK(now.recipients.size() == base.recipients.size() - 1);
}

TEST_CASE("a letterhead that the decree does not allow leaves the unit as it was too", "[services]")
{
    TestOffice office;
    const UnitFile base = own(office);
    UnitFile edited = base;
    edited.unit.shortName = u"Sở"_s;
    edited.letterheads.front().marginLeft = 1000;
    CHECK_FALSE(OrganisationService(office.workspace()).save(base, edited));
    CHECK(own(office).unit.shortName == base.unit.shortName);
}

TEST_CASE("a new unit without a signer gets none until one is named", "[services]")
{
    TestOffice office;
    OrganisationService service(office.workspace());
    UnitFile file;
    file.unit.parentUnitId = own(office).unit.id;
    CHECK(service.save({}, file).has(domain::errors::textMissing));
    file.unit.code = u"phong-moi"_s;
    file.unit.name = u"Phòng mới"_s;
    const auto saved = service.save({}, file);
    REQUIRE(saved);
    CHECK(saved->unit.shortName == u"Phòng mới"_s);
    CHECK(service.signersOn(saved->unit.id, reportDay)->empty());
    UnitFile signedOne = service.fileOf(saved->unit);
    signedOne.signers.resize(1);
    signedOne.signers.front().fullName = u"Lê Thị Bình"_s;
    REQUIRE(service.save(service.fileOf(saved->unit), signedOne));
    CHECK(service.signersOn(saved->unit.id, reportDay)->front().fullName == u"Lê Thị Bình"_s);
}

TEST_CASE("a new letterhead ends the one before it, and each reportDay has its own", "[services]")
{
    TestOffice office;
    OrganisationService service(office.workspace());
    const UnitFile base = own(office);
    UnitFile edited = base;
    edited.letterheads.back().validTo.reset();
    edited.letterheads.push_back(base.letterheads.back());
    edited.letterheads.back().id = {};
    edited.letterheads.back().name = u"Sở Nội vụ"_s;
    edited.letterheads.back().validFrom = QDate(2025, 3, 1);
    edited.letterheads.back().validTo.reset();
    REQUIRE(service.save(base, edited));
    const UnitFile now = own(office);
    REQUIRE(now.letterheads.size() == base.letterheads.size() + 1);
    CHECK(now.letterheads[now.letterheads.size() - 2].validTo == QDate(2025, 2, 28));
    CHECK(service.organisationOn(now.unit.id, QDate(2025, 2, 28))->name == base.letterheads.back().name);
    CHECK(service.organisationOn(now.unit.id, QDate(2025, 3, 1))->name == u"Sở Nội vụ"_s);
}

TEST_CASE("two letterheads for one reportDay are refused", "[services]")
{
    TestOffice office;
    const UnitFile base = own(office);
    UnitFile edited = base;
    edited.letterheads.push_back(base.letterheads.front());
    edited.letterheads.back().id = {};
    CHECK(OrganisationService(office.workspace()).save(base, edited).has(domain::errors::letterheadsOverlap));
}

TEST_CASE("a signer whose name the office has still to enter keeps the titles", "[services]")
{
    TestOffice office;
    const UnitFile base = own(office);
    REQUIRE(base.signers.size() == 1);
    REQUIRE(base.signers.front().fullName.isEmpty());
    UnitFile edited = base;
    edited.unit.shortName = u"Sở"_s;
    REQUIRE(OrganisationService(office.workspace()).save(base, edited));
    CHECK(own(office).signers.size() == 1);
}
