// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/annexes/AnnexFacts.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

class FigureSources;

/// Gathers what the annexes of a report say. The same for whoever opens it, as the report itself.
class AnnexReader
{
public:
    explicit AnnexReader(Workspace& workspace) : m_workspace(workspace) { }

    enum class Stating
    {
        Report, ///< with what the draft states instead of the register
        Register ///< what is counted now
    };
    /// Only what the tables with these codes need.
    Result<AnnexFacts> read(
        const domain::Report& report, const QStringList& codes, Stating stating = Stating::Report);
    /// The same out of `sources`, which are those of the report's period and units: what the page counts too
    /// is read once.
    Result<AnnexFacts> read(FigureSources& sources, const domain::Report& report, const QStringList& codes,
        Stating stating = Stating::Report);
    /// Indicators that stand in the rows of places.
    static const QStringList& placedIndicators();
    /// Those held against last year and plan.
    static const QStringList& comparedIndicators();

private:
    void readPlaces(AnnexFacts& facts, FigureSources& sources);
    Outcome readCharts(AnnexFacts& facts, FigureSources& sources, const std::vector<Uuid>& units);
    void readClasses(
        AnnexFacts& facts, const FigureSources& sources, const std::vector<Uuid>& units, Stating stating);
    void keepHeldClasses(AnnexFacts& facts);
    Outcome compare(AnnexFacts& facts, FigureSources& sources, const std::vector<Uuid>& units);
    void readStated(AnnexFacts& facts, Stating stating);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
