// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/filling/Template.h"
#include "domain/organisation/Organisation.h"
#include "domain/organisation/ReportRecipient.h"
#include "domain/organisation/Signer.h"
#include "domain/plan/Dispatch.h"
#include "domain/plan/Plan.h"
#include "domain/reports/Report.h"
#include "services/reports/ReportKinds.h"
#include "services/reports/counted/CountedReport.h"

#include <optional>
#include <vector>

namespace hoanhap::services {

/// Everything a report says that its author did not write, gathered from the register once; the page
/// is then made of it at every pause in typing.
struct ReportFacts : CountedReport
{
    domain::Report report;
    domain::Organisation organisation;
    domain::Plan plan;
    std::optional<domain::Dispatch> request;
    std::optional<domain::Signer> signer;
    std::vector<domain::ReportRecipient> recipients;
    std::optional<ReportKind> kind; ///< the annual one where it is not said
    QString replacing; ///< the sentence that says which report it replaces
    std::optional<document::Template> wording; ///< of the kind, as the office has it; else the shipped one
};

} // namespace hoanhap::services
