// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/TestOffice.h"
#include "services/plan/PlanService.h"

#include <catch2/catch_test_macros.hpp>

namespace hoanhap::tests {

/// The office got letter 1842/CAT-THAHS&HTTP, which asks for a report by 10 December 2021.
inline void receiveLetter(TestOffice& office)
{
    using namespace Qt::StringLiterals;
    services::PlanService plan(office.workspace());
    domain::Dispatch letter = plan.blankDispatch();
    letter.number = u"1842/CAT-THAHS&HTTP"_s;
    letter.issuer = u"Công an Tỉnh"_s;
    letter.issuedOn = QDate(2021, 11, 23);
    letter.deadline = QDate(2021, 12, 10);
    REQUIRE(plan.saveDispatch(domain::Dispatch(), letter));
}

} // namespace hoanhap::tests
