// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loans/LoanConditionWords.h"

#include "office/TestOffice.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::LoanCondition;

TEST_CASE("the end of the five years is named where it is known, and never left as a blank", "[ui]")
{
    const tests::TestOffice office; // speaks Vietnamese
    LoanCondition condition{
        LoanCondition::Rule::NotTooLongAgo, 3, LoanCondition::Verdict::Unknown, {}, {u"5"_s, {}}};
    CHECK_FALSE(ui::conditionWords(condition, {}).contains(u'…'));
    condition.arguments = {u"5"_s, u"12/5/2031"_s};
    CHECK(ui::conditionWords(condition, {}).contains(u"12/5/2031"_s));
}
