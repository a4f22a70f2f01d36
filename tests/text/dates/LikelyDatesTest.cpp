// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/dates/LikelyDates.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::text;
using namespace Qt::StringLiterals;

namespace {

const QDate likelyDay(2021, 12, 6);

/// What is offered for the text, as it is stored.
QStringList offered(const QString& typed)
{
    QStringList dates;
    for (const PartialDate& date : likelyDates(typed, likelyDay))
        dates << date.toString();
    return dates;
}

} // namespace

TEST_CASE("a date with its time, with the month in words or as a spreadsheet counts is offered", "[text]")
{
    CHECK(offered(u"12/03/1985 00:00:00"_s).value(0) == u"1985-03-12"_s);
    CHECK(offered(u"1985-03-12T00:00:00"_s).value(0) == u"1985-03-12"_s);
    CHECK(offered(u"12-Mar-85"_s).value(0) == u"1985-03-12"_s);
    CHECK(offered(u"March 12, 1985"_s).value(0) == u"1985-03-12"_s);
    CHECK(offered(u"12-Thg3-1985"_s).value(0) == u"1985-03-12"_s);
    CHECK(offered(u"Mar-85"_s).value(0) == u"1985-03"_s);
    CHECK(offered(u"31118"_s).value(0) == u"1985-03-12"_s);
    CHECK(offered(u"19850312"_s).value(0) == u"1985-03-12"_s);
}

TEST_CASE("where day and month are exchanged or not known, what is certain is offered", "[text]")
{
    CHECK(offered(u"12/25/1985"_s) == QStringList{u"1985-12-25"_s, u"1985"_s});
    CHECK(offered(u"00/00/1985"_s) == QStringList{u"1985"_s});
    CHECK(offered(u"31/2/1985"_s) == QStringList{u"1985-02"_s, u"1985"_s});
    CHECK(offered(u"khoảng năm 1985"_s) == QStringList{u"1985"_s});
    CHECK(offered(u"1985 (theo lời khai)"_s) == QStringList{u"1985"_s});
}

TEST_CASE("what is no date is not turned into one", "[text]")
{
    for (const QString& typed : {u"không rõ"_s, u"99999"_s, u"ấp 2"_s, u""_s, u"1985 - 1990"_s, u"2999"_s})
        CHECK(offered(typed).isEmpty());
    CHECK(offered(QString(100'000, u'1')).isEmpty());
}
