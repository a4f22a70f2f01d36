// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalogues/CommuneNames.h"

#include "office/TestOffice.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

namespace {

struct Names
{
    tests::TestOffice office;
    services::CommuneNames communes{office.workspace(), QDate(2021, 12, 6)};

    QString code(const QString& typed) { return communes.find(typed).code; }
    QStringList nearest(const QString& typed)
    {
        QStringList labels;
        for (const auto& near : communes.find(typed).nearest)
            labels << near.label;
        return labels;
    }
};

} // namespace

TEST_CASE("a commune is found however a list writes it", "[services]")
{
    Names names;
    for (const QString& typed : {u"Xã Tân Hội, Thành phố Hồng Ngự"_s, u"tan hoi"_s, u"Xã Tân Hội"_s,
             u"X. Tân Hội, TP Hồng Ngự, T. Đồng Tháp"_s, u"xã Tân Hội - Hồng Ngự"_s,
             u"Tân Hội, tỉnh Đồng Tháp"_s, u"TÂN HỘI"_s}) {
        INFO(typed.toStdString());
        CHECK(names.code(typed) == u"2021:29965"_s);
    }
    CHECK(names.code(u"P1, TP Cao Lãnh"_s) == u"2021:29866"_s);
    CHECK(names.code(u"P.01 TPCL"_s).isEmpty());
    CHECK(names.code(u"phường 1 Sa Đéc"_s) == u"2021:29905"_s);
    CHECK(names.code(u"TT Mỹ An"_s) == u"2021:30037"_s);
    CHECK(names.code(u"Tân Hội Trung"_s) == u"2021:30103"_s);
}

TEST_CASE("where several communes fit none is taken, and all that fit are offered", "[services]")
{
    Names names;
    CHECK(names.code(u"Phường 1"_s).isEmpty());
    CHECK(names.communes.find(u"Phường 1"_s).several);
    CHECK(names.nearest(u"Phường 1"_s)
        == QStringList{u"Phường 1, thành phố Cao Lãnh"_s, u"Phường 1, thành phố Sa Đéc"_s});
}

TEST_CASE("for an unknown commune the three nearest names are offered", "[services]")
{
    Names names;
    CHECK(names.code(u"Xã Tân Hộy"_s).isEmpty());
    CHECK_FALSE(names.communes.find(u"Xã Tân Hộy"_s).several);
    const QStringList nearest = names.nearest(u"Xã Tân Hộy"_s);
    REQUIRE(nearest.size() == 3);
    CHECK(nearest.front() == u"Xã Tân Hội, thành phố Hồng Ngự"_s);
    CHECK(names.code(u"Xã Tân Hội, huyện Không Có"_s).isEmpty());
    CHECK(names.nearest(QString(100'000, u'x')).isEmpty());
}
