// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/bars/PersonBars.h"

#include "office/KeptPerson.h"
#include "office/TestOffice.h"

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::TestOffice;

namespace {

domain::PersonFile bannedDriver(TestOffice& office, bool hidden)
{
    return tests::storedPerson(office.workspace(), [&](domain::PersonFile& file) {
        domain::LegalStatus status;
        status.id = office.workspace().newId();
        status.kind = u"sentence_served"_s;
        status.releasedOn = QDate(2020, 2, 9);
        domain::AdditionalPenalty penalty;
        penalty.legalStatusId = status.id;
        penalty.kind = u"profession_ban"_s;
        penalty.bannedOccupation = u"Lái xe"_s;
        penalty.toDate = QDate(2023, 2, 8);
        if (hidden)
            status.expungedOn = QDate(2021, 1, 1);
        file.person.recordHidden = hidden;
        file.statuses.push_back(status);
        file.penalties.push_back(penalty);
    });
}

} // namespace

TEST_CASE("forms of classes and jobs are told what a person may not do on a day", "[services][people]")
{
    TestOffice office;
    const Uuid driver = bannedDriver(office, false).person.id;
    const auto bars = services::workBarsOf(office.workspace(), driver, {2021, 12, 6});
    REQUIRE(bars.size() == 1);
    CHECK(domain::touches(bars.front(), u"Lái xe ô tô"_s));
    CHECK(services::workBarsOf(office.workspace(), driver, {2023, 2, 9}).empty());
    CHECK(services::workBarsOf(office.workspace(), office.workspace().newId(), {2021, 12, 6}).empty());
}

TEST_CASE("what a hidden record forbade is not told", "[services][people]")
{
    TestOffice office;
    const Uuid driver = bannedDriver(office, true).person.id;
    CHECK(services::workBarsOf(office.workspace(), driver, {2021, 12, 6}).empty());
}
