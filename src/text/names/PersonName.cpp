// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/names/PersonName.h"

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
    // Some scripts have no capitals: their letters speak neither for nor against.
    return std::ranges::count_if(fullName, [](QChar c) { return c.isUpper(); }) > 1
        && std::ranges::none_of(fullName, [](QChar c) { return c.isLower(); });
}

} // namespace hoanhap::text
