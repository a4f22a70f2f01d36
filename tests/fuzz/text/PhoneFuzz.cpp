// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Phone.h"

#include "fuzz/FuzzInput.h"

#include <QRegularExpression>

using namespace hoanhap;
using namespace hoanhap::tests;

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const QRegularExpression phone(QStringLiteral("^0[0-9]{9,10}\\z"));
    const QString digits = text::phoneDigits(textOf(bytes, size));
    if (digits.isEmpty())
        return 0;
    hold(phone.match(digits).hasMatch(), "a phone number has ten or eleven digits and begins with 0");
    hold(text::phoneDigits(digits) == digits, "digits stay as they are");
    hold(text::phoneDigits(text::phoneDisplay(digits)) == digits, "what is shown is read back");
    return 0;
}
