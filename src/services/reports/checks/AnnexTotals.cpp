// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/checks/AnnexTotals.h"

#include "domain/reports/checks/CheckErrorCodes.h"
#include "services/reports/annexes/AnnexPages.h"
#include "services/reports/proof/ProofLines.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;

std::vector<ReportFinding> wrongAnnexTotals(
    const std::vector<AnnexTable>& tables, const std::vector<Figure>& figures)
{
    const ProvedFigures stated = byIndicator(figures);
    std::vector<ReportFinding> found;
    for (size_t position = 0; position < tables.size(); ++position) {
        const AnnexTable& table = tables[position];
        if (table.total.empty())
            continue; // no rows that are summed
        // What units told of their classes by number alone stands below that table, not in its totals.
        const bool isWhole = table.code != "classes"_L1;
        for (const ProofLine& line : proofsOfTable(table, isWhole ? stated : ProvedFigures())) {
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
