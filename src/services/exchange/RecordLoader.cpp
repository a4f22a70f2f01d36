// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/RecordLoader.h"

#include "domain/AllRecords.h"
#include "services/exchange/JsonReading.h"
#include "services/exchange/NaturalKey.h"
#include "services/exchange/RecordFrame.h"
#include "services/exchange/RecordJson.h"
#include "services/exchange/TouchedFiles.h"
#include "services/records/Change.h"
#include "storage/ErrorCodes.h"

#include <QJsonArray>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

/// One load at work: the names given so far, the faults found, the rows counted.
struct Loading
{
    Change& change;
    const QJsonObject& records;
    const QStringList replaced;
    References references;
    Errors faults = {};
    RecordLoader::Counts counts = {};
    TouchedFiles touched = {};
    QSet<Uuid> stored = {}; ///< rows of this file
    Errors warnings = {};
    qsizetype allWarnings = 0;

    template <typename Record>
    void loadKind();
    template <typename Record>
    void buryOld();
    template <typename Record>
    void addOne(const QJsonObject& json, const QString& place);
    template <typename Record>
    void store(Record& record, const QJsonObject& json, const QString& place);
    void keepName(const QJsonValue& name, const Uuid& id, const QString& place);
    void take(const domain::Findings& findings);
};

void Loading::take(const domain::Findings& findings)
{
    append(faults, findings.errors);
    allWarnings += std::ssize(findings.warnings);
    const auto room = RecordLoader::mostWarnings - std::ssize(warnings);
    const auto kept = std::min<std::ptrdiff_t>(room, std::ssize(findings.warnings));
    warnings.insert(warnings.end(), findings.warnings.begin(), findings.warnings.begin() + kept);
}

/// The own unit's rows of a kind, but for those that the file brings along again by their id.
template <typename Record>
void Loading::buryOld()
{
    QSet<QString> named;
    for (const QJsonValue value : records.value(domain::entityName<Record>()).toArray())
        named.insert(value[u"id"_s].toString());
    for (const Record& row : change.workspace().stores().of<Record>().all()) {
        if (row.unitId != change.workspace().actor().unitId || named.contains(row.id.toString()))
            continue;
        change.bury<Record>(row.id);
        if constexpr (std::is_same_v<Record, domain::Person>)
            change.workspace().personIndex().remove(row.id);
        else
            touched.note(row, domain::entityName<Record>());
    }
}

void Loading::keepName(const QJsonValue& name, const Uuid& id, const QString& place)
{
    if (name.isUndefined())
        return;
    if (!name.isString() || name.toString().isEmpty())
        faults.push_back(unreadableValue(place, u"ref"_s, name));
    else if (references.contains(name.toString()))
        faults.push_back({errors::jsonRepeated, u"ref"_s, {place, u"ref"_s, name.toString()}});
    else
        references.insert(name.toString(), id);
}

template <typename Record>
void Loading::addOne(const QJsonObject& json, const QString& place)
{
    Record record;
    Errors found = readRecord(json, references, place, record);
    tidy(record);
    const domain::Findings alone = findingsOfRecord(record, change.workspace().clock().today(), place);
    append(found, alone.errors);
    append(found, faultsBeside(change.workspace(), record, place));
    if (!record.unitId.isNull() && !change.workspace().stores().of<domain::Unit>().find(record.unitId))
        found.push_back(
            {errors::jsonUnknownReference, u"unit_id"_s, {place, u"unit_id"_s, record.unitId.toString()}});
    append(faults, found);
    if (!found.empty())
        return;
    take({{}, alone.warnings});
    store(record, json, place);
    keepName(json.value(u"ref"_s), record.id, place);
    touched.note(record, place);
}

/// A row that stands already is renewed, but not one of this same file and not one in the bin.
template <typename Record>
void Loading::store(Record& record, const QJsonObject& json, const QString& place)
{
    const std::optional<Record> twin = standingTwin(change.workspace(), record);
    if (!twin) {
        change.add(record);
    } else if (twin->deletedAt || stored.contains(twin->id)) {
        const bool byId = twin->id == record.id;
        const QString field = byId ? u"id"_s : naturalKeyOf(domain::entityName<Record>()).first();
        const QString value = byId ? record.id.toString() : textsOf(record, {field}).first();
        faults.push_back({errors::jsonRepeated, field, {place, field, value}});
    } else {
        record = *twin;
        append(faults, readRecord(json, references, place, record));
        tidy(record);
        record.id = twin->id; // other rows hang on it
        QStringList merged;
        append(faults, change.edit(*twin, record, merged));
    }
    stored.insert(record.id);
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
        if (!value.isObject()) {
            faults.push_back(unreadableValue(where, kind, value));
            continue;
        }
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

References unitReferences(Workspace& workspace)
{
    References references;
    for (const domain::Unit& unit : workspace.stores().of<domain::Unit>().all())
        references.insert(u"unit:"_s + unit.code, unit.id);
    references.insert(u"unit:own"_s, workspace.actor().unitId);
    return references;
}

} // namespace

RecordLoader::RecordLoader(Workspace& workspace) : m_workspace(workspace) { }

Result<RecordLoader::Counts> RecordLoader::load(const QByteArray& json)
{
    m_warnings.clear();
    m_allWarnings = 0;
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
            Loading loading{change, records, replaced, unitReferences(m_workspace)};
            domain::forEachRecordKind([&]<typename Record>() { loading.loadKind<Record>(); });
            loading.touched.check(
                m_workspace, [&](const domain::Findings& findings) { loading.take(findings); });
            if (!loading.faults.empty())
                return loading.faults;
            loading.touched.complete(change);
            loading.touched.index(m_workspace);
            m_warnings = std::move(loading.warnings);
            m_allWarnings = loading.allWarnings;
            return loading.counts;
        });
}

} // namespace hoanhap::services
