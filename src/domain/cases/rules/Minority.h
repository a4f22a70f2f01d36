// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/LegalStatus.h"
#include "text/dates/PartialDate.h"

namespace hoanhap::domain {

/// Surely under 18 at the offence (BLHS Chương XII): still so at the arrest or the judgment, which came
/// after it. Where the birth or both days are not known, nobody is taken for a minor.
inline bool wasMinor(const LegalStatus& status, const text::PartialDate& birth)
{
    const std::optional<QDate> known = status.arrestedOn ? status.arrestedOn : status.judgmentDate;
    return known && !birth.isEmpty() && birth.earliest().addYears(18) > *known;
}

} // namespace hoanhap::domain
