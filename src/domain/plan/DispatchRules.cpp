// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/DispatchRules.h"

#include "domain/DateRules.h"
#include "domain/ErrorCodes.h"
#include "domain/TextRules.h"
#include "domain/plan/PlanErrorCodes.h"

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

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
    checkOrder(dispatch.issuedOn, dispatch.receivedOn, u"received_on"_s, findings.warnings);
    checkOrder(dispatch.issuedOn, dispatch.deadline, u"deadline"_s, findings.warnings);
    return findings;
}

} // namespace hoanhap::domain
