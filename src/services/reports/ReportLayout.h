// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "domain/organisation/Organisation.h"
#include "domain/organisation/Signer.h"
#include "domain/reports/Report.h"

namespace hoanhap::services {

// What stands around the text of a report, out of the office's own settings; pure.

document::PageSettings pageSettingsOf(const domain::Organisation& organisation);
/// Number and day stay blank until the registry clerk has entered them; the symbol is the kind's.
document::Letterhead letterheadOf(const domain::Organisation& organisation, const domain::Report& report);
/// The words above the name (domain::signingWords).
document::Signature signatureOf(const domain::Signer& signer);

} // namespace hoanhap::services
