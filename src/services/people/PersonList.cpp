// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/PersonList.h"

#include "services/people/MaskedPerson.h"

namespace hoanhap::services {

using storage::PersonRow;

PersonList::PersonList(Workspace& workspace) : m_workspace(workspace) { }

Result<std::vector<PersonRow>> PersonList::page(qint64 offset, int limit)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople); !allowed)
        return allowed.errors();
    return shownNow(m_workspace,
        storage::PersonQueries(m_workspace.session(), m_workspace.clock().today())
            .page(m_workspace.scope(), offset, limit));
}

Result<qint64> PersonList::count()
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople); !allowed)
        return allowed.errors();
    return storage::PersonQueries(m_workspace.session(), m_workspace.clock().today())
        .count(m_workspace.scope());
}

Result<std::vector<PersonRow>> PersonList::search(const QString& text, int limit)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople); !allowed)
        return allowed.errors();
    return shownNow(m_workspace,
        storage::PersonQueries(m_workspace.session(), m_workspace.clock().today())
            .search(text, m_workspace.scope(), limit));
}

Result<std::vector<PersonRow>> PersonList::of(const std::vector<Uuid>& people)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople); !allowed)
        return allowed.errors();
    return shownNow(
        m_workspace, storage::PersonQueries(m_workspace.session(), m_workspace.clock().today()).of(people));
}

} // namespace hoanhap::services
