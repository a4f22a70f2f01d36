// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/records/RecordScans.h"

namespace hoanhap::services {

/// The letter itself beside its number and subject: the scan or file as it came in or went out.
class DispatchScans final : public RecordScans
{
public:
    explicit DispatchScans(Workspace& workspace);

private:
    std::optional<Uuid> unitOf(const Uuid& dispatch) override;
};

} // namespace hoanhap::services
