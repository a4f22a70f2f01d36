// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/transfer/FormerPeople.h"

#include "services/people/transfer/FileThen.h"
#include "services/records/Change.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using storage::FormerPeopleQueries;

Result<std::vector<storage::FormerPersonRow>> FormerPeople::list(int limit)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople); !allowed)
        return allowed.errors();
    if (!m_workspace.recordsViews()) // as in every list: no names while looks cannot be recorded
        return std::vector<storage::FormerPersonRow>();
    return FormerPeopleQueries(m_workspace.session()).list(m_workspace.scope(), limit);
}

Result<domain::PersonFile> FormerPeople::fileThen(const Uuid& person)
{
    const auto left = FormerPeopleQueries(m_workspace.session()).find(person, m_workspace.scope());
    if (!left)
        return Error{errors::notFound};
    return inOneChange(m_workspace, domain::Permission::ViewPeople, left->unitId, u"person.former_viewed"_s,
        [&](Change& change) -> Result<domain::PersonFile> {
            change.mention(u"person"_s, person, person, "{}");
            return fileWhenAssignmentEnded(m_workspace, person, left->assignmentId);
        });
}

} // namespace hoanhap::services
