// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/RecordLoader.h"

#include "domain/AllRecords.h"
#include "services/exchange/JsonReading.h"
#include "services/exchange/RecordJson.h"
#include "services/records/Change.h"
#include "storage/ErrorCodes.h"

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

/// One load at work: the names given so far, the faults found, the rows counted.
struct Loading
{
    Change& change;
    const QJsonObject& records;
    const QStringList replaced;
    References references;
    Errors faults;
    RecordLoader::Counts counts;
    QSet<Uuid> people; ///< to be placed in the search index once all their rows are in

    template <typename Record>
    void loadKind();
    template <typename Record>
    void buryOld();
    template <typename Record>
    void addOne(const QJsonObject& json, const QString& place);
};

template <typename Record>
void Loading::buryOld()
{
    for (const Record& row : change.workspace().stores().of<Record>().all())
        if (row.unitId == change.workspace().actor().unitId)
            change.bury<Record>(row.id);
}

/// The row that already stands under the same natural key. The program ships the plan, so a file that
/// brings it along renews it.
template <typename Record>
std::optional<Record> standingTwin(Workspace& workspace, const Record& record)
{
    if constexpr (std::is_same_v<Record, domain::Plan>)
        for (const domain::Plan& plan :
            workspace.stores().of<domain::Plan>().whereEqual("number", record.number))
            if (plan.issuedOn == record.issuedOn)
                return plan;
    return std::nullopt;
}

template <typename Record>
void Loading::addOne(const QJsonObject& json, const QString& place)
{
    Record record;
    const std::optional<QString> id = fieldTextOf(json.value(u"id"_s), references);
    record.id = Uuid::parse(id.value_or(QString())).value_or(Uuid());
    const std::optional<QString> unit = fieldTextOf(json.value(u"unit_id"_s), references);
    record.unitId = Uuid::parse(unit.value_or(QString())).value_or(Uuid());
    const Errors found = readRecord(json, references, place, record);
    append(faults, found);
    if (!found.empty())
        return;
    if (const std::optional<Record> twin = standingTwin(change.workspace(), record)) {
        record = *twin;
        append(faults, readRecord(json, references, place, record));
        record.id = twin->id; // other rows hang on it
        QStringList merged;
        append(faults, change.edit(*twin, record, merged));
    } else {
        change.add(record);
    }
    if (const QString name = json.value(u"ref"_s).toString(); !name.isEmpty())
        references.insert(name, record.id);
    if constexpr (std::is_same_v<Record, domain::Person>)
        people.insert(record.id);
    else if constexpr (std::is_same_v<Record,
                           domain::IdentityNumber> || std::is_same_v<Record, domain::Contact>)
        people.insert(record.personId);
}

template <typename Record>
void Loading::loadKind()
{
    const QString kind = domain::entityName<Record>();
    if (replaced.contains(kind))
        buryOld<Record>();
    int place = 0;
    for (const QJsonValue value : records.value(kind).toArray()) {
        const QString where = u"%1[%2]"_s.arg(kind).arg(place++);
        try {
            addOne<Record>(value.toObject(), where);
        } catch (const storage::StorageError& fault) {
            if (fault.code() != storage::errors::constraint)
                throw;
            faults.push_back({errors::referenceBroken, {}, {where}});
        }
    }
    if (place > 0)
        counts[kind] = place;
}

QStringList knownKinds()
{
    QStringList kinds;
    domain::forEachRecordKind([&]<typename Record>() { kinds << domain::entityName<Record>(); });
    return kinds;
}

Errors faultsOfFrame(const QJsonObject& json)
{
    Errors faults;
    if (json.value(u"format"_s).toInt() != format)
        faults.push_back({errors::jsonUnreadableValue, u"format"_s,
            {u"format"_s, u"format"_s, json.value(u"format"_s).toVariant().toString()}});
    const QStringList known = knownKinds();
    for (const QString& kind : json.value(u"records"_s).toObject().keys())
        if (!known.contains(kind) || !mayBeLoaded(kind))
            faults.push_back({errors::jsonUnknownKind, kind, {kind}});
    return faults;
}

References unitReferences(Workspace& workspace)
{
    References references;
    for (const domain::Unit& unit : workspace.stores().of<domain::Unit>().all())
        references.insert(u"unit:"_s + unit.code, unit.id);
    references.insert(u"unit:own"_s, workspace.actor().unitId);
    return references;
}

} // namespace

std::optional<QString> fieldTextOf(const QJsonValue& value, const References& references)
{
    if (value.isBool())
        return value.toBool() ? u"1"_s : u"0"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    const QString text = value.toString();
    if (!text.startsWith(u'@') && !text.startsWith("unit:"_L1))
        return text;
    const auto found = references.constFind(text.startsWith(u'@') ? text.mid(1) : text);
    return found == references.cend() ? std::nullopt : std::optional(found->toString());
}

RecordLoader::RecordLoader(Workspace& workspace) : m_workspace(workspace) { }

Result<RecordLoader::Counts> RecordLoader::load(const QByteArray& json)
{
    const Result<QJsonObject> frame = readJsonObject(json);
    if (!frame)
        return frame.errors();
    if (Errors faults = faultsOfFrame(*frame); !faults.empty())
        return faults;
    const QJsonObject records = frame->value(u"records"_s).toObject();
    QStringList replaced;
    for (const QJsonValue kind : frame->value(u"replace"_s).toArray())
        replaced << kind.toString();
    return inOneChange(m_workspace, domain::Permission::Administer, m_workspace.actor().unitId,
        u"records.loaded"_s, [&](Change& change) -> Result<Counts> {
            Loading loading{change, records, replaced, unitReferences(m_workspace), {}, {}, {}};
            domain::forEachRecordKind([&]<typename Record>() { loading.loadKind<Record>(); });
            if (!loading.faults.empty())
                return loading.faults;
            for (const Uuid& person : loading.people)
                m_workspace.personIndex().putStored(person);
            m_workspace.personIndex().flush();
            return loading.counts;
        });
}

} // namespace hoanhap::services
