// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/UnitWords.h"

#include <array>
#include <utility>

namespace hoanhap::messages {

using namespace Qt::StringLiterals;

QString unitInBrief(const QString& shortName)
{
    static const std::array<std::pair<QString, QString>, 3> places{
        {{u" thành phố "_s, u"TP "_s}, {u" thị xã "_s, u"TX "_s}, {u" huyện "_s, u"Huyện "_s}}};
    if (!shortName.startsWith(u"Phòng "_s))
        return shortName;
    for (const auto& [place, brief] : places)
        if (const qsizetype found = shortName.indexOf(place); found > 0)
            return brief + shortName.sliced(found + place.size());
    return shortName;
}

} // namespace hoanhap::messages
