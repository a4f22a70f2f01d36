// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/Indicator.h"
#include "domain/plan/Dispatch.h"
#include "domain/reports/checks/Prose.h"

namespace hoanhap::domain {

/// A dispatch that the report before may cite, and the one that came in its place.
struct MovedDispatch
{
    QString before; ///< number and symbol
    QString now; ///< empty where none came
    std::optional<QDate> day; ///< of the new one
};

/// Every dispatch of the period before with its successor in the new one: of the same kind and issuer, sent
/// the same way, and on the same subject, or the only one where there was only one before.
std::vector<MovedDispatch> movedDispatches(
    const std::vector<Dispatch>& dispatches, const FigurePeriod& before, const FigurePeriod& now);

/// Where prose cites one of `references` (numbers and symbols), which nobody has moved on.
Slips uncheckedReferences(const Prose& prose, const QStringList& references);

} // namespace hoanhap::domain
