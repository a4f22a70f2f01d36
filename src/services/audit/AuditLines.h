// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/PersonHistory.h"

#include <QHash>

namespace hoanhap::services {

/// What one event of the audit says of fields and rows, in the order it happened.
std::vector<PersonHistory::Line> linesOf(const storage::AuditEvent& event);

/// By the name of the login, as events have it: whose accounts they are, where that is known.
QHash<QString, QString> holdersOfAccounts(Workspace& workspace);

} // namespace hoanhap::services
