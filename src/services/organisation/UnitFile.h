// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/Organisation.h"
#include "domain/organisation/ReportRecipient.h"
#include "domain/organisation/Signer.h"
#include "domain/organisation/Unit.h"

#include <vector>

namespace hoanhap::services {

/// A unit with all that its papers need: how it writes its letterhead, who signs, who gets its reports.
struct UnitFile
{
    domain::Unit unit;
    std::vector<domain::Organisation> letterheads; ///< one after the other, by their first day
    std::vector<domain::Signer> signers; ///< the first choice first
    std::vector<domain::ReportRecipient> recipients; ///< in the order of the paper
};

} // namespace hoanhap::services
