// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/JsonReading.h"

#include "services/ErrorCodes.h"

#include <QJsonDocument>

namespace hoanhap::services {

Result<QJsonObject> readJsonObject(const QByteArray& json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error == QJsonParseError::NoError && document.isObject())
        return document.object();
    const QByteArray before = json.left(fault.error == QJsonParseError::NoError ? 0 : fault.offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return Error{errors::jsonMalformed, {}, {QString::number(line), QString::number(column)}};
}

} // namespace hoanhap::services
