// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Findings.h"

#include "domain/ErrorCodes.h"
#include "domain/people/IdentityNumber.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

TEST_CASE("a fault in a row names the row and its field", "[domain]")
{
    CHECK(rowPrefix<IdentityNumber>(2) + u"number"_s == u"identity_number[2].number"_s);
}

TEST_CASE("findings of the parts are kept in their order", "[domain]")
{
    Findings whole{{{errors::nameMissing}}, {}};
    whole.add({{{errors::kindMissing}}, {{errors::phoneShape}}});
    CHECK(whole.errors == Errors{{errors::nameMissing}, {errors::kindMissing}});
    CHECK(whole.warnings == Errors{{errors::phoneShape}});
}
