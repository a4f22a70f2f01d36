// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/Report.h"
#include "domain/reports/ReportVersion.h"
#include "services/reports/numbers/FigureRef.h"

#include <QHash>
#include <QSet>

namespace hoanhap::services {

/// Tells which of the records of an indicator stand in one cell of a report. The records must tell the
/// breakdowns that the cell asks for (toldFor).
class CellRecords
{
public:
    /// figures.unknown_unit where the row's unit is none of the register.
    static Result<CellRecords> of(
        Workspace& workspace, const domain::Report& report, const FigureRef& figure);
    /// Of many, in their order; the units of a row are read once for all its cells.
    static Result<std::vector<CellRecords>> ofEach(
        Workspace& workspace, const domain::Report& report, const std::vector<FigureRef>& figures);

    bool hold(const CountedRecord& record) const;
    /// The codes that stand in the cell for this choice of its figure: of a commune those before it too.
    QStringList codesOf(const CellChoice& choice) const;
    /// The row's units with all below them; empty: every unit.
    const std::vector<Uuid>& units() const { return m_units; }

private:
    CellRecords(
        Workspace& workspace, const domain::Report& report, FigureRef figure, std::vector<Uuid> units);

    FigureRef m_figure;
    std::vector<Uuid> m_units;
    QSet<Uuid> m_ofRow;
    QStringList m_leftOut;
    QHash<QString, QStringList> m_communes; ///< by the commune of the cell, those for which it stands
};

/// What the records of each indicator must tell, so that these cells can be told apart.
Figures::Told toldFor(const std::vector<FigureRef>& figures);

/// As counted_record keeps it: "status=amnesty;class=…".
QString storedParts(const CountedRecord& record);
/// What was kept, without a title.
CountedRecord countedThen(const domain::CountedRecord& kept);

} // namespace hoanhap::services
