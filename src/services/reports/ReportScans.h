// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/records/RecordScans.h"

namespace hoanhap::services {

/// The scans of a signed report, which the registry clerk keeps beside its number and day.
class ReportScans final : public RecordScans
{
public:
    explicit ReportScans(Workspace& workspace);

private:
    std::optional<Uuid> unitOf(const Uuid& report) override;
};

} // namespace hoanhap::services
