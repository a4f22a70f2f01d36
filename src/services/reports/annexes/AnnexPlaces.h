// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/annexes/AnnexFacts.h"
#include "services/workspace/Workspace.h"

#include <QHash>
#include <set>

namespace hoanhap::services {

class FigureSources;

/// The rows of an office's annexes and which unit or commune stands in which.
class AnnexPlaces
{
public:
    AnnexPlaces(Workspace& workspace, const Uuid& office, const domain::FigurePeriod& period);

    domain::Breakdown by() const { return m_by; }
    /// Every unit that works in the period; communes come when something is counted for them.
    const std::vector<AnnexPlace>& rows() const { return m_rows; }
    void fill(FigureSources& sources, const QString& indicator, std::vector<AnnexPlace>& places);
    /// Says who is silent; drops rows of nobody that hold nothing.
    void finish(std::vector<AnnexPlace>& places) const;

private:
    size_t rowOf(const QString& stored, std::vector<AnnexPlace>& places);

    Workspace& m_workspace;
    QDate m_day;
    domain::Breakdown m_by = domain::Breakdown::Unit;
    std::vector<AnnexPlace> m_rows;
    QHash<QString, size_t> m_places; ///< units by identifier, communes by code
    std::set<size_t> m_reporting; ///< rows with a row of reported figures, awaited ones too
    size_t m_units = 0; ///< rows of units below the office
};

} // namespace hoanhap::services
