// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/records/Change.h"

#include "domain/people/Person.h"
#include "services/people/KeepingErrorCodes.h"
#include "storage/people/finding/PersonSorting.h"
#include "storage/people/review/ReviewQueries.h"

#include <algorithm>

namespace hoanhap::services {

Change::Change(Workspace& workspace, QString action, const Uuid& unit)
    : m_workspace(workspace)
    , m_action(std::move(action))
    , m_unit(unit)
{
}

void Change::stampNew(domain::Record& record)
{
    ++m_rowsWritten;
    record.createdAt = m_workspace.clock().nowUtc();
    record.createdBy = m_workspace.actor().accountId;
    record.updatedAt = record.createdAt;
    record.updatedBy = record.createdBy;
    record.rowVersion = 1;
    record.changeStamp = m_workspace.nextStamp();
    record.deletedAt.reset();
}

void Change::stampChanged(domain::Record& record, const domain::Record& stands)
{
    ++m_rowsWritten;
    record.createdAt = stands.createdAt;
    record.createdBy = stands.createdBy;
    record.updatedAt = m_workspace.clock().nowUtc();
    record.updatedBy = m_workspace.actor().accountId;
    record.rowVersion = stands.rowVersion + 1;
    record.changeStamp = m_workspace.nextStamp();
}

QByteArray Change::unitDifference(const Uuid& before, const Uuid& now)
{
    JsonWriter json;
    json.open('{');
    json.key("unit_id");
    json.open('[');
    json.value(before.toString());
    json.value(now.toString());
    json.close(']');
    json.close('}');
    return json.take();
}

bool Change::isOfOtherUnit(const Uuid& person)
{
    const std::optional<domain::Person> found = m_workspace.stores().of<domain::Person>().find(person);
    return found && !m_workspace.actor().covers(found->unitId);
}

Error Change::handedAway(std::string_view entity)
{
    return {entity == domain::Fields<domain::Person>::entity ? keeping::movedAway : errors::otherUnit};
}

void Change::mention(const QString& entity, const std::optional<Uuid>& record,
    const std::optional<Uuid>& person, const QByteArray& json)
{
    collect(entity, record.value_or(Uuid()), person, "mentioned", json);
}

void Change::collect(const QString& entity, const Uuid& id, const std::optional<Uuid>& person,
    const char* verb, const QByteArray& difference)
{
    const QString owner = person ? person->toString() : QString();
    auto [place, isNew] = m_pending.try_emplace(owner);
    Pending& pending = place->second;
    if (isNew) {
        pending.entity = entity;
        pending.record = id;
        pending.rows.open('[');
    }
    pending.rows.open('{');
    pending.rows.key("entity");
    pending.rows.value(entity);
    pending.rows.key("id");
    pending.rows.value(id.toString());
    pending.rows.key(verb);
    pending.rows.raw(difference);
    pending.rows.close('}');
}

namespace {

constexpr QLatin1String mergeEntity("person_merge");

/// Rows that no use case of their own changes alone, or that have their own way back: keys go with accounts,
/// frozen figures with reports, moved rows with merges.
bool hasOwnWayBack(const QString& entity)
{
    return entity.startsWith(QLatin1String("report")) || entity.startsWith(QLatin1String("account"))
        || entity == QLatin1String("counted_record") || entity == mergeEntity;
}

} // namespace

std::optional<SessionChanges::Kept> Change::kept()
{
    if (!m_keepsSteps || m_rowsWritten == 0)
        return std::nullopt;
    const bool whole = m_steps.size() == m_rowsWritten;
    std::erase_if(m_steps, [](const UndoStep& step) { return step.entity == QLatin1String("setting"); });
    if (whole && m_steps.empty())
        return std::nullopt;
    SessionChanges::Kept kept{m_action, m_workspace.clock().nowUtc(), std::move(m_steps), true};
    kept.hasWayBack = whole && std::ranges::none_of(kept.steps, hasOwnWayBack, &UndoStep::entity);
    for (UndoStep& step : kept.steps)
        if (const auto from = m_handedFrom.find(step.person.value_or(Uuid())); from != m_handedFrom.end())
            step.unit = from->second;
    if (whole && std::ranges::find(kept.steps, mergeEntity, &UndoStep::entity) != kept.steps.end()) {
        kept.steppedOver = std::move(m_aside);
        for (const UndoStep& step : kept.steps) {
            kept.steppedOver.insert(step.record);
            kept.steppedOver.insert(step.person.value_or(step.record));
        }
    }
    if (!kept.hasWayBack)
        kept.steps.clear();
    return kept;
}

void Change::conclude()
{
    for (auto& [owner, pending] : m_pending) {
        pending.rows.close(']');
        storage::AuditEvent event;
        event.id = m_workspace.newId();
        event.happenedAt = m_workspace.clock().nowUtc();
        event.accountId = m_workspace.actor().accountId;
        event.accountName = m_workspace.actor().loginName;
        event.action = m_action;
        event.entity = pending.entity;
        event.recordId = optionalOf(pending.record);
        event.personId = Uuid::parse(owner);
        event.unitId = optionalOf(m_unit);
        event.content = pending.rows.take();
        m_workspace.audit().append(event);
    }
    m_pending.clear();
    m_workspace.keepStamp();
    const QDate today = m_workspace.clock().today();
    storage::ReviewQueries(m_workspace.session(), today).renew();
    storage::PersonSorting(m_workspace.session()).renew(today);
}

} // namespace hoanhap::services
