// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/figures/CellLabels.h"
#include "services/reports/numbers/FigureRef.h"

namespace hoanhap::services {

/// What the register calls the row and the column in which a figure of a report stands.
class FigureNames
{
public:
    /// Areas and catalogue entries are called as on that day.
    FigureNames(Workspace& workspace, QDate day);

    struct Part
    {
        domain::Breakdown breakdown = domain::Breakdown::Unit;
        std::vector<FigureCell> cells; ///< one, or those left out
        bool leftOut = false;
    };
    struct Names
    {
        QString unit; ///< or the class; empty where the figure is that of the whole report
        std::vector<Part> parts; ///< the row first
    };
    Names of(const FigureRef& figure);

private:
    Workspace& m_workspace;
    QHash<QString, QString> m_units; ///< by code
    CellLabels m_labels;
};

} // namespace hoanhap::services
