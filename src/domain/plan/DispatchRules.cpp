// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/DispatchRules.h"

#include "domain/DateRules.h"
#include "domain/ErrorCodes.h"
#include "domain/TextRules.h"
#include "domain/plan/PlanErrorCodes.h"

#include <cstdlib>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

/// A letter asks for the year that ends, goes on or begins, perhaps for one before that.
void checkReportYear(const Dispatch& dispatch, Findings& findings)
{
    if (!dispatch.asksReportYear || !dispatch.issuedOn)
        return;
    constexpr int unusual = 2; // years between the letter and the report
    constexpr int impossible = 20;
    const int apart = std::abs(*dispatch.asksReportYear - dispatch.issuedOn->year());
    const Error fault{errors::plan::reportYearImplausible, u"asks_report_year"_s,
        {QString::number(*dispatch.asksReportYear)}};
    if (apart > impossible)
        findings.errors.push_back(fault);
    else if (apart > unusual)
        findings.warnings.push_back(fault);
}

} // namespace

Findings checkDispatch(Dispatch& dispatch)
{
    Findings findings;
    findings.errors = normaliseTexts(dispatch);
    if (dispatch.direction == DispatchDirection::Out)
        dispatch.receivedOn.reset(); // only what comes in arrives
    if (dispatch.number.isEmpty())
        findings.errors.push_back({errors::dispatchNumberMissing, u"number"_s});
    if (dispatch.issuer.isEmpty())
        findings.errors.push_back({errors::issuerMissing, u"issuer"_s});
    if (!dispatch.issuedOn)
        findings.errors.push_back({errors::dayMissing, u"issued_on"_s});
    if (dispatch.answersDispatchId && *dispatch.answersDispatchId == dispatch.id)
        findings.errors.push_back({errors::plan::answersItself, u"answers_dispatch_id"_s});
    if (dispatch.direction == DispatchDirection::In && dispatch.asksReportYear && !dispatch.deadline)
        findings.warnings.push_back({errors::plan::deadlineMissing, u"deadline"_s});
    checkReportYear(dispatch, findings);
    checkOrder(dispatch.issuedOn, dispatch.receivedOn, u"received_on"_s, findings.warnings);
    checkOrder(dispatch.issuedOn, dispatch.deadline, u"deadline"_s, findings.warnings);
    return findings;
}

} // namespace hoanhap::domain
