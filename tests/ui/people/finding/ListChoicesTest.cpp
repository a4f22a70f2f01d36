// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/finding/ListChoices.h"

#include <QSettings>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::PersonColumn;
using ui::ListChoices;

TEST_CASE("each account keeps its own columns and order", "[ui]")
{
    const Uuid lan = Uuid::ofCode(u"account", u"lan");
    ListChoices chosen;
    chosen.columns = {PersonColumn::Commune, PersonColumn::Name};
    chosen.order = {PersonColumn::Commune, true};
    chosen.write(lan);
    CHECK(ListChoices::read(lan) == chosen);
    CHECK(ListChoices::read(Uuid::ofCode(u"account", u"minh")) == ListChoices());
}

TEST_CASE("settings that say nonsense leave the list as at first", "[ui]")
{
    const Uuid lan = Uuid::ofCode(u"account", u"lan");
    QSettings().setValue(
        u"people_list/%1/columns"_s.arg(lan.toString()), QStringList{u"phone"_s, u"shoe_size"_s});
    QSettings().setValue(u"people_list/%1/sorted_by"_s.arg(lan.toString()), u"shoe_size"_s);
    CHECK(ListChoices::read(lan) == ListChoices());
}
