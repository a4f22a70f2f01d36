// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/LikenessWords.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

namespace {

domain::Person hoa(const QString& birth, QTime enteredAt)
{
    domain::Person person;
    person.fullName = u"Nguyễn Văn Hòa"_s;
    person.birth = text::PartialDate::fromStored(birth).value_or(text::PartialDate());
    person.createdAt = QDateTime(QDate(2021, 3, 1), enteredAt);
    return person;
}

} // namespace

TEST_CASE(
    "two people of one name are told apart by birth, and by when they were entered where that is one too",
    "[ui][people]")
{
    const QTime morning(8, 5);
    const auto byBirth = ui::toldApart(hoa(u"1985"_s, morning), hoa(u"1985-03-12"_s, morning));
    CHECK(byBirth.first == u"Nguyễn Văn Hòa, 1985"_s);
    CHECK(byBirth.second == u"Nguyễn Văn Hòa, 12/3/1985"_s);
    const auto unknown = ui::toldApart(hoa({}, morning), hoa(u"1985"_s, morning));
    CHECK(unknown.first == u"Nguyễn Văn Hòa"_s);
    const auto byEntry = ui::toldApart(hoa(u"1985"_s, morning), hoa(u"1985"_s, QTime(14, 30)));
    CHECK(byEntry.first.startsWith(u"Nguyễn Văn Hòa, 1985"_s));
    CHECK(byEntry.first.contains(u"08:05"_s));
    CHECK(byEntry.second.contains(u"14:30"_s));
}
