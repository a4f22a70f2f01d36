// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activities/SessionFile.h"
#include "services/records/Change.h"

namespace hoanhap::services {

/// What came out of a session for each person's needs, inside the use case that stores it. Results that
/// `base` said already are left alone, so that correcting a topic does nothing twice.

/// "Need found" adds an open need, unless one of that kind is unanswered already; "need met" and
/// "referred" answer those there are.
Outcome applyResults(Change& change, const domain::SessionFile& base, const domain::SessionFile& file);
/// Needs that these rows had answered are open again; needs that were found stay.
Outcome undoResults(
    Change& change, const Uuid& session, const std::vector<domain::SessionParticipant>& participants);

} // namespace hoanhap::services
