// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/DispatchRules.h"

#include "domain/ErrorCodes.h"
#include "domain/TextRules.h"

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

Findings checkDispatch(Dispatch& dispatch)
{
    Findings findings;
    findings.errors = normaliseTexts(dispatch);
    if (dispatch.number.isEmpty())
        findings.errors.push_back({errors::dispatchNumberMissing, u"number"_s});
    if (dispatch.issuer.isEmpty())
        findings.errors.push_back({errors::issuerMissing, u"issuer"_s});
    if (!dispatch.issuedOn)
        findings.errors.push_back({errors::dayMissing, u"issued_on"_s});
    if (dispatch.issuedOn && dispatch.receivedOn && *dispatch.receivedOn < *dispatch.issuedOn)
        findings.warnings.push_back({errors::datesBackwards, u"received_on"_s,
            {dispatch.issuedOn->toString(Qt::ISODate), dispatch.receivedOn->toString(Qt::ISODate)}});
    return findings;
}

} // namespace hoanhap::domain
