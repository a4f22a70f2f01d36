// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/listentry/ListDraft.h"

#include "domain/FieldText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

QJsonObject written(const SharedValues& shared)
{
    return {{u"unit"_s, shared.unitId.toString()}, {u"area"_s, shared.areaCode},
        {u"status"_s, shared.statusKind},
        {u"dispatch"_s, domain::FieldText<std::optional<Uuid>>::write(shared.sourceDispatchId)},
        {u"source"_s, shared.sourceNote},
        {u"surveyed"_s, domain::FieldText<std::optional<QDate>>::write(shared.surveyedOn)}};
}

SharedValues sharedIn(const QJsonObject& json)
{
    SharedValues shared;
    shared.unitId = Uuid::parse(json[u"unit"_s].toString()).value_or(Uuid());
    shared.areaCode = json[u"area"_s].toString();
    shared.statusKind = json[u"status"_s].toString();
    domain::FieldText<std::optional<Uuid>>::read(json[u"dispatch"_s].toString(), shared.sourceDispatchId);
    shared.sourceNote = json[u"source"_s].toString();
    domain::FieldText<std::optional<QDate>>::read(json[u"surveyed"_s].toString(), shared.surveyedOn);
    return shared;
}

QJsonObject written(const ListRow& row)
{
    QJsonObject json{{u"texts"_s, QJsonArray::fromStringList({row.texts.begin(), row.texts.end()})}};
    if (!row.accepted.isEmpty())
        json.insert(u"accepted"_s, QJsonArray::fromStringList(row.accepted.values()));
    if (row.wrongCountAt)
        json.insert(u"wrong_count"_s,
            QJsonArray{static_cast<int>(*row.wrongCountAt), row.cellsCame, row.cellsExpected});
    if (!row.reserved.isNull())
        json.insert(u"id"_s, row.reserved.toString());
    return json;
}

std::optional<ListRow> rowIn(const QJsonObject& json)
{
    const QJsonArray texts = json[u"texts"_s].toArray();
    if (texts.size() != listColumnCount)
        return std::nullopt;
    ListRow row;
    for (int column = 0; column < listColumnCount; ++column)
        row.at(static_cast<ListColumn>(column)) = texts[column].toString();
    for (const QJsonValue key : json[u"accepted"_s].toArray())
        row.accepted.insert(key.toString());
    row.reserved = Uuid::parse(json[u"id"_s].toString()).value_or(Uuid());
    const QJsonArray count = json[u"wrong_count"_s].toArray();
    if (count.size() == 3 && count[0].toInt() >= 0 && count[0].toInt() < listColumnCount) {
        row.wrongCountAt = static_cast<ListColumn>(count[0].toInt());
        row.cellsCame = count[1].toInt();
        row.cellsExpected = count[2].toInt();
    }
    return row;
}

} // namespace

QByteArray ListDraft::written() const
{
    QJsonObject texts;
    for (auto text = unread.begin(); text != unread.end(); ++text)
        texts.insert(text.key(), text.value());
    QJsonArray open;
    for (const ListRow& row : rows)
        if (row.isOpen())
            open.append(services::written(row));
    return QJsonDocument(
        QJsonObject{{u"shared"_s, services::written(shared)}, {u"unread"_s, texts}, {u"rows"_s, open}})
        .toJson(QJsonDocument::Compact);
}

std::optional<ListDraft> ListDraft::read(const QByteArray& written)
{
    const QJsonObject json = QJsonDocument::fromJson(written).object();
    if (!json[u"rows"_s].isArray())
        return std::nullopt;
    ListDraft draft{sharedIn(json[u"shared"_s].toObject()), {}, {}};
    const QJsonObject texts = json[u"unread"_s].toObject();
    for (auto text = texts.begin(); text != texts.end(); ++text)
        draft.unread.insert(text.key(), text.value().toString());
    for (const QJsonValue value : json[u"rows"_s].toArray()) {
        const std::optional<ListRow> row = rowIn(value.toObject());
        if (!row)
            return std::nullopt;
        draft.rows.push_back(*row);
    }
    return draft;
}

} // namespace hoanhap::services
