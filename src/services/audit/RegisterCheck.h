// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// Is the register whole: pages, references, indexes, the chain of the audit.
class RegisterCheck
{
public:
    explicit RegisterCheck(Workspace& workspace);
    struct Report
    {
        Errors findings; ///< none: the register is whole
    };
    Result<Report> run();

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
