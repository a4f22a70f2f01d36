// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/checks/PaperFaults.h"

#include "services/reports/checks/PaperErrorCodes.h"

namespace hoanhap::services {

namespace {

/// Only "Q." and no prefix at all stand without the title of whom the signer signs for.
bool lacksPrincipal(const domain::Signer& signer)
{
    return !signer.prefix.isEmpty() && signer.prefix != QLatin1String("Q") && signer.principalTitle.isEmpty();
}

} // namespace

Errors paperFaults(const domain::Organisation& organisation, const std::optional<domain::Signer>& signer)
{
    Errors faults;
    if (organisation.abbreviation.isEmpty())
        faults.push_back({errors::paper::noAbbreviation, {}, {organisation.name}});
    const bool untitled = signer && (signer->title.isEmpty() || lacksPrincipal(*signer));
    if (untitled && !signer->fullName.isEmpty())
        faults.push_back({errors::paper::signerWithoutTitle, {}, {signer->fullName}});
    return faults;
}

} // namespace hoanhap::services
