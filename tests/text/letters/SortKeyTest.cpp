// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/letters/SortKey.h"

#include "support/ErrorPrinting.h"

#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::text;
using namespace Qt::StringLiterals;

namespace {

/// The orders in the fixtures were made with ICU 72, locale vi (rules of CLDR) and standard settings,
/// from invented names and names of places; in the second one the given name, the family name and the
/// rest were compared one after another, as columns of a spreadsheet are.
QStringList fixture(const QString& name)
{
    QFile file(QStringLiteral(HOANHAP_FIXTURES "/text/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly | QIODevice::Text));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QByteArray keyByGivenName(const QString& name)
{
    return nameSortKey(name, NameOrder::GivenFirst);
}

} // namespace

TEST_CASE("two hundred names stand in the order of a Vietnamese dictionary", "[text]")
{
    const QStringList names = fixture(u"sorted-names.txt"_s);
    REQUIRE(names.size() >= 200);
    for (qsizetype i = 1; i < names.size(); ++i) {
        INFO(names[i - 1].toStdString() << " | " << names[i].toStdString());
        CHECK(sortKey(names[i - 1]) < sortKey(names[i]));
    }
}

TEST_CASE("people are listed by given name, then family name, then what is between", "[text]")
{
    const QStringList names = fixture(u"people-by-given-name.txt"_s);
    REQUIRE(names.size() >= 200);
    for (qsizetype i = 1; i < names.size(); ++i) {
        INFO(names[i - 1].toStdString() << " | " << names[i].toStdString());
        CHECK(keyByGivenName(names[i - 1]) < keyByGivenName(names[i]));
    }
}

TEST_CASE("a list may also be kept by family name", "[text]")
{
    const auto key = [](const QString& name) { return nameSortKey(name, NameOrder::FamilyFirst); };
    CHECK(key(u"Bùi Thị Yến"_s) < key(u"Đặng Văn An"_s));
    CHECK(keyByGivenName(u"Đặng Văn An"_s) < keyByGivenName(u"Bùi Thị Yến"_s));
}

TEST_CASE("the letters of the alphabet and the six tones follow each other", "[text]")
{
    const QString ascending =
        u"0 1 2 9 a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ b c d đ e ê f g h i j k l m n o ô ơ"
        u" p q r s t u ư v w x y ỳ ỷ ỹ ý ỵ z"_s;
    const QStringList letters = ascending.split(u' ');
    for (qsizetype i = 1; i < letters.size(); ++i) {
        INFO(letters[i].toStdString());
        CHECK(sortKey(letters[i - 1]) < sortKey(letters[i]));
    }
}

TEST_CASE("the letters of a whole name weigh more than any tone, a tone more than a capital", "[text]")
{
    CHECK(sortKey(u"Hoà An") < sortKey(u"Hoa Bình"));
    CHECK(sortKey(u"Hoa an") < sortKey(u"Hoa An"));
    CHECK(sortKey(u"Hoa An") < sortKey(u"hoà an"));
    CHECK(sortKey(u"Hoa") < sortKey(u"Hoa An"));
    CHECK(sortKey(u"Hoa An") < sortKey(u"Hoan"));
}

TEST_CASE("numbers in names compare digit by digit and come before letters", "[text]")
{
    CHECK(sortKey(u"Phường 1") < sortKey(u"Phường 10"));
    CHECK(sortKey(u"Phường 10") < sortKey(u"Phường 2"));
    CHECK(sortKey(u"Phường 9") < sortKey(u"Phường An Lộc"));
}

TEST_CASE("a decomposed name sorts like the composed one", "[text]")
{
    const QString name = u"Nguyễn Thị Ngọc Ẩn"_s;
    CHECK(sortKey(name.normalized(QString::NormalizationForm_D)) == sortKey(name));
}

TEST_CASE("names in other scripts and signs come after ours and are told apart", "[text]")
{
    CHECK(sortKey(u"Zâm") < sortKey(u"សុខ"));
    CHECK(sortKey(u"សុខ") != sortKey(u"សុភ"));
    CHECK(sortKey(u"-") < sortKey(u"1"));
    CHECK(sortKey(u"") < sortKey(u"A"));
}

TEST_CASE("a letter with a foreign mark follows the letter without it", "[text]")
{
    CHECK(sortKey(u"Munoz") < sortKey(u"Muñoz"));
    CHECK(sortKey(u"Muñoz") < sortKey(u"Muoi"));
}

TEST_CASE("numbers in the names of places and offices count as numbers", "[text]")
{
    const QStringList ascending{u"Ấp Bình"_s, u"Khóm 3"_s, u"Phường 1"_s, u"Phường 1, thành phố Sa Đéc"_s,
        u"Phường 2"_s, u"Phường 002A"_s, u"Phường 10"_s, u"Phường 11"_s, u"Phường An Hòa"_s, u"Tổ 9"_s,
        u"Tổ 12345678901"_s};
    for (qsizetype i = 1; i < ascending.size(); ++i) {
        INFO(ascending[i].toStdString());
        CHECK(numberedSortKey(ascending[i - 1]) < numberedSortKey(ascending[i]));
    }
    CHECK(numberedSortKey(u"Phường 2") != numberedSortKey(u"Phường 02"));
}
