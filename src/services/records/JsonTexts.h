// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>

namespace hoanhap::services {

/// The texts of an array; none of anything else.
inline QStringList textsIn(const QJsonValue& json)
{
    QStringList texts;
    for (const QJsonValue text : json.toArray())
        texts << text.toString();
    return texts;
}

} // namespace hoanhap::services
