// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"
#include "storage/sqlite/Stoppable.h"

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
    /// As long as reading everything takes. Refused with storage.cancelled where `progress` gave false.
    Result<Report> run(const storage::Progress& progress);

private:
    void checkIndexes(Errors& findings);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
