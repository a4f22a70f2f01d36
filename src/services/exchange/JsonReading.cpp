// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/JsonReading.h"

#include "services/ErrorCodes.h"

#include <QJsonDocument>
#include <algorithm>

namespace hoanhap::services {

Result<QJsonObject> readJsonObject(const QByteArray& json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error == QJsonParseError::NoError && document.isObject())
        return document.object();
    // Qt points behind the sign at which it stopped.
    const QByteArray before =
        json.left(fault.error == QJsonParseError::NoError ? 0 : std::max(0, fault.offset - 1));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return Error{errors::jsonMalformed, {}, {QString::number(line), QString::number(column)}};
}

} // namespace hoanhap::services
