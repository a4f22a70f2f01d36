// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/organisation/SigningWords.h"

#include "domain/ErrorCodes.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

Signer signedAs(
    const QString& prefix, const QString& principal, const QString& title, const QString& middle = {})
{
    Signer signer;
    signer.prefix = prefix;
    signer.principalTitle = principal;
    signer.middleTitle = middle;
    signer.title = title;
    return signer;
}

} // namespace

TEST_CASE("each way of signing stands above the name as Điều 13 has it", "[domain]")
{
    const auto words = [](const auto&... texts) { return signingWords(signedAs(texts...)); };
    CHECK(words(u""_s, u""_s, u"GIÁM ĐỐC"_s) == QStringList{u"GIÁM ĐỐC"_s});
    CHECK(words(u"Q"_s, u""_s, u"GIÁM ĐỐC"_s) == QStringList{u"Q. GIÁM ĐỐC"_s});
    CHECK(words(u"KT"_s, u"GIÁM ĐỐC"_s, u"PHÓ GIÁM ĐỐC"_s)
        == QStringList{u"KT. GIÁM ĐỐC"_s, u"PHÓ GIÁM ĐỐC"_s});
    CHECK(words(u"TUQ"_s, u"GIÁM ĐỐC"_s, u"CHÁNH VĂN PHÒNG"_s)
        == QStringList{u"TUQ. GIÁM ĐỐC"_s, u"CHÁNH VĂN PHÒNG"_s});
    CHECK(words(u"TM"_s, u"ỦY BAN NHÂN DÂN"_s, u"CHỦ TỊCH"_s)
        == QStringList{u"TM. ỦY BAN NHÂN DÂN"_s, u"CHỦ TỊCH"_s});
}

TEST_CASE("a deputy signs by order of the head or for a collective, an acting head too", "[domain]")
{
    const auto words = [](const auto&... texts) { return signingWords(signedAs(texts...)); };
    CHECK(words(u"TL KT"_s, u"GIÁM ĐỐC"_s, u"PHÓ TRƯỞNG PHÒNG"_s, u"TRƯỞNG PHÒNG"_s)
        == QStringList{u"TL. GIÁM ĐỐC"_s, u"KT. TRƯỞNG PHÒNG"_s, u"PHÓ TRƯỞNG PHÒNG"_s});
    CHECK(words(u"TL KT"_s, u"Giám đốc"_s, u"Phó Trưởng phòng"_s, u"Trưởng phòng"_s)
        == QStringList{u"TL. GIÁM ĐỐC"_s, u"KT. TRƯỞNG PHÒNG"_s, u"PHÓ TRƯỞNG PHÒNG"_s});
    CHECK(words(u"TM KT"_s, u"ỦY BAN NHÂN DÂN"_s, u"PHÓ CHỦ TỊCH"_s, u"CHỦ TỊCH"_s)
        == QStringList{u"TM. ỦY BAN NHÂN DÂN"_s, u"KT. CHỦ TỊCH"_s, u"PHÓ CHỦ TỊCH"_s});
    CHECK(words(u"TM Q"_s, u"ỦY BAN NHÂN DÂN"_s, u"CHỦ TỊCH"_s)
        == QStringList{u"TM. ỦY BAN NHÂN DÂN"_s, u"Q. CHỦ TỊCH"_s});
    CHECK_FALSE(signingPrefixes().contains(u"TUQ KT"_s)); // what is authorised is not passed on
}

TEST_CASE("no line above the name is a prefix alone, and no title is left without a line", "[domain]")
{
    CHECK(lacksTitle(signedAs(u"KT"_s, u""_s, u"PHÓ GIÁM ĐỐC"_s)));
    CHECK(lacksTitle(signedAs(u""_s, u"GIÁM ĐỐC"_s, u""_s)));
    CHECK_FALSE(lacksTitle(signedAs(u"Q"_s, u""_s, u"GIÁM ĐỐC"_s)));
    const Signer unheaded = signedAs(u"TL KT"_s, u"GIÁM ĐỐC"_s, u"PHÓ TRƯỞNG PHÒNG"_s);
    CHECK(lacksTitle(unheaded));
    CHECK(checkSigning(unheaded, u"signer[0]."_s)
        == Errors{{domain::errors::middleTitleMissing, u"signer[0].middle_title"_s}});
    const Signer idle = signedAs(u"TL"_s, u"GIÁM ĐỐC"_s, u"TRƯỞNG PHÒNG"_s, u"TRƯỞNG PHÒNG"_s);
    CHECK(checkSigning(idle) == Errors{{domain::errors::middleTitleUnused, u"middle_title"_s}});
    CHECK(checkSigning(signedAs(u"TL"_s, u"GIÁM ĐỐC"_s, u"TRƯỞNG PHÒNG"_s)).empty());
}
