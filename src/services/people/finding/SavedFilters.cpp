// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/finding/SavedFilters.h"

#include "services/ErrorCodes.h"
#include "services/people/finding/FindingErrorCodes.h"
#include "storage/people/finding/SavedFilterStore.h"
#include "storage/sqlite/Transaction.h"
#include "text/letters/Fold.h"
#include "text/letters/Normalise.h"

namespace hoanhap::services {

using domain::SavedFilter;

SavedFilters::SavedFilters(Workspace& workspace) : m_workspace(workspace) { }

Result<std::vector<SavedFilter>> SavedFilters::list()
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople); !allowed)
        return allowed.errors();
    const Actor& actor = m_workspace.actor();
    return storage::SavedFilterStore(m_workspace.session()).of(actor.accountId, actor.unitId);
}

Result<SavedFilter> SavedFilters::keep(const QString& name, const domain::PersonFilter& filter, bool shared)
{
    const Result<QString> clean = text::normaliseLine(name);
    if (!clean)
        return clean.errors();
    if (clean->isEmpty())
        return Error{errors::filterNameMissing};
    const auto known = list();
    if (!known)
        return known.errors();
    SavedFilter kept{m_workspace.newId(), m_workspace.actor().accountId, *clean, filter, shared};
    for (const SavedFilter& other : *known) {
        if (text::tonePlacementKey(other.name) != text::tonePlacementKey(kept.name))
            continue;
        if (other.accountId != kept.accountId)
            return Error{errors::filterOfOther};
        kept.id = other.id;
    }
    storage::Transaction transaction(m_workspace.session());
    storage::SavedFilterStore(m_workspace.session()).put(kept);
    transaction.commit();
    return kept;
}

Outcome SavedFilters::drop(const Uuid& filter)
{
    const auto known = list();
    if (!known)
        return known.errors();
    for (const SavedFilter& one : *known) {
        if (one.id != filter)
            continue;
        if (one.accountId != m_workspace.actor().accountId
            && !domain::may(m_workspace.actor().role, domain::Permission::Administer))
            return Error{errors::notAllowed};
        storage::Transaction transaction(m_workspace.session());
        storage::SavedFilterStore(m_workspace.session()).remove(filter);
        transaction.commit();
        return Done{};
    }
    return Error{errors::notFound};
}

} // namespace hoanhap::services
