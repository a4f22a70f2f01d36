// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/numbers/CitizenNumber.h"

#include "text/letters/Letters.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace hoanhap::text {

using namespace Qt::StringLiterals;

namespace {

struct Province
{
    int code;
    const char16_t* name;
};

// Codes of the place of birth registration: Thông tư 07/2016/TT-BCA, Phụ lục 1, by code.
constexpr std::array<Province, 63> provinces{{
    {1, u"Hà Nội"},
    {2, u"Hà Giang"},
    {4, u"Cao Bằng"},
    {6, u"Bắc Kạn"},
    {8, u"Tuyên Quang"},
    {10, u"Lào Cai"},
    {11, u"Điện Biên"},
    {12, u"Lai Châu"},
    {14, u"Sơn La"},
    {15, u"Yên Bái"},
    {17, u"Hoà Bình"},
    {19, u"Thái Nguyên"},
    {20, u"Lạng Sơn"},
    {22, u"Quảng Ninh"},
    {24, u"Bắc Giang"},
    {25, u"Phú Thọ"},
    {26, u"Vĩnh Phúc"},
    {27, u"Bắc Ninh"},
    {30, u"Hải Dương"},
    {31, u"Hải Phòng"},
    {33, u"Hưng Yên"},
    {34, u"Thái Bình"},
    {35, u"Hà Nam"},
    {36, u"Nam Định"},
    {37, u"Ninh Bình"},
    {38, u"Thanh Hóa"},
    {40, u"Nghệ An"},
    {42, u"Hà Tĩnh"},
    {44, u"Quảng Bình"},
    {45, u"Quảng Trị"},
    {46, u"Thừa Thiên Huế"},
    {48, u"Đà Nẵng"},
    {49, u"Quảng Nam"},
    {51, u"Quảng Ngãi"},
    {52, u"Bình Định"},
    {54, u"Phú Yên"},
    {56, u"Khánh Hòa"},
    {58, u"Ninh Thuận"},
    {60, u"Bình Thuận"},
    {62, u"Kon Tum"},
    {64, u"Gia Lai"},
    {66, u"Đắk Lắk"},
    {67, u"Đắk Nông"},
    {68, u"Lâm Đồng"},
    {70, u"Bình Phước"},
    {72, u"Tây Ninh"},
    {74, u"Bình Dương"},
    {75, u"Đồng Nai"},
    {77, u"Bà Rịa - Vũng Tàu"},
    {79, u"Hồ Chí Minh"},
    {80, u"Long An"},
    {82, u"Tiền Giang"},
    {83, u"Bến Tre"},
    {84, u"Trà Vinh"},
    {86, u"Vĩnh Long"},
    {87, u"Đồng Tháp"},
    {89, u"An Giang"},
    {91, u"Kiên Giang"},
    {92, u"Cần Thơ"},
    {93, u"Hậu Giang"},
    {94, u"Sóc Trăng"},
    {95, u"Bạc Liêu"},
    {96, u"Cà Mau"},
}};

/// The digits behind "8.7085001234E+10"; nothing where a spreadsheet has rounded some away.
QString digitsOfScientific(QStringView typed)
{
    const QString shown = typed.trimmed().toString().toUpper().replace(u',', u'.');
    const QStringList parts = shown.split(u'E');
    const QStringList mantissa = parts[0].split(u'.');
    bool readable = false;
    const int exponent = parts.size() == 2 ? parts[1].toInt(&readable) : 0;
    if (!readable || mantissa.size() != 2 || mantissa[0].size() != 1 || mantissa[1].size() != exponent)
        return {};
    return digitsOf(mantissa.join(QString()));
}

} // namespace

std::optional<CitizenNumber> CitizenNumber::of(QStringView number)
{
    const QString digits = digitsOf(number);
    if (digits.size() != 12)
        return std::nullopt;
    const int centuryAndSex = digits[3].digitValue();
    return CitizenNumber{
        digits.left(3), 1900 + centuryAndSex / 2 * 100 + digits.mid(4, 2).toInt(), centuryAndSex % 2 == 1};
}

QString CitizenNumber::provinceName() const
{
    const int code = provinceCode.toInt();
    const auto found = std::find_if(
        provinces.begin(), provinces.end(), [&](const Province& province) { return province.code == code; });
    return found == provinces.end() ? QString() : QString::fromUtf16(found->name);
}

QString digitsOf(QStringView number)
{
    QString digits;
    for (const QChar c : number) {
        if (isDigit(c))
            digits += c;
        else if (!c.isSpace() && c != u'.' && c != u'-')
            return {};
    }
    return digits;
}

bool isOldCardNumber(QStringView number)
{
    return digitsOf(number).size() == 9;
}

std::optional<QString> repairedCitizenNumber(QStringView typed)
{
    const QString plain = digitsOf(typed);
    const QString digits = plain.isEmpty() ? digitsOfScientific(typed) : plain;
    // Codes run from 001: at most two zeros in front can have been lost.
    if (digits.size() < 10 || digits.size() > 11)
        return std::nullopt;
    const QString padded = digits.rightJustified(12, u'0');
    const std::optional<CitizenNumber> read = CitizenNumber::of(padded);
    if (!read || read->provinceName().isEmpty())
        return std::nullopt;
    return padded;
}

bool isRoundedNumber(QStringView typed)
{
    static const QRegularExpression scientific(uR"(^\s*\d([.,]\d+)?[eE]\+?\d{1,2}\s*$)"_s);
    return scientific.match(typed.toString()).hasMatch();
}

} // namespace hoanhap::text
