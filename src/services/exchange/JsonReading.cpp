// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/JsonReading.h"

#include "services/ErrorCodes.h"
#include "services/exchange/JsonKeys.h"

#include <QJsonDocument>
#include <algorithm>

namespace hoanhap::services {

namespace {

Error malformedAt(const QByteArray& json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return Error{errors::jsonMalformed, {}, {QString::number(line), QString::number(column)}};
}

} // namespace

Result<QJsonObject> readJsonObject(const QByteArray& json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return malformedAt(
            json, std::max(0, fault.offset - 1)); // Qt points behind the sign at which it stopped
    if (!document.isObject())
        return malformedAt(json, 0);
    if (const std::optional<qsizetype> repeated = firstRepeatedKey(json))
        return malformedAt(json, *repeated);
    return document.object();
}

} // namespace hoanhap::services
