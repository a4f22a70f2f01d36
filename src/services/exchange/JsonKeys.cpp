// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/JsonKeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <vector>

namespace hoanhap::services {

namespace {

/// The quotation mark that ends the text beginning at `open`.
qsizetype endOfText(const QByteArray& json, qsizetype open)
{
    qsizetype at = open + 1;
    while (at < json.size() && json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    return at;
}

/// "\u0061" and "a" are one key.
QString keyIn(const QByteArray& json, qsizetype open, qsizetype close)
{
    const QByteArray quoted = json.mid(open, close - open + 1);
    if (!quoted.contains('\\'))
        return QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
    return QJsonDocument::fromJson('[' + quoted + ']').array().first().toString();
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

std::optional<qsizetype> firstRepeatedKey(const QByteArray& json)
{
    std::vector<QSet<QString>> open; // objects and arrays around the place; arrays stay empty
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (c == '{' || c == '[')
            open.emplace_back();
        else if ((c == '}' || c == ']') && !open.empty())
            open.pop_back();
        if (c != '"')
            continue;
        const qsizetype close = endOfText(json, at);
        qsizetype after = close + 1;
        while (after < json.size() && isBlank(json[after]))
            ++after;
        if (after < json.size() && json[after] == ':' && !open.empty()) {
            const QString key = keyIn(json, at, close);
            if (open.back().contains(key))
                return at;
            open.back().insert(key);
        }
        at = close;
    }
    return std::nullopt;
}

} // namespace hoanhap::services
