// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/ReportVersion.h"
#include "services/figures/Figures.h"

namespace hoanhap::services {

/// The records that a frozen figure counted, as a list shows them. What is still counted reads as `now` has
/// it; of the others the person's name as it may be shown, empty where the person is gone for good.
std::vector<CountedRecord> frozenRecordLines(Workspace& workspace,
    const std::vector<domain::CountedRecord>& kept, const std::vector<CountedRecord>& now);

} // namespace hoanhap::services
