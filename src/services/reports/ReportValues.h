// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/filling/TemplateValues.h"
#include "domain/organisation/Organisation.h"
#include "domain/plan/Dispatch.h"
#include "domain/plan/Plan.h"
#include "services/reports/AnnualReportService.h"
#include "services/reports/Figures.h"

#include <vector>

namespace hoanhap::services {

/// One class as the report speaks of it.
struct ClassLine
{
    QString organiser;
    QStringList partners; ///< in their order
    QString occupation;
    int learners = 0;
    int released = 0; ///< of them people who served a prison sentence
};

/// Everything the wording of an annual report is filled with, gathered from the register.
struct ReportFacts
{
    int year = 0;
    domain::Organisation organisation;
    domain::Plan plan;
    std::optional<domain::Dispatch> request;
    std::vector<ClassLine> classes;
    std::vector<Figures::Figure> figures;
};

/// The facts and the prose as values of the template; pure.
document::TemplateValues reportValues(const ReportFacts& facts, const Narrative& narrative);

/// "Công văn số 1842/CAT-THAHS&HTTP ngày 23 tháng 11 năm 2021".
QString citationOf(const domain::Dispatch& dispatch);

} // namespace hoanhap::services
