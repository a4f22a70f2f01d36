// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/numbers/Phone.h"

#include "fuzz/FuzzInput.h"

#include <QRegularExpression>

using namespace hoanhap;
using namespace hoanhap::tests;

namespace {

void checkNumber(const QString& digits)
{
    static const QRegularExpression phone(QStringLiteral("^0[0-9]{9,10}\\z"));
    hold(phone.match(digits).hasMatch(), "a phone number has ten or eleven digits and begins with 0");
    hold(text::phoneDigits(digits) == digits, "digits stay as they are");
    hold(text::phoneDigits(text::phoneDisplay(digits)) == digits, "what is shown is read back");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const QString typed = textOf(bytes, size);
    const QStringList phones = text::phonesIn(typed);
    for (const QString& phone : phones)
        checkNumber(phone);
    hold(text::phonesIn(phones.join(u';')) == phones, "a list of numbers is read back");
    if (const QString digits = text::phoneDigits(typed); !digits.isEmpty()) {
        checkNumber(digits);
        hold(phones == QStringList{digits}, "one number is one number");
    }
    return 0;
}
