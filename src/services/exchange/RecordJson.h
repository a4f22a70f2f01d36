// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FieldText.h"
#include "domain/TextRules.h"
#include "services/ErrorCodes.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>

namespace hoanhap::services {

/// Names given in a file ("ref") with the identifiers of the rows they stand for.
using References = QHash<QString, Uuid>;

/// A JSON value as the text that FieldText reads: numbers and switches as written, "@name" and
/// "unit:CODE" as the identifier meant. Nothing where such a name is unknown.
std::optional<QString> fieldTextOf(const QJsonValue& value, const References& references);

/// Fills a record from a JSON object; faults name the kind, the place in its list and the field.
template <typename Record>
Errors readRecord(const QJsonObject& json, const References& references, const QString& place, Record& record)
{
    Errors faults;
    QStringList known{QStringLiteral("ref"), QStringLiteral("id"), QStringLiteral("unit_id")};
    domain::forEachField<Record>([&](const auto& field) {
        const QString name = latin1Text(field.name);
        known << name;
        if (!json.contains(name) || json.value(name).isNull())
            return;
        using Value = std::remove_cvref_t<decltype(record.*(field.member))>;
        const std::optional<QString> text = fieldTextOf(json.value(name), references);
        if (!text)
            faults.push_back(
                {errors::jsonUnknownReference, name, {place, name, json.value(name).toString()}});
        else if (!domain::FieldText<Value>::read(*text, record.*(field.member)))
            faults.push_back({errors::jsonUnreadableValue, name, {place, name, *text}});
    });
    for (const QString& key : json.keys())
        if (!known.contains(key))
            faults.push_back({errors::jsonUnknownField, key, {place, key}});
    append(faults, domain::normaliseTexts(record, place + QLatin1Char('.')));
    return faults;
}

} // namespace hoanhap::services
