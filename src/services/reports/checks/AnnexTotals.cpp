// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/checks/AnnexTotals.h"

#include "domain/reports/checks/CheckErrorCodes.h"
#include "services/reports/annexes/AnnexPages.h"
#include "services/reports/proof/ProofLines.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;

std::vector<ReportFinding> wrongAnnexTotals(const std::vector<AnnexTable>& tables)
{
    std::vector<ReportFinding> found;
    for (size_t position = 0; position < tables.size(); ++position) {
        const AnnexTable& table = tables[position];
        if (table.code != "by_unit"_L1 && table.code != "placement"_L1)
            continue;
        for (const ProofLine& line : proofsOfTable(table, {})) {
            if (line.outcome != ProofLine::Outcome::Fails)
                continue;
            ReportFinding finding{domain::errors::checks::annexTotal};
            finding.quote = line.numbers.left(ReportFinding::longestQuote);
            finding.arguments =
                QStringList{line.statement, line.numbers, annexLabel(position, tables.size())};
            found.push_back(std::move(finding));
        }
    }
    return found;
}

} // namespace hoanhap::services
