// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/AccessLog.h"

#include "domain/people/Person.h"
#include "services/people/KeepingErrorCodes.h"
#include "services/records/Change.h"
#include "storage/StorageError.h"
#include "storage/people/dated/FormerPeopleQueries.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;

Outcome AccessLog::viewed(const Uuid& person)
{
    const std::optional<domain::Person> found = m_workspace.stores().of<domain::Person>().find(person);
    if (!found)
        return Error{errors::notFound};
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople, found->unitId); !allowed) {
        storage::FormerPeopleQueries former(m_workspace.session());
        const bool left = allowed.has(errors::otherUnit) && former.find(person, m_workspace.scope());
        return left ? Outcome(Error{keeping::movedAway}) : Outcome(allowed.errors());
    }
    if (!noted(u"person.viewed"_s, found->unitId, person, "{}"))
        return Error{keeping::viewNotRecorded};
    return Done{};
}

void AccessLog::searched(const QString& text, const std::optional<Uuid>& opened)
{
    JsonWriter json;
    json.open('{');
    json.key("text");
    json.value(text);
    json.close('}');
    (void)noted(u"people.searched"_s, m_workspace.actor().unitId, opened, json.take());
}

void AccessLog::listed(const QString& indicator, QDate from, QDate to)
{
    JsonWriter json;
    json.open('{');
    json.key("indicator");
    json.value(indicator);
    json.key("from");
    json.value(from.toString(Qt::ISODate));
    json.key("to");
    json.value(to.toString(Qt::ISODate));
    json.close('}');
    (void)noted(u"figure.listed"_s, m_workspace.actor().unitId, std::nullopt, json.take());
}

bool AccessLog::noted(
    const QString& action, const Uuid& unit, const std::optional<Uuid>& person, const QByteArray& content)
{
    try {
        (void)asOneChange(m_workspace, unit, action, [&](Change& change) -> Outcome {
            change.mention(u"person"_s, person, person, content);
            return Done{};
        });
    } catch (const storage::StorageError&) {
        m_workspace.setRecordsViews(false); // also where not even a transaction begins
    }
    return m_workspace.recordsViews();
}

} // namespace hoanhap::services
