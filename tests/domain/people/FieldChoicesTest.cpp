// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/merging/FieldChoices.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

MergeChoice proposed(const Person& survivor, const Person& other, const QString& field)
{
    for (const ComparedField& pair : comparedFields(survivor, other))
        if (pair.field == field)
            return pair.proposed;
    FAIL("no such field");
    return {};
}

} // namespace

TEST_CASE("what is filled in wins, and of two values the survivor's", "[domain]")
{
    Person survivor;
    Person other;
    survivor.fullName = u"Nguyễn Văn Hòa"_s;
    other.fullName = u"Nguyễn Văn Hoà"_s;
    other.occupation = u"Thợ hàn"_s;
    other.consent = true;
    CHECK(proposed(survivor, other, u"full_name"_s) == MergeChoice::Survivor);
    CHECK(proposed(survivor, other, u"occupation"_s) == MergeChoice::Other);
    CHECK(proposed(survivor, other, u"consent"_s) == MergeChoice::Other);
    const Person merged = mergedPerson(survivor, other, {});
    CHECK(merged.fullName == u"Nguyễn Văn Hòa"_s);
    CHECK(merged.occupation == u"Thợ hàn"_s);
    CHECK(merged.consent);
}

TEST_CASE("the more exact birth wins, whichever record has it", "[domain]")
{
    Person year;
    Person day;
    year.birth = text::PartialDate::ofYear(1985);
    day.birth = text::PartialDate::ofDay(QDate(1985, 3, 12));
    CHECK(mergedPerson(year, day, {}).birth == day.birth);
    CHECK(mergedPerson(day, year, {}).birth == day.birth);
}

TEST_CASE("two different notes are kept one behind the other", "[domain]")
{
    Person survivor;
    Person other;
    survivor.note = u"ở với mẹ"_s;
    other.note = u"đã gọi điện"_s;
    CHECK(mergedPerson(survivor, other, {}).note == u"ở với mẹ\nđã gọi điện"_s);
    CHECK(mergedPerson(survivor, other, {{u"note"_s, MergeChoice::Other}}).note == u"đã gọi điện"_s);
    other.note = survivor.note;
    CHECK(mergedPerson(survivor, other, {{u"note"_s, MergeChoice::Both}}).note == u"ở với mẹ"_s);
}

TEST_CASE("a file that is open in one record stays open", "[domain]")
{
    Person open;
    Person closed;
    closed.closedOn = QDate(2021, 3, 1);
    closed.closingReason = u"đã hết thời hạn"_s;
    CHECK_FALSE(mergedPerson(open, closed, {}).closedOn);
    const Person merged = mergedPerson(closed, open, {});
    CHECK_FALSE(merged.closedOn);
    CHECK(merged.closingReason.isEmpty());
}
