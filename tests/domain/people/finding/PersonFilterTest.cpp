// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/finding/PersonFilter.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

PersonCondition condition(ConditionKind kind, const QStringList& codes = {})
{
    PersonCondition made;
    made.kind = kind;
    made.codes = codes;
    return made;
}

} // namespace

TEST_CASE("a filter that is kept comes back as it was", "[domain]")
{
    PersonFilter filter;
    filter.conditions = {condition(ConditionKind::Sex, {u"female"_s}),
        condition(ConditionKind::Status, {u"amnesty"_s, u"sentence_served"_s}), condition(ConditionKind::Age),
        condition(ConditionKind::NeverCounselled)};
    filter.conditions[1].from = QDate(2021, 1, 1);
    filter.conditions[1].to = QDate(2021, 12, 31);
    filter.conditions[2].least = 18;
    filter.conditions[2].most = 30;
    CHECK(PersonFilter::fromText(filter.toText()) == filter);
    CHECK(PersonFilter::fromText(PersonFilter().toText()) == PersonFilter());
}

TEST_CASE("what is no filter, or asks what this program does not know, is not read", "[domain]")
{
    for (const QString& text : {u""_s, u"[]"_s, u"{"_s, u"{\"conditions\":3}"_s,
             u"{\"conditions\":[{\"kind\":\"shoe_size\"}]}"_s, u"{\"conditions\":[{\"kind\":\"sex\"}]}"_s,
             u"{\"conditions\":[{\"kind\":\"age\",\"least\":\"x\"}]}"_s,
             u"{\"conditions\":[{\"kind\":\"age\",\"least\":40,\"most\":20}]}"_s,
             u"{\"conditions\":[{\"kind\":\"released_within\",\"most\":100000000}]}"_s,
             u"{\"conditions\":[{\"kind\":\"status\",\"from\":\"2021-02-30\"}]}"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(PersonFilter::fromText(text));
    }
}
