// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// New checks reach everybody the register holds already, and days that lay ahead are no doubt once they have
/// come: step by step while the program is open. It is upkeep, which asks for no permission and leaves no
/// trace in the audit log.
class ReviewRenewal
{
public:
    explicit ReviewRenewal(Workspace& workspace);

    /// A step of some hundredths of a second; false once nothing is left to do.
    bool step();

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
