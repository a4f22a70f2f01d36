// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/demo/DemoRegister.h"
#include "domain/cases/LegalStatus.h"
#include "domain/people/PersonRules.h"
#include "office/TestOffice.h"
#include "services/people/PersonService.h"
#include "services/people/papers/PaperService.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

TEST_CASE("in a register for training some people are due for release in the next months", "[services]")
{
    const QDate today(2021, 12, 6);
    tests::TestOffice office(u"so-ldtbxh-dong-thap-2021"_s, today);
    services::Workspace& workspace = office.workspace();
    REQUIRE(services::DemoRegister(workspace).fill({200, 2021, 1}, [](int) { return true; }));
    const auto paper = services::PaperService(workspace).dueForRelease(6, services::Including::OrdinaryFacts);
    REQUIRE(paper);
    CHECK(paper->people == 8); // one in twenty-five
    for (const auto& status : workspace.stores().of<domain::LegalStatus>().all()) {
        if (status.kind != u"about_to_be_released"_s)
            continue;
        auto file = services::PersonService(workspace).load(status.personId);
        REQUIRE(file);
        const domain::Findings findings = domain::checkPersonFile(*file, today);
        CHECK(findings.errors.empty());
        CHECK(findings.warnings.empty());
    }
}
