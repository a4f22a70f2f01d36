// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/letters/Fold.h"

#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::text;
using namespace Qt::StringLiterals;

TEST_CASE("a name with marks is found without them", "[text]")
{
    CHECK(fold(u"Đặng  Thị HÒA") == u"dang thi hoa"_s);
    CHECK(fold(u"Nguyễn Thị Mỹ Phượng") == u"nguyen thi my phuong"_s);
    CHECK(fold(u"Ốc, Ẵm & Ưỡn 123") == u"oc, am & uon 123"_s);
    CHECK(fold(u"") == u""_s);
}

TEST_CASE("every Vietnamese letter folds to its plain letter", "[text]")
{
    const QStringList rows{u"aàảãáạăằẳẵắặâầẩẫấậ"_s, u"eèẻẽéẹêềểễếệ"_s, u"iìỉĩíị"_s, u"oòỏõóọôồổỗốộơờởỡớợ"_s,
        u"uùủũúụưừửữứự"_s, u"yỳỷỹýỵ"_s, u"dđ"_s};
    for (const QString& row : rows)
        for (const QChar c : row) {
            CHECK(fold(QString(c)) == row.left(1));
            CHECK(fold(QString(c.toUpper())) == row.left(1));
        }
}

TEST_CASE("marks of other languages fold too", "[text]")
{
    CHECK(fold(u"Y Blôk Niê Kčăm") == u"y blok nie kcam"_s);
    CHECK(fold(u"Й \u1FCB İ") == u"и η i"_s);
    CHECK(fold(u"Muñoz Škoda Ĕban Ŭ") == u"munoz skoda eban u"_s);
}

TEST_CASE("decomposed and mixed text folds like composed text", "[text]")
{
    const QString name = u"Trần Thị Huệ Đỗ Ưởng"_s;
    CHECK(fold(name.normalized(QString::NormalizationForm_D)) == fold(name));
    CHECK(fold(u"Hu\u00EA\u0323") == u"hue"_s); // the mixture of Windows-1258
    CHECK(tonePlacementKey(u"Hu\u00EA\u0323") == u"huệ"_s);
}

TEST_CASE("blanks of every kind are one blank, and none stands at the ends", "[text]")
{
    CHECK(fold(u"  Lê\t\tVăn\u00A0 Tám \n") == u"le van tam"_s);
    CHECK(tonePlacementKey(u"  Lê\t\tVăn\u00A0 Tám \n") == u"lê văn tám"_s);
}

TEST_CASE("the old and the new place of a tone are the same spelling", "[text]")
{
    const std::vector<std::pair<QString, QString>> pairs{{u"Hoà Bình"_s, u"Hòa Bình"_s},
        {u"Thuỷ"_s, u"Thủy"_s}, {u"khoẻ"_s, u"khỏe"_s}, {u"HOÁ"_s, u"HÓA"_s}, {u"Xoã"_s, u"xõa"_s},
        {u"Thuỵ, Hoạ"_s, u"thụy, họa"_s}, {u"hoà-thuỷ"_s, u"hòa-thủy"_s}};
    for (const auto& [later, earlier] : pairs) {
        CHECK(tonePlacementKey(later) == tonePlacementKey(earlier));
        CHECK(fold(later) == fold(earlier));
    }
}

TEST_CASE("the place of a tone is left alone where only one is right", "[text]")
{
    for (const QString& word : {u"quý"_s, u"quỳnh"_s, u"toán"_s, u"hoàng"_s, u"ngoài"_s, u"khuỷu"_s,
             u"thuyền"_s, u"huỳnh"_s, u"khoét"_s, u"mùa"_s, u"tía"_s, u"giá"_s})
        CHECK(tonePlacementKey(word) == word);
}

TEST_CASE("words with other tones stay different when marks are kept", "[text]")
{
    CHECK(tonePlacementKey(u"Hóa") != tonePlacementKey(u"Hoa"));
    CHECK(tonePlacementKey(u"Hóa") != tonePlacementKey(u"Hoạ"));
    CHECK(tonePlacementKey(u"Đung") != tonePlacementKey(u"Dung"));
}

TEST_CASE("a text is parted into runs of letters and digits", "[text]")
{
    CHECK(splitWords(u"Nguyễn Văn A, 0912.345-678")
        == QStringList{u"Nguyễn"_s, u"Văn"_s, u"A"_s, u"0912"_s, u"345"_s, u"678"_s});
    CHECK(splitWords(u"  \"a\" OR b*  ") == QStringList{u"a"_s, u"OR"_s, u"b"_s});
    CHECK(splitWords(u" -- ").isEmpty());
    const QString decomposed = u"Huệ"_s.normalized(QString::NormalizationForm_D);
    CHECK(splitWords(decomposed) == QStringList{decomposed});
}

TEST_CASE("the vowels of other scripts are kept", "[text]")
{
    CHECK(fold(u"ដារា សុខ") == u"ដារា សុខ"_s);
}
