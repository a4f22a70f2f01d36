// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/numbers/Phone.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::text;
using namespace Qt::StringLiterals;

TEST_CASE("a phone number is read as it is dialled in the country", "[text]")
{
    for (const QString& typed :
        {u"0912345678"_s, u"0912 345 678"_s, u"0912.345.678"_s, u"0912-345-678"_s, u"+84912345678"_s,
            u"+84 912 345 678"_s, u"(+84) 912345678"_s, u"0084912345678"_s, u"0084 912 345 678"_s,
            u"84912345678"_s, u"+84 (0) 912 345 678"_s, u" 0912\u00A0345\u00A0678 "_s}) {
        INFO(typed.toStdString());
        CHECK(phoneDigits(typed) == u"0912345678"_s);
    }
    CHECK(phoneDigits(u"(0277) 3 851 234") == u"02773851234"_s);
}

TEST_CASE("what is no phone number is not made one", "[text]")
{
    for (const QString& typed :
        {u""_s, u"912345678"_s, u"091234567"_s, u"087085001234"_s, u"0912345678a"_s, u"chưa có"_s,
            u"+1 202 555 0123"_s, u"0912345678 0277385123"_s, u"+84"_s, u"0084"_s, u"٠٩١٢٣٤٥٦٧٨"_s}) {
        INFO(typed.toStdString());
        CHECK(phoneDigits(typed).isEmpty());
    }
}

TEST_CASE("every number of a field is found", "[text]")
{
    const QStringList both{u"0912345678"_s, u"02773851234"_s};
    for (const QString& typed : {u"0912345678; 02773851234"_s, u"0912 345 678, (0277) 3851234"_s,
             u"0912.345.678/0277.3851234"_s, u"0912345678 02773851234"_s, u"+84912345678 - 0277 3851 234"_s,
             u"di động 0912345678, nhà 02773851234 (mẹ)"_s, u"0912 345 678 0277 385 1234"_s}) {
        INFO(typed.toStdString());
        CHECK(phonesIn(typed) == both);
    }
    CHECK(phonesIn(u"0912 345 678") == QStringList{u"0912345678"_s});
    CHECK(phonesIn(u"gọi qua anh Tám").isEmpty());
}

TEST_CASE("a mobile number is shown in groups", "[text]")
{
    CHECK(phoneDisplay(u"0912345678") == u"0912 345 678"_s);
    CHECK(phoneDisplay(u"02773851234") == u"02773851234"_s);
}
