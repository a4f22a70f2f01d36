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
    explicit AnnexValueList(ColumnsBeside beside) : m_beside(beside) { }

    void take(const std::vector<AnnexCell>& row, bool total)
    {
        for (const AnnexCell& cell : row) {
            if (!isTaken(cell) || cell.figure.isWhole() || !cell.value || m_met.contains(cell.figure.mark()))
                continue;
            m_met.insert(cell.figure.mark());
            m_values.push_back({cell.figure, *cell.value, total});
        }
    }
    std::vector<AnnexValue> values() && { return std::move(m_values); }

private:
    /// A rate or a difference leads to the number beside it and states none of its own.
    bool isTaken(const AnnexCell& cell) const
    {
        const FigureColumn column = cell.figure.column;
        const bool standsBeside = column == FigureColumn::YearBefore || column == FigureColumn::Plan;
        return cell.isStated() || (m_beside == ColumnsBeside::TakenIn && standsBeside);
    }

    ColumnsBeside m_beside;
    QSet<QString> m_met;
    std::vector<AnnexValue> m_values;
};

} // namespace

Result<std::vector<AnnexValue>> annexValues(
    Workspace& workspace, const domain::Report& report, ColumnsBeside beside)
{
    const QStringList codes = report.annexes.split(QChar(u' '), Qt::SkipEmptyParts);
    if (codes.isEmpty())
        return std::vector<AnnexValue>();
    const auto facts = AnnexReader(workspace).read(report, codes, AnnexReader::Stating::Register);
    if (!facts)
        return facts.errors();
    AnnexValueList values(beside);
    for (const AnnexTable& table : annexTables(*facts, codes)) {
        for (const auto& row : table.rows)
            values.take(row, false);
        values.take(table.total, true);
        if (beside == ColumnsBeside::TakenIn)
            for (const AnnexChart& chart : table.charts)
                for (const AnnexChart::Line& line : chart.lines)
                    values.take(line.values, true); // what is held stands in the other annexes
    }
    return std::move(values).values();
}

} // namespace hoanhap::services
