// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FieldText.h"

#include "domain/cases/NeedState.h"
#include "support/ErrorPrinting.h"

#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

const QDate shownDay(2021, 3, 5);
const QDateTime moment(shownDay, QTime(8, 15, 30, 250), QTimeZone::utc());
const QString uuid = u"0190a5c0-0000-7000-8000-000000000001"_s;

template <typename Value>
void checkStored(const Value& value, const QString& stored)
{
    INFO(stored.toStdString());
    CHECK(FieldText<Value>::write(value) == stored);
    Value back{};
    CHECK(FieldText<Value>::read(stored, back));
    CHECK(back == value);
}

/// The text is refused and the value stays what it was.
template <typename Value>
void checkRefused(const QString& text, const Value& before)
{
    INFO(text.toStdString());
    Value value = before;
    CHECK_FALSE(FieldText<Value>::read(text, value));
    CHECK(value == before);
}

} // namespace

TEST_CASE("a value comes back from the text it is stored as", "[domain]")
{
    checkStored(u"Nguyễn Thị Bé\nấp 3"_s, u"Nguyễn Thị Bé\nấp 3"_s);
    checkStored(true, u"1"_s);
    checkStored(false, u"0"_s);
    checkStored(-7, u"-7"_s);
    checkStored(qint64(28'600'000'000), u"28600000000"_s);
    checkStored(shownDay, u"2021-03-05"_s);
    checkStored(moment, u"2021-03-05T08:15:30.250Z"_s);
    checkStored(QDate(987, 12, 31), u"0987-12-31"_s);
    checkStored(QDateTime(shownDay, QTime(0, 0), QTimeZone(7 * 3600)).toUTC(), u"2021-03-04T17:00:00.000Z"_s);
    checkStored(text::PartialDate(), u""_s);
    checkStored(text::PartialDate::ofYear(1985), u"1985"_s);
    checkStored(text::PartialDate::ofMonth(1985, 3), u"1985-03"_s);
    checkStored(NeedState::BeingMet, u"being_met"_s);
    checkStored(*Uuid::parse(uuid), uuid);
}

TEST_CASE("a value that is not given is stored as no text", "[domain]")
{
    checkStored(std::optional<int>(), u""_s);
    checkStored(std::optional<int>(0), u"0"_s);
    checkStored(std::optional<QDate>(), u""_s);
    checkStored(std::optional<QDate>(shownDay), u"2021-03-05"_s);
    checkStored(std::optional<Uuid>(), u""_s);
    checkStored(std::optional<QDateTime>(moment), u"2021-03-05T08:15:30.250Z"_s);
}

TEST_CASE("a moment of the office's time is stored in world time", "[domain]")
{
    const QDateTime inVietnam(shownDay, QTime(15, 15, 30, 250), QTimeZone(7 * 3600));
    CHECK(FieldText<QDateTime>::write(inVietnam) == u"2021-03-05T08:15:30.250Z"_s);
}

TEST_CASE("a text that is no such value leaves the value alone", "[domain]")
{
    checkRefused<bool>(u"2"_s, true);
    checkRefused<bool>(u""_s, true);
    checkRefused<int>(u"01 lớp"_s, 3);
    checkRefused<int>(u"28600000000"_s, 3); // more than an int holds
    checkRefused<qint64>(u"1.000"_s, 3);
    checkRefused<QDate>(u"2021-02-30"_s, shownDay);
    checkRefused<QDate>(u"05/3/2021"_s, shownDay);
    checkRefused<QDateTime>(u"hôm qua"_s, moment);
    checkRefused<text::PartialDate>(u"85"_s, text::PartialDate::ofYear(1985));
    checkRefused<NeedState>(u"closed"_s, NeedState::Met);
    checkRefused<Uuid>(u"866"_s, *Uuid::parse(uuid));
    checkRefused<std::optional<QDate>>(u"hôm qua"_s, shownDay);
    checkRefused<std::optional<int>>(u"hai"_s, 2);
}

TEST_CASE("a shownDay that no calendar of four digits holds is stored as no text", "[domain]")
{
    CHECK(FieldText<QDate>::write(QDate()).isEmpty());
    CHECK(FieldText<QDate>::write(QDate(12021, 3, 5)).isEmpty());
    CHECK(FieldText<QDate>::write(QDate(-3, 3, 5)).isEmpty());
    CHECK(FieldText<QDateTime>::write(QDateTime()).isEmpty());
}
