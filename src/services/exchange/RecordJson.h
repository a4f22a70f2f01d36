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

/// What sort of JSON value a field takes: a text as a number would lose its leading zeros.
enum class JsonSort
{
    Text,
    Number,
    Switch
};

template <typename Value>
constexpr JsonSort sortOf()
{
    if constexpr (std::is_same_v<Value, bool> || std::is_same_v<Value, std::optional<bool>>)
        return JsonSort::Switch;
    else if constexpr (std::is_same_v<Value, QString>)
        return JsonSort::Text;
    else
        return JsonSort::Number; // days, codes and identifiers too: as text they are read all the same
}

/// services.json_unreadable_value for a value that does not belong where it stands.
Error unreadableValue(const QString& place, const QString& field, const QJsonValue& value);

/// A JSON value as the text that FieldText reads: numbers and switches as written, "@name" and
/// "unit:CODE" as the identifier meant. services.json_unreadable_value where the value is of another
/// sort than `sort` or text, services.json_unknown_reference where such a name is unknown.
Result<QString> fieldTextOf(const QJsonValue& value, JsonSort sort, const References& references,
    const QString& place, const QString& field);

/// Fills a record from a JSON object; faults name the kind, the place in its list and the field.
template <typename Record>
Errors readRecord(const QJsonObject& json, const References& references, const QString& place, Record& record)
{
    Errors faults;
    QStringList known{QStringLiteral("ref")};
    const auto read = [&]<typename Value>(const QString& name, Value& target) {
        known << name;
        const QJsonValue value = json.value(name);
        if (value.isUndefined() || value.isNull())
            return;
        const Result<QString> text = fieldTextOf(value, sortOf<Value>(), references, place, name);
        if (!text)
            append(faults, text.errors());
        else if (!domain::FieldText<Value>::read(*text, target))
            faults.push_back({errors::jsonUnreadableValue, name, {place, name, *text}});
    };
    read(QStringLiteral("id"), record.id);
    read(QStringLiteral("unit_id"), record.unitId);
    domain::forEachField<Record>(
        [&](const auto& field) { read(latin1Text(field.name), record.*(field.member)); });
    for (const QString& key : json.keys())
        if (!known.contains(key))
            faults.push_back({errors::jsonUnknownField, key, {place, key}});
    append(faults, domain::normaliseTexts(record, place + QLatin1Char('.')));
    return faults;
}

} // namespace hoanhap::services
