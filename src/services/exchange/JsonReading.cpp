// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/JsonReading.h"

#include "services/ErrorCodes.h"
#include "services/exchange/JsonErrorCodes.h"
#include "services/exchange/JsonKeys.h"

#include <QJsonDocument>
#include <algorithm>

namespace hoanhap::services {

namespace {

Error faultAt(ErrorCode code, const QByteArray& text, qsizetype offset)
{
    const QByteArray before = text.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return Error{code, {}, {QString::number(line), QString::number(column)}};
}

} // namespace

Result<QJsonObject> readJsonObject(const QByteArray& text)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text, &fault);
    if (fault.error != QJsonParseError::NoError)
        // Qt points behind the sign at which it stopped.
        return faultAt(errors::jsonMalformed, text, std::max(0, fault.offset - 1));
    if (!document.isObject())
        return faultAt(errors::jsonMalformed, text, 0);
    if (const std::optional<qsizetype> repeated = firstRepeatedKey(text))
        return faultAt(json::errors::keyTwice, text, *repeated);
    return document.object();
}

} // namespace hoanhap::services
