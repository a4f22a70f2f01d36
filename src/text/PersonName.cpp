// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/PersonName.h"

#include <QStringList>
#include <algorithm>

namespace hoanhap::text {

PersonName PersonName::of(QStringView fullName)
{
    QStringList words = fullName.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    PersonName name;
    if (words.isEmpty())
        return name;
    name.given = words.takeLast();
    if (!words.isEmpty())
        name.family = words.takeFirst();
    name.middle = words.join(u' ');
    return name;
}

QString toTitleCase(QStringView fullName)
{
    QString result = fullName.toString().toLower();
    bool atStart = true;
    for (QChar& c : result) {
        if (atStart)
            c = c.toUpper();
        atStart = !c.isLetter() && !c.isMark();
    }
    return result;
}

bool isAllCapitals(QStringView fullName)
{
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    return std::count_if(fullName.begin(), fullName.end(), isLetter) > 1
        && std::none_of(fullName.begin(), fullName.end(), [](QChar c) { return c.isLower(); });
}

} // namespace hoanhap::text
