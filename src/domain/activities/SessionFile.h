// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Parts.h"
#include "domain/activities/OutreachSession.h"

#include <vector>

namespace hoanhap::domain {

/// A session with everything one form shows and one save stores.
struct SessionFile
{
    OutreachSession session;
    std::vector<SessionPartner> partners; ///< the organiser first, then partners in their order
    std::vector<SessionParticipant> participants;
    std::vector<SessionHeadCount> headCounts;
};

template <>
struct Parts<SessionFile>
{
    static constexpr auto all =
        TypedList{&SessionFile::partners, &SessionFile::participants, &SessionFile::headCounts};
};

/// Whether an attendance says that the person was there. Where nothing is noted the person came: whoever
/// is absent is marked.
bool wasThere(QStringView attendance);
/// Everybody who was there: people of the register and those known by their number alone.
int presentAt(const SessionFile& file);

} // namespace hoanhap::domain
