// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/TrainingRates.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// What the office pays learners and asks of them; kept with the register, so it is the same for all who
/// work in it.
class TrainingSettings
{
public:
    explicit TrainingSettings(Workspace& workspace) : m_workspace(workspace) { }

    domain::TrainingRates rates();
    /// Amounts, kilometres and years may be 0 and never below; an amount is not less than 1,000 đồng, else
    /// thousands were typed as đồng; the support is given at least once.
    Outcome save(const domain::TrainingRates& rates);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
