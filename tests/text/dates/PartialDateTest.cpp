// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/dates/PartialDate.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using text::PartialDate;

namespace {

const QDate dateToday(2026, 11, 23);

/// How the register keeps what was typed; "refused" where it does not take it.
QString kept(const QString& typed, PartialDate::Reach reach = PartialDate::Reach::Past)
{
    const auto read = PartialDate::parse(typed, dateToday, reach);
    return read ? read->toString() : u"refused"_s;
}

} // namespace

TEST_CASE("a date is read in every form that people type", "[text]")
{
    for (const QString& typed : {u"12/3/85"_s, u"12-03-1985"_s, u"12.3.1985"_s, u"12031985"_s, u"120385"_s,
             u"12 / 3 / 1985"_s, u"ngày 12 tháng 3 năm 1985"_s, u"1985-03-12"_s}) {
        INFO(typed.toStdString());
        CHECK(kept(typed) == u"1985-03-12"_s);
    }
    for (const QString& typed :
        {u"3/1985"_s, u"03/85"_s, u"tháng 3 năm 1985"_s, u"__/3/1985"_s, u"1985-03"_s})
        CHECK(kept(typed) == u"1985-03"_s);
    for (const QString& typed : {u"1985"_s, u"85"_s, u"__/__/1985"_s, u"?/?/1985"_s, u"năm 1985"_s})
        CHECK(kept(typed) == u"1985"_s);
    for (const QString& typed : {u""_s, u"  "_s, u"__/__/____"_s})
        CHECK(kept(typed).isEmpty());
}

TEST_CASE("what is no date is refused and never guessed", "[text]")
{
    for (const QString& typed : {u"12/__/1985"_s, u"31/02/1985"_s, u"12/13/1985"_s, u"0/3/1985"_s, u"198_"_s,
             u"hôm qua"_s, u"12/3"_s, u"1/2/3/1985"_s, u"12/3/198"_s, u"123456789"_s, u"1/1/1700"_s}) {
        INFO(typed.toStdString());
        CHECK(kept(typed) == u"refused"_s);
    }
}

TEST_CASE("a year of two digits is past for a birth and may lie ahead for a deadline", "[text]")
{
    CHECK(kept(u"31/12/30"_s) == u"1930-12-31"_s);
    CHECK(kept(u"31/12/26"_s) == u"2026-12-31"_s);
    CHECK(kept(u"31/12/30"_s, PartialDate::Reach::Ahead) == u"2030-12-31"_s);
    CHECK(kept(u"31/12/85"_s, PartialDate::Reach::Ahead) == u"1985-12-31"_s);
}

TEST_CASE("the stored form is read back and nothing else", "[text]")
{
    for (const QString& stored : {u""_s, u"1985"_s, u"1985-03"_s, u"1985-03-12"_s})
        CHECK(PartialDate::fromStored(stored)->toString() == stored);
    for (const QString& stored : {u"1985-00"_s, u"1985-03-00"_s, u"1985-13"_s, u"1985-02-30"_s, u"85"_s,
             u"12/3/1985"_s, u"1985-3-12"_s, u"-985"_s, u" 985"_s, u"985\u0000"_s, u"1985-03-1 "_s,
             u"1985/03"_s, u"0000"_s, u"１９８５"_s})
        CHECK_FALSE(PartialDate::fromStored(stored));
}

TEST_CASE("a date is shown with the zeros that the decree asks for", "[text]")
{
    CHECK(PartialDate::ofDay({1985, 1, 5}).display() == u"05/01/1985"_s);
    CHECK(PartialDate::ofDay({1985, 3, 12}).display() == u"12/3/1985"_s);
    CHECK(PartialDate::ofMonth(1985, 3).display() == u"3/1985"_s);
    CHECK(PartialDate::ofYear(1985).display() == u"1985"_s);
}

TEST_CASE("a year agrees with any day in it, and an age counts birthdays", "[text]")
{
    const PartialDate day = PartialDate::ofDay({1985, 3, 12});
    CHECK(day.compatibleWith(PartialDate::ofYear(1985)));
    CHECK(day.compatibleWith(PartialDate::ofMonth(1985, 3)));
    CHECK(day.compatibleWith({}));
    CHECK_FALSE(day.compatibleWith(PartialDate::ofMonth(1985, 4)));
    CHECK(day.ageOn({2021, 3, 11}) == 35);
    CHECK(day.ageOn({2021, 3, 12}) == 36);
    CHECK(PartialDate::ofYear(1985).ageOn({2021, 1, 1}) == 36);
}
