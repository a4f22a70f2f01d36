// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/Report.h"
#include "services/people/papers/Paper.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// One thing that the numbers of a report must fulfil.
struct ProofLine
{
    enum class Outcome
    {
        Holds,
        Fails,
        Unknown ///< a number that it needs is not known
    };
    QString statement; ///< what is compared
    QString numbers; ///< "12 + 3 - 2 = 13"
    Outcome outcome = Outcome::Holds;

    bool operator==(const ProofLine&) const = default;
};

/// Whether the numbers of a report agree with each other: totals are the sum of units and of groups, last
/// year's stock with what came and went is this year's, nobody was trained or placed who was not managed, no
/// more people than turns. (tờ kiểm tra số liệu)
class ProofSheet
{
public:
    explicit ProofSheet(Workspace& workspace) : m_workspace(workspace) { }

    /// Right: ViewReports. Values as the report states them.
    Result<std::vector<ProofLine>> of(const domain::Report& report);
    /// To be printed or written to a file. Right: Export too.
    Result<Paper> paper(const domain::Report& report);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
