// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "services/ErrorCodes.h"
#include "services/records/RecordDifference.h"
#include "services/workspace/Workspace.h"
#include "storage/StorageError.h"
#include "storage/sqlite/Transaction.h"

#include <map>
#include <set>

namespace hoanhap::services {

/// One use case at work, inside one transaction: it gives rows their stamps and collects what the
/// audit will say, one event for each person that was touched and one for all the rest.
class Change
{
public:
    Change(Workspace& workspace, QString action, const Uuid& unit);

    Workspace& workspace() { return m_workspace; }

    /// A new row; identifier and unit are filled in where they are missing.
    template <typename Record>
    void add(Record& record)
    {
        if (record.id.isNull())
            record.id = m_workspace.newId();
        if (record.unitId.isNull())
            record.unitId = m_unit;
        stampNew(record);
        m_workspace.stores().of<Record>().insert(record);
        note(record, differenceOf(Record{}, record), "added");
        keepStep<Record>(UndoStep::What::Added, record, std::nullopt);
        ++m_added[domain::entityName<Record>()];
    }

    /// Changes the row that `base` was read from. `edited` becomes what stands afterwards. Fields
    /// that somebody else changed meanwhile go into `merged`; where both changed the same field
    /// nothing is stored and the fault services.changed_meanwhile names it. A row that was handed to a unit
    /// of others meanwhile is theirs to change: services.other_unit, or what says so of a person.
    template <typename Record>
    Errors edit(const Record& base, Record& edited, QStringList& merged)
    {
        auto& store = m_workspace.stores().of<Record>();
        const std::optional<Record> stands = store.find(base.id);
        if (!stands || stands->deletedAt)
            return {{errors::goneMeanwhile, {}, {domain::entityName<Record>()}}};
        if (stands->unitId != base.unitId && !m_workspace.actor().covers(stands->unitId))
            return {handedAway(domain::Fields<Record>::entity)};
        QStringList taken;
        QStringList clashes;
        Record result = mergeFields(base, edited, *stands, taken, clashes);
        if (!clashes.isEmpty())
            return clashErrors(*stands, clashes);
        if (stands->rowVersion != base.rowVersion)
            merged += taken;
        edited = result;
        if (!sameFields(*stands, result))
            put(*stands, edited);
        return {};
    }

    /// Whether the register holds this person under a unit that the actor does not work for.
    bool isOfOtherUnit(const Uuid& person);

    /// Into the bin.
    template <typename Record>
    void bury(const Uuid& id)
    {
        setDeleted<Record>(id, m_workspace.clock().nowUtc(), "deleted");
    }
    template <typename Record>
    void unbury(const Uuid& id)
    {
        setDeleted<Record>(id, std::nullopt, "restored");
    }

    /// To another unit, which owns the row from now on; not for rows in the bin.
    template <typename Record>
    void hand(const Uuid& id, const Uuid& unit)
    {
        const std::optional<Record> stands = m_workspace.stores().of<Record>().find(id);
        if (!stands || stands->deletedAt || stands->unitId == unit)
            return;
        Record record = *stands;
        record.unitId = unit;
        stampChanged(record, *stands);
        if (!m_workspace.stores().of<Record>().update(record, stands->rowVersion))
            throw LogicError("a row changed inside our own transaction");
        note(record, unitDifference(stands->unitId, unit), "changed");
        keepStep(UndoStep::What::Changed, record, stands);
        if (const std::optional<Uuid> person = personOf(record))
            m_handedFrom.try_emplace(*person, stands->unitId);
    }

    /// Child rows of one parent: those without a stored twin are added, those gone from `edited`
    /// buried, the rest changed as `edit` does.
    template <typename Record>
    Errors syncChildren(const std::vector<Record>& base, std::vector<Record>& edited, QStringList& merged);

    /// How many rows of each kind were added so far.
    const std::map<QString, int>& addedRows() const { return m_added; }

    /// Something worth an event that changed no row of its own (a view, an export).
    void mention(const QString& entity, const std::optional<Uuid>& record, const std::optional<Uuid>& person,
        const QByteArray& json);

