// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placement/TaxCode.h"

#include "domain/placement/PlacementErrorCodes.h"

#include <algorithm>
#include <array>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype enterpriseDigits = 10;
constexpr qsizetype branchDigits = 13;
constexpr qsizetype personDigits = 12;

QString digitsOf(const QString& code)
{
    QString digits;
    for (const QChar letter : code)
        if (letter >= u'0' && letter <= u'9')
            digits += letter;
    return digits;
}

/// 10 minus the weighted sum modulo 11; ten itself is given to nobody.
int controlDigitOf(const QString& digits)
{
    constexpr std::array weights{31, 29, 23, 19, 17, 13, 7, 5, 3};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * digits[static_cast<qsizetype>(i)].digitValue();
    return 10 - sum % 11;
}

} // namespace

QString tidyTaxCode(const QString& typed)
{
    const bool readable = std::all_of(typed.begin(), typed.end(), [](QChar letter) {
        return (letter >= u'0' && letter <= u'9') || letter == u' ' || letter == u'.' || letter == u'-';
    });
    if (!readable)
        return typed.trimmed();
    const QString digits = digitsOf(typed);
    return digits.size() == branchDigits ? digits.left(enterpriseDigits) + u'-' + digits.mid(enterpriseDigits)
                                         : digits;
}

std::optional<Error> doubtAboutTaxCode(const QString& code)
{
    if (code.isEmpty())
        return std::nullopt;
    const QString tidy = tidyTaxCode(code);
    const QString digits = digitsOf(tidy);
    const bool onlyDigits = digits.size() == tidy.size() - tidy.count(u'-');
    if (onlyDigits && digits.size() == personDigits)
        return std::nullopt;
    if (!onlyDigits || (digits.size() != enterpriseDigits && digits.size() != branchDigits))
        return Error{errors::placement::taxCodeShape, u"tax_code"_s, {code}};
    const int stands = digits[enterpriseDigits - 1].digitValue();
    const int belongs = controlDigitOf(digits);
    if (stands == belongs)
        return std::nullopt;
    return Error{errors::placement::taxCodeControlDigit, u"tax_code"_s, {QString::number(stands)}};
}

} // namespace hoanhap::domain
