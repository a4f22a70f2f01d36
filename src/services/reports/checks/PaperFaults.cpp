// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/checks/PaperFaults.h"

#include "domain/organisation/SigningWords.h"
#include "services/reports/checks/PaperErrorCodes.h"

namespace hoanhap::services {

Errors paperFaults(const domain::Organisation& organisation, const std::optional<domain::Signer>& signer)
{
    Errors faults;
    if (organisation.abbreviation.isEmpty())
        faults.push_back({errors::paper::noAbbreviation, {}, {organisation.name}});
    const bool untitled = signer && domain::lacksTitle(*signer);
    if (untitled && !signer->fullName.isEmpty())
        faults.push_back({errors::paper::signerWithoutTitle, {}, {signer->fullName}});
    return faults;
}

} // namespace hoanhap::services