    /// Puts a row back to what it was, into the bin where it was not there. Gives its version then; nothing
    /// where the row has not `version` any more.
    template <typename Record>
    std::optional<int> takeBack(const Uuid& id, const std::optional<Record>& before, int version)
    {
        const std::optional<Record> stands = m_workspace.stores().of<Record>().find(id);
        if (!stands || stands->rowVersion != version)
            return std::nullopt;
        Record record = before.value_or(*stands);
        if (!before)
            record.deletedAt = m_workspace.clock().nowUtc();
        const QByteArray difference = stands->unitId == record.unitId
            ? differenceOf(*stands, record)
            : unitDifference(stands->unitId, record.unitId);
        replace(*stands, record);
        const bool moves = stands->deletedAt.has_value() != record.deletedAt.has_value();
        note(record, difference, !moves ? "changed" : record.deletedAt ? "deleted" : "restored");
        return record.rowVersion;
    }
    /// What is done here is not to be taken back in its turn.
    void keepNoSteps() { m_keepsSteps = false; }
    /// A row that a merge wrote on its own: what was done to it before cannot be taken back any more.
    void wroteAside(const Uuid& record) { m_aside.insert(record); }
    /// What was done, for the actor to take back; nothing where no row was changed.
    std::optional<SessionChanges::Kept> kept();

    /// Appends the events to the audit and renews the findings kept of the rows. The transaction's owner
    /// calls it once, last.
    void conclude();

private:
    /// Each names the field and what stands in it now, as stored text.
    template <typename Record>
    static Errors clashErrors(const Record& stands, const QStringList& fields)
    {
        Errors faults;
        domain::forEachField<Record>([&](const auto& field) {
            const QString name = latin1Text(field.name);
            using Text = domain::FieldText<std::remove_cvref_t<decltype(stands.*(field.member))>>;
            if (fields.contains(name))
                faults.push_back({errors::changedMeanwhile, name, {Text::write(stands.*(field.member))}});
        });
        return faults;
    }
    /// A row that went to another unit after it was read.
    static Error handedAway(std::string_view entity);
    static QByteArray unitDifference(const Uuid& before, const Uuid& now);
    void stampNew(domain::Record& record);
    void stampChanged(domain::Record& record, const domain::Record& stands);

    template <typename Record>
    void put(const Record& stands, Record& record)
    {
        const QByteArray difference = differenceOf(stands, record);
        replace(stands, record);
        note(record, difference, "changed");
        keepStep(UndoStep::What::Changed, record, std::optional(stands));
    }
    template <typename Record>
    void replace(const Record& stands, Record& record)
    {
        stampChanged(record, stands);
        if (!m_workspace.stores().of<Record>().update(record, stands.rowVersion))
            throw LogicError("a row changed inside our own transaction");
    }
    template <typename Record>
    void setDeleted(const Uuid& id, std::optional<QDateTime> when, const char* verb)
    {
        std::optional<Record> record = m_workspace.stores().of<Record>().find(id);
        if (!record || record->deletedAt.has_value() == when.has_value())
            return;
        const Record stands = *record;
        record->deletedAt = when;
        replace(stands, *record);
        note(*record, "{}", verb);
        keepStep(when ? UndoStep::What::Binned : UndoStep::What::Restored, *record, std::optional(stands));
    }
    template <typename Record>
    void keepStep(UndoStep::What what, const Record& record, const std::optional<Record>& before)
    {
        if (!m_keepsSteps || m_steps.size() > SessionChanges::mostSteps)
            return;
        m_steps.push_back({what, domain::entityName<Record>(), record.id, record.unitId, personOf(record),
            titleOf(record), before ? before->rowVersion : 0, record.rowVersion,
            [id = record.id, before](
                Change& change, int version) { return change.takeBack<Record>(id, before, version); }});
    }
    /// By what people know a record; empty for a part of a file.
    template <typename Record>
    static QString titleOf(const Record& record)
    {
        if constexpr (requires { record.fullName; })
            return record.fullName;
        else if constexpr (requires { record.shortName; })
            return record.shortName;
        else if constexpr (requires { record.jobTitle; })
            return record.jobTitle;
        else if constexpr (requires { record.topic; })
            return record.topic;
        else if constexpr (requires {
                               record.issuer;
                               record.subject;
                           })
            return record.number + u' ' + record.subject;
        else if constexpr (
            requires { record.name; } && !requires { record.personId; })
            return record.name;
        else
            return {};
    }
    template <typename Record>
    void note(const Record& record, const QByteArray& difference, const char* verb)
    {
        collect(domain::entityName<Record>(), record.id, personOf(record), verb, difference);
    }
    template <typename Record>
    static std::optional<Uuid> personOf(const Record& record)
    {
        if constexpr (domain::Fields<Record>::entity == std::string_view("person"))
            return record.id;
        else if constexpr (requires { record.survivorId; })
            return optionalOf(record.survivorId);
        else if constexpr (requires { record.personId; })
            return optionalOf(record.personId);
        else if constexpr (requires { record.ownerEntity; })
            return record.ownerEntity == QStringLiteral("person") ? optionalOf(record.ownerId) : std::nullopt;
        else
            return std::nullopt;
    }
    static std::optional<Uuid> optionalOf(const Uuid& id)
    {
        return id.isNull() ? std::nullopt : std::optional(id);
    }
    static std::optional<Uuid> optionalOf(const std::optional<Uuid>& id) { return id; }
    void collect(const QString& entity, const Uuid& id, const std::optional<Uuid>& person, const char* verb,
        const QByteArray& difference);

