// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/checks/AnnexTotals.h"

#include "domain/reports/checks/CheckErrorCodes.h"
#include "services/reports/annexes/AnnexReader.h"
#include "services/reports/annexes/Annexes.h"
#include "services/reports/numbers/OverruledFigures.h"
#include "services/reports/proof/ProofLines.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;

std::vector<ReportFinding> wrongAnnexTotals(Workspace& workspace, const domain::Report& report)
{
    QStringList codes = report.annexes.split(u' ', Qt::SkipEmptyParts);
    codes.removeIf([](const QString& code) { return code != "by_unit"_L1 && code != "placement"_L1; });
    if (codes.isEmpty() || OverruledFigures(workspace).marksByHand(report).isEmpty())
        return {};
    const auto facts = AnnexReader(workspace).read(report, codes);
    if (!facts)
        return {};
    std::vector<ReportFinding> found;
    for (const AnnexTable& table : annexTables(*facts, codes))
        for (const ProofLine& line : proofsOfTable(table, {})) {
            if (line.outcome != ProofLine::Outcome::Fails)
                continue;
            ReportFinding finding{domain::errors::checks::annexTotal};
            finding.quote = line.numbers.left(ReportFinding::longestQuote);
            finding.arguments = QStringList{line.statement, line.numbers};
            found.push_back(std::move(finding));
        }
    return found;
}

} // namespace hoanhap::services
