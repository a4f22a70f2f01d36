// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/RecordLoader.h"
#include "services/people/papers/PaperOffice.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::Including;
using tests::PaperOffice;

namespace {

QString sheetOfHoa(PaperOffice& office, Including including)
{
    const auto paper = office.papers().personSheet(office.personNamed(u"Đặng Thái Hòa"_s), including);
    REQUIRE(paper);
    return office.textOf(*paper);
}

void enterHoa(PaperOffice& office)
{
    const auto loaded = services::RecordLoader(office.workspace()).load(R"({"format": 1, "records": {
        "person": [{"ref": "hoa", "full_name": "Đặng Thái Hòa"}],
        "readiness": [
          {"ref": "old", "person_id": "@hoa", "state": "ready", "noted_on": "2021-03-01"},
          {"ref": "now", "person_id": "@hoa", "state": "declined", "noted_on": "2021-10-05"}],
        "readiness_reason": [
          {"person_id": "@hoa", "readiness_id": "@now", "reason": "caring"},
          {"person_id": "@hoa", "readiness_id": "@now", "reason": "legal_limit"}],
        "work_obstacle": [
          {"person_id": "@hoa", "kind": "bank_account", "state": "in_progress"},
          {"person_id": "@hoa", "kind": "housing", "state": "done"}]}})");
    REQUIRE(loaded);
}

} // namespace

TEST_CASE("a personal sheet says how ready for work somebody is and what is in the way", "[services][papers]")
{
    PaperOffice office;
    enterHoa(office);
    const QString text = sheetOfHoa(office, Including::OrdinaryFacts);
    CHECK(text.contains(u"Mức sẵn sàng làm việc"_s));
    CHECK(text.contains(u"Chưa muốn nhận hỗ trợ\tghi nhận ngày 05/10/2021; Phải chăm sóc người thân"_s));
    CHECK(text.contains(u"Đang làm"_s));
    CHECK_FALSE(text.contains(u"Đã xong"_s)); // out of the way
    CHECK_FALSE(text.contains(u"Sẵn sàng làm việc\t"_s)); // she thought otherwise in March
}

TEST_CASE("a reason that tells of a judgment stands only beside the criminal record", "[services][papers]")
{
    PaperOffice office;
    enterHoa(office);
    CHECK_FALSE(sheetOfHoa(office, Including::OrdinaryFacts).contains(u"bản án"_s));
    CHECK(sheetOfHoa(office, Including::CriminalRecord).contains(u"Bị hạn chế theo bản án"_s));
}