    struct Pending
    {
        QString entity; ///< of the first row, which a use case writes first: its main one
        Uuid record;
        JsonWriter rows;
    };
    Workspace& m_workspace;
    QString m_action;
    Uuid m_unit;
    std::map<QString, int> m_added;
    std::map<QString, Pending> m_pending; // by person's identifier as text; "" for the rest
    std::vector<UndoStep> m_steps;
    size_t m_rowsWritten = 0; ///< a change that wrote rows past its steps has no way back
    std::map<Uuid, Uuid> m_handedFrom; ///< by person: the unit that gave them away, which may take them back
    std::set<Uuid> m_aside;
    bool m_keepsSteps = true;
};

template <typename Record>
Errors Change::syncChildren(const std::vector<Record>& base, std::vector<Record>& edited, QStringList& merged)
{
    Errors faults;
    const auto stoodBefore = [&](const Uuid& id) {
        return std::find_if(base.begin(), base.end(), [&](const Record& row) { return row.id == id; });
    };
    for (size_t i = 0; i < edited.size(); ++i) {
        Record& row = edited[i];
        const auto before = row.id.isNull() ? base.end() : stoodBefore(row.id);
        if (before == base.end()) {
            add(row);
            continue;
        }
        for (Error& fault : edit(*before, row, merged)) {
            fault.field = domain::rowPrefix<Record>(i) + fault.field;
            faults.push_back(std::move(fault));
        }
    }
    for (const Record& row : base) {
        const bool kept = std::any_of(
            edited.begin(), edited.end(), [&](const Record& other) { return other.id == row.id; });
        if (!kept)
            bury<Record>(row.id);
    }
    return faults;
}

/// Every list of rows that hangs on a file (a person's, a class's), as `syncChildren` does.
template <typename File>
Errors syncParts(Change& change, const File& base, File& file, QStringList& merged)
{
    Errors faults;
    forEachPartPair(base, file,
        [&](const auto& before, auto& now) { append(faults, change.syncChildren(before, now, merged)); });
    return faults;
}

/// How a change ends, where nothing else is to be written with it.
inline constexpr auto committed = [](storage::Transaction& transaction) { transaction.commit(); };

/// Transaction, work, audit, commit; asks nobody for permission. `work` gets the Change and returns a
/// Result, a refusal rolls everything back; `commit` gets the transaction to end it. As the register can be
/// written here or not, lists show names or initials (Workspace::recordsViews).
template <typename Work, typename Commit = decltype(committed)>
auto asOneChange(Workspace& workspace, const Uuid& unit, const QString& action, Work work,
    Commit commit = committed) -> decltype(work(std::declval<Change&>()))
{
    const auto writing = [&](auto step) {
        try {
            return step();
        } catch (const storage::StorageError&) {
            workspace.setRecordsViews(false);
            throw;
        }
    };
    storage::Transaction transaction = writing([&] { return storage::Transaction(workspace.session()); });
    Change change(workspace, action, unit);
    auto result = work(change);
    if (!result)
        return result;
    writing([&] {
        change.conclude();
        commit(transaction);
    });
    workspace.setRecordsViews(true);
    if (auto kept = change.kept())
        workspace.sessionChanges().add(std::move(*kept));
    return result;
}

/// The shape of every changing use case: permission, then as asOneChange.
template <typename Work>
auto inOneChange(Workspace& workspace, domain::Permission permission, const Uuid& unit, const QString& action,
    Work work) -> decltype(work(std::declval<Change&>()))
{
    if (const Outcome allowed = workspace.allow(permission, unit); !allowed)
        return allowed.errors();
    return asOneChange(workspace, unit, action, work);
}

} // namespace hoanhap::services
