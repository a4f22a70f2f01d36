// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "document/filling/Template.h"
#include "domain/organisation/Organisation.h"
#include "domain/organisation/ReportRecipient.h"
#include "domain/organisation/Signer.h"
#include "domain/plan/Dispatch.h"
#include "domain/plan/Plan.h"
#include "domain/reports/Report.h"
#include "services/figures/Figures.h"
#include "services/reports/ReportKinds.h"
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
    std::vector<document::Annex> annexes; ///< those that the report carries
    std::vector<storage::ClassLine> classes; ///< by their first day
    std::vector<Figures::Figure> figures; ///< those of reportedIndicators() at least
    QDate countedOn; ///< the day on which all this was gathered
    QStringList silentUnits; ///< of whose figures nothing is known; only where the wording names them
    int sentUnits = 0; ///< the others below the office
    std::optional<ReportKind> kind; ///< the annual one where it is not said
    QString replacing; ///< the sentence that says which report it replaces
    std::optional<document::Template> wording; ///< of the kind, as the office has it; else the shipped one
};

} // namespace hoanhap::services
