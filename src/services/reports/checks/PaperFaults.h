// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/Organisation.h"
#include "domain/organisation/Signer.h"
#include "foundation/Error.h"

#include <optional>

namespace hoanhap::services {

/// What letterhead and signature lack for a paper to go out (Nghị định 30/2020/NĐ-CP, Điều 8, khoản 3 and 7).
Errors paperFaults(const domain::Organisation& organisation, const std::optional<domain::Signer>& signer);

} // namespace hoanhap::services
