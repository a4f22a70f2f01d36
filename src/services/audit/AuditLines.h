// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/PersonHistory.h"

namespace hoanhap::services {

/// What one event of the audit says of fields and rows, in the order it happened.
std::vector<PersonHistory::Line> linesOf(const storage::AuditEvent& event);

} // namespace hoanhap::services
