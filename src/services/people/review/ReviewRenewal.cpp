// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/review/ReviewRenewal.h"

#include "storage/people/review/FindingRenewal.h"
#include "storage/sqlite/Transaction.h"

namespace hoanhap::services {

namespace {

constexpr int peopleAtOnce = 100;

}

ReviewRenewal::ReviewRenewal(Workspace& workspace) : m_workspace(workspace) { }

bool ReviewRenewal::step()
{
    storage::FindingRenewal renewal(m_workspace.session(), m_workspace.clock().today());
    const bool daysCome = renewal.hasDaysCome();
    if (!daysCome && renewal.isDone())
        return false;
    storage::Transaction transaction(m_workspace.session());
    if (daysCome)
        renewal.renewDaysCome();
    else
        renewal.renewNext(peopleAtOnce);
    transaction.commit();
    return true;
}

} // namespace hoanhap::services
