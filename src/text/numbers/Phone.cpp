// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/numbers/Phone.h"

#include "text/letters/Letters.h"

namespace hoanhap::text {

using namespace Qt::StringLiterals;

namespace {

bool mayStandInNumber(QChar c)
{
    return isDigit(c) || c.isSpace() || u".-+()"_s.contains(c);
}

bool isWhole(const QString& digits)
{
    return digits.startsWith(u'0') && (digits.size() == 10 || digits.size() == 11);
}

/// Numbers of one run of digits and signs: blanks part numbers where they do not part groups.
QStringList phonesInRun(QStringView run)
{
    if (const QString whole = phoneDigits(run); !whole.isEmpty())
        return {whole};
    QStringList phones;
    QString group;
    for (const QStringView word : run.split(u' ', Qt::SkipEmptyParts)) {
        const bool begins = word.startsWith(u'0') || word.startsWith(u'+') || word.startsWith(u'(');
        if (begins && isWhole(domesticDigits(group)))
            phones << domesticDigits(std::exchange(group, {}));
        group += word;
    }
    if (isWhole(domesticDigits(group)))
        phones << domesticDigits(group);
    return phones;
}

} // namespace

QString domesticDigits(QStringView typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (isDigit(c))
            digits += c;
        else if (!mayStandInNumber(c))
            return {};
    }
    const bool abroad = typed.trimmed().startsWith(u'+');
    if (digits.startsWith("0084"_L1))
        digits.remove(0, 2);
    if (digits.startsWith("84"_L1)
        && (abroad || typed.trimmed().startsWith("0084"_L1) || digits.size() >= 11))
        digits.replace(0, digits.startsWith("840"_L1) ? 3 : 2, u"0"_s); // "+84 (0) 912 …"
    return digits;
}

QString phoneDigits(QStringView typed)
{
    const QString digits = domesticDigits(typed);
    return isWhole(digits) ? digits : QString();
}

QStringList phonesIn(QStringView typed)
{
    QStringList phones;
    QString run;
    for (const QChar c : typed) {
        if (mayStandInNumber(c)) {
            run += c.isSpace() ? u' ' : c;
            continue;
        }
        phones += phonesInRun(run);
        run.clear();
    }
    return phones + phonesInRun(run);
}

QString phoneDisplay(QStringView digits)
{
    if (digits.size() != 10)
        return digits.toString();
    return digits.left(4).toString() + u' ' + digits.mid(4, 3).toString() + u' ' + digits.mid(7).toString();
}

} // namespace hoanhap::text
