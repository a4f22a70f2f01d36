// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace/ActorLoading.h"

#include "domain/organisation/Unit.h"
#include "domain/users/Account.h"
#include "services/organisation/UnitTree.h"
#include "storage/records/RecordStore.h"

namespace hoanhap::services {

std::optional<Actor> loadActor(storage::Session& session, const Uuid& account)
{
    const auto found = storage::RecordStore<domain::Account>(session).find(account);
    if (!found || !found->active || found->deletedAt)
        return std::nullopt;
    Actor actor{account, found->loginName, found->fullName, found->role, found->unitId, false, {}};
    const auto scopes =
        storage::RecordStore<domain::AccountScope>(session).whereEqual("account_id", account.toString());
    actor.everyUnit = scopes.empty();
    for (const domain::AccountScope& scope : scopes)
        actor.units.insert(scope.scopeUnitId);
    actor.units = withUnitsBelow(actor.units, storage::RecordStore<domain::Unit>(session).all());
    if (!actor.everyUnit && !actor.units.contains(actor.unitId))
        actor.unitId = scopes.front().scopeUnitId;
    return actor;
}

} // namespace hoanhap::services
