// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/RecordFrame.h"

#include "domain/AllRecords.h"
#include "services/exchange/RecordJson.h"

#include <QJsonArray>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

constexpr int format = 1;

/// Kinds that carry rights or keys come only through the program itself.
bool mayBeLoaded(const QString& kind)
{
    return kind != "account"_L1 && kind != "account_scope"_L1;
}

QStringList knownKinds()
{
    QStringList kinds;
    domain::forEachRecordKind([&]<typename Record>() { kinds << domain::entityName<Record>(); });
    return kinds;
}

void checkKind(const QString& kind, Errors& faults)
{
    static const QStringList known = knownKinds();
    if (!known.contains(kind) || !mayBeLoaded(kind))
        faults.push_back({errors::jsonUnknownKind, kind, {kind}});
}

} // namespace

Errors faultsOfFrame(const QJsonObject& json)
{
    Errors faults;
    static const QStringList fields{u"format"_s, u"replace"_s, u"records"_s};
    for (const QString& field : json.keys())
        if (!fields.contains(field))
            faults.push_back({errors::jsonUnknownField, field, {u"JSON"_s, field}});
    if (json.value(u"format"_s) != QJsonValue(format))
        faults.push_back(unreadableValue(u"JSON"_s, u"format"_s, json.value(u"format"_s)));
    const QJsonValue replace = json.value(u"replace"_s);
    if (!replace.isUndefined() && !replace.isArray())
        faults.push_back(unreadableValue(u"JSON"_s, u"replace"_s, replace));
    for (const QJsonValue kind : replace.toArray())
        checkKind(kind.toString(), faults);
    if (!json.value(u"records"_s).isObject())
        faults.push_back(unreadableValue(u"JSON"_s, u"records"_s, json.value(u"records"_s)));
    const QJsonObject records = json.value(u"records"_s).toObject();
    for (auto kind = records.begin(); kind != records.end(); ++kind) {
        checkKind(kind.key(), faults);
        if (!kind->isArray())
            faults.push_back(unreadableValue(u"records"_s, kind.key(), *kind));
    }
    return faults;
}

} // namespace hoanhap::services
