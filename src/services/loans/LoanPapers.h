// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/loans/LoanService.h"
#include "services/people/papers/Paper.h"

namespace hoanhap::services {

/// Papers about loans, made out of the register; PaperService prints and writes them.
class LoanPapers
{
public:
    explicit LoanPapers(Workspace& workspace) : m_workspace(workspace) { }

    /// The loans of a list, oldest first, with their sums. Sources go without what their names say of a
    /// conviction in brackets.
    Result<Paper> list(LoanService::Wish wish);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
