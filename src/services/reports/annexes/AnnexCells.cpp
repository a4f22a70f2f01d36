// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/annexes/AnnexCells.h"

#include "services/reports/annexes/AnnexReader.h"
#include "services/reports/annexes/Annexes.h"

#include <QSet>

namespace hoanhap::services {

namespace {

/// Takes in each figure once.
class AnnexValueList
{
public:
    void take(const std::vector<AnnexCell>& row, bool total)
    {
        for (const AnnexCell& cell : row) {
            if (!cell.isStated() || cell.figure.isWhole() || !cell.value
                || m_met.contains(cell.figure.mark()))
                continue;
            m_met.insert(cell.figure.mark());
            m_values.push_back({cell.figure, *cell.value, total});
        }
    }
    std::vector<AnnexValue> values() && { return std::move(m_values); }

private:
    QSet<QString> m_met;
    std::vector<AnnexValue> m_values;
};

} // namespace

Result<std::vector<AnnexValue>> annexValues(Workspace& workspace, const domain::Report& report)
{
    const QStringList codes = report.annexes.split(QChar(u' '), Qt::SkipEmptyParts);
    if (codes.isEmpty())
        return std::vector<AnnexValue>();
    const auto facts = AnnexReader(workspace).read(report, codes, AnnexReader::Stating::Register);
    if (!facts)
        return facts.errors();
    AnnexValueList values;
    for (const AnnexTable& table : annexTables(*facts, codes)) {
        for (const auto& row : table.rows)
            values.take(row, false);
        values.take(table.total, true);
    }
    return std::move(values).values();
}

} // namespace hoanhap::services
