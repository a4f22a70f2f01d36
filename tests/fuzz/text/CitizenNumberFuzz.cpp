// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/numbers/CitizenNumber.h"

#include "fuzz/FuzzInput.h"

#include <QRegularExpression>

using namespace hoanhap::tests;
using hoanhap::text::CitizenNumber;
using namespace hoanhap;

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const QRegularExpression plainDigits(QStringLiteral("^[0-9]*\\z"));
    const QString typed = textOf(bytes, size);
    const QString digits = text::digitsOf(typed);
    hold(plainDigits.match(digits).hasMatch(), "digits are digits");
    hold(text::digitsOf(digits) == digits, "digits stay digits");
    if (const auto number = CitizenNumber::of(typed)) {
        hold(digits.size() == 12, "twelve digits");
        hold(number->provinceCode == digits.left(3), "the province stands first");
        hold(number->birthYear >= 1900 && number->birthYear < 2400, "a century of the rule");
        hold(number->birthYear % 100 == digits.mid(4, 2).toInt(), "the year stands in the number");
    }
    if (const auto repaired = text::repairedCitizenNumber(typed)) {
        hold(repaired->size() == 12 && CitizenNumber::of(*repaired).has_value(), "repaired is whole");
        hold(!CitizenNumber::of(*repaired)->provinceName().isEmpty(), "of a province that there is");
        hold(!text::repairedCitizenNumber(*repaired), "what is whole needs no repair");
    }
    return 0;
}
