// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/Organisation.h"
#include "domain/organisation/ReportRecipient.h"
#include "domain/organisation/Signer.h"
#include "domain/plan/Dispatch.h"
#include "domain/plan/Plan.h"
#include "domain/reports/Report.h"
#include "services/figures/Figures.h"
#include "storage/reports/ClassLineQueries.h"

#include <optional>
#include <vector>

namespace hoanhap::services {

/// Everything a report says that its author did not write, gathered from the register once; the page
/// is then made of it at every pause in typing.
struct ReportFacts
{
    domain::Report report;
    domain::Organisation organisation;
    domain::Plan plan;
    std::optional<domain::Dispatch> request;
    std::optional<domain::Signer> signer;
    std::vector<domain::ReportRecipient> recipients;
    std::vector<storage::ClassLine> classes; ///< by their first day
    std::vector<Figures::Figure> figures; ///< those of reportedIndicators() at least
};

} // namespace hoanhap::services
