// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/figures/Figures.h"
#include "services/reports/annexes/AnnexTable.h"
#include "services/reports/proof/ProofSheet.h"

#include <QHash>

namespace hoanhap::services {

// The lines of the proof sheet, each out of numbers alone.

/// By indicator; none where nobody told.
using ProvedFigures = QHash<QString, std::optional<qint64>>;
ProvedFigures byIndicator(const std::vector<Figure>& figures);

/// Stock a year ago, or on whatever day went before the period, with what came and went.
ProofLine proofOfStock(std::optional<qint64> before, const ProvedFigures& figures);
/// Nobody was trained, referred or hired who was not managed in the period; `where` names a unit.
std::vector<ProofLine> proofsOfPeople(const ProvedFigures& figures, const QString& where = {});
/// People are never more than their turns.
std::vector<ProofLine> proofsOfTurns(const ProvedFigures& figures);
/// The total of each column is the sum of its rows, and where it is a whole figure what the text states; each
/// sum across is that of its parts. Rows that agree are told together.
std::vector<ProofLine> proofsOfTable(const AnnexTable& table, const ProvedFigures& figures);
/// What annex IV says was reached is what the text states. Rows that agree are told together.
std::vector<ProofLine> proofsOfComparison(const AnnexTable& table, const ProvedFigures& figures);

} // namespace hoanhap::services
