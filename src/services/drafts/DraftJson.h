// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FieldText.h"
#include "domain/Fields.h"
#include "domain/Parts.h"
#include "domain/Record.h"

#include <QJsonArray>
#include <QJsonObject>
#include <vector>

namespace hoanhap::services {

// Records as a draft keeps them: every field as its stored text, besides what a save needs to know of the
// row that was edited. Faulty entries go in and come out as they are; a save checks them.

template <typename Record>
QJsonObject draftOf(const Record& record)
{
    QJsonObject json{{QStringLiteral("id"), domain::FieldText<Uuid>::write(record.id)},
        {QStringLiteral("unit_id"), domain::FieldText<Uuid>::write(record.unitId)},
        {QStringLiteral("row_version"), record.rowVersion}};
    domain::forEachField<Record>([&](const auto& field) {
        using Value = std::remove_cvref_t<decltype(record.*(field.member))>;
        json.insert(latin1Text(field.name), domain::FieldText<Value>::write(record.*(field.member)));
    });
    return json;
}

template <typename Record>
Record draftedRecord(const QJsonObject& json)
{
    Record record;
    domain::FieldText<Uuid>::read(json[QStringLiteral("id")].toString(), record.id);
    domain::FieldText<Uuid>::read(json[QStringLiteral("unit_id")].toString(), record.unitId);
    record.rowVersion = json[QStringLiteral("row_version")].toInt();
    domain::forEachField<Record>([&](const auto& field) {
        using Value = std::remove_cvref_t<decltype(record.*(field.member))>;
        domain::FieldText<Value>::read(json[latin1Text(field.name)].toString(), record.*(field.member));
    });
    return record;
}

/// `head` points at the record that the rows of the file hang on.
template <typename File, typename Head>
QJsonObject draftOfFile(const File& file, Head File::*head)
{
    QJsonObject json{{domain::entityName<Head>(), draftOf(file.*head)}};
    forEachPart(file, [&]<typename Row>(const std::vector<Row>& rows) {
        QJsonArray array;
        for (const Row& row : rows)
            array.append(draftOf(row));
        json.insert(domain::entityName<Row>(), array);
    });
    return json;
}

template <typename File, typename Head>
File draftedFile(const QJsonObject& json, Head File::*head)
{
    File file;
    file.*head = draftedRecord<Head>(json[domain::entityName<Head>()].toObject());
    forEachPart(file, [&]<typename Row>(std::vector<Row>& rows) {
        for (const QJsonValue row : json[domain::entityName<Row>()].toArray())
            rows.push_back(draftedRecord<Row>(row.toObject()));
    });
    return file;
}

} // namespace hoanhap::services
