// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/merging/MergeJson.h"

#include "domain/FieldText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoanhap::services::MergeJson {

namespace {

QString compact(const QJsonDocument& json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

QJsonArray listIn(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

storage::LinkedRow rowIn(const QJsonArray& entry)
{
    return {entry[0].toString(), entry[1].toString(), entry[2].toString()};
}

} // namespace

QString ofPerson(const domain::Person& person)
{
    QJsonObject fields;
    domain::forEachField<domain::Person>([&](const auto& field) {
        using Value = std::remove_cvref_t<decltype(person.*(field.member))>;
        fields.insert(latin1Text(field.name), domain::FieldText<Value>::write(person.*(field.member)));
    });
    return compact(QJsonDocument(fields));
}

void readPerson(const QString& json, domain::Person& person)
{
    const QJsonObject fields = QJsonDocument::fromJson(json.toUtf8()).object();
    domain::forEachField<domain::Person>([&](const auto& field) {
        using Value = std::remove_cvref_t<decltype(person.*(field.member))>;
        const QJsonValue value = fields.value(latin1Text(field.name));
        if (value.isString())
            domain::FieldText<Value>::read(value.toString(), person.*(field.member));
    });
}

QString ofCells(const std::vector<storage::MovedCell>& cells)
{
    QJsonArray list;
    for (const auto& [row, before, after] : cells)
        list.append(QJsonArray{row.table, row.column, row.id, before, after});
    return compact(QJsonDocument(list));
}

std::vector<storage::MovedCell> cells(const QString& json)
{
    std::vector<storage::MovedCell> found;
    for (const QJsonValue value : listIn(json)) {
        const QJsonArray entry = value.toArray();
        found.push_back({rowIn(entry), entry[3].toString(), entry[4].toString()});
    }
    return found;
}

QString ofRows(const std::vector<storage::LinkedRow>& rows)
{
    QJsonArray list;
    for (const storage::LinkedRow& row : rows)
        list.append(QJsonArray{row.table, row.column, row.id});
    return compact(QJsonDocument(list));
}

std::vector<storage::LinkedRow> rows(const QString& json)
{
    std::vector<storage::LinkedRow> found;
    for (const QJsonValue value : listIn(json))
        found.push_back(rowIn(value.toArray()));
    return found;
}

} // namespace hoanhap::services::MergeJson
