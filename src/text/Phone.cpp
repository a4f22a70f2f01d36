// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Phone.h"

#include "text/Letters.h"

namespace hoanhap::text {

using namespace Qt::StringLiterals;

QString phoneDigits(QStringView typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (isDigit(c))
            digits += c;
        else if (!c.isSpace() && c != u'.' && c != u'-' && c != u'+' && c != u'(' && c != u')')
            return {};
    }
    if (digits.startsWith("84"_L1) && digits.size() >= 11)
        digits.replace(0, 2, u"0"_s);
    const bool plausible = digits.startsWith(u'0') && digits.size() >= 10 && digits.size() <= 11;
    return plausible ? digits : QString();
}

QString phoneDisplay(QStringView digits)
{
    if (digits.size() != 10)
        return digits.toString();
    return digits.left(4).toString() + u' ' + digits.mid(4, 3).toString() + u' ' + digits.mid(7).toString();
}

} // namespace hoanhap::text
