// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placement/ReferralRules.h"

#include "domain/DateRules.h"
#include "domain/ErrorCodes.h"
#include "domain/TextRules.h"
#include "domain/placement/EmployerRules.h"
#include "domain/placement/FollowUpRules.h"
#include "domain/placement/PlacementErrorCodes.h"
#include "text/dates/DocumentDate.h"
#include "text/numbers/Numbers.h"

#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

/// The day that a state tells of itself.
std::optional<QDate> dayOfStep(const Referral& referral, ReferralState state)
{
    switch (state) {
    case ReferralState::Referred:
        return referral.referredOn;
    case ReferralState::Hired:
        return referral.hiredOn;
    case ReferralState::Left:
        return referral.leftOn;
    case ReferralState::Interviewed:
    case ReferralState::Refused:
    case ReferralState::Withdrawn:
        break;
    }
    return std::nullopt;
}

bool isDayOfHiring(const ReferralEvent& event, const Referral& referral)
{
    return event.state == ReferralState::Hired && event.happenedOn == referral.hiredOn;
}

/// A step that comes before the work began, dated after it.
bool isAfterHiring(const ReferralEvent& event, const Referral& referral)
{
    const bool leadsToWork =
        event.state == ReferralState::Referred || event.state == ReferralState::Interviewed;
    const bool told = event.happenedOn == referral.referredOn; // by that field
    return leadsToWork && !told && referral.hiredOn && event.happenedOn
        && *event.happenedOn > *referral.hiredOn;
}

/// The day of a step was put right: the step goes with it.
void moveSteps(const Referral& before, ReferralFile& now)
{
    for (ReferralEvent& event : now.events) {
        const std::optional<QDate> former = dayOfStep(before, event.state);
        const std::optional<QDate> day = dayOfStep(now.referral, event.state);
        if (former && day && event.happenedOn == former)
            event.happenedOn = day;
    }
}

} // namespace

Findings checkReferral(Referral& referral, QDate today)
{
    Findings findings;
    findings.errors = normaliseTexts(referral);
    if (referral.personId.isNull())
        findings.errors.push_back({errors::personMissing, u"person_id"_s});
    if (!referral.employerId && referral.employerName.isEmpty() && referral.outcomeKind != "self_employed"_L1)
        findings.errors.push_back({errors::employerMissing, u"employer_name"_s});
    if (!referral.referredOn)
        findings.errors.push_back({errors::dayMissing, u"referred_on"_s});
    checkNotAhead(referral.referredOn, today, u"referred_on"_s, findings.warnings);
    if (referral.state == ReferralState::Hired && !referral.hiredOn)
        findings.errors.push_back({errors::dayMissing, u"hired_on"_s});
    if (referral.referredOn && referral.hiredOn && *referral.hiredOn < *referral.referredOn)
        findings.errors.push_back({errors::placement::hiredBeforeReferred, u"hired_on"_s,
            {text::dateInFigures(*referral.referredOn), text::dateInFigures(*referral.hiredOn)}});
    checkOrder(referral.hiredOn, referral.leftOn, u"left_on"_s, findings.errors);
    // Who is only referred may well be told now when to begin.
    if (referral.state == ReferralState::Hired || referral.state == ReferralState::Left)
        checkNotAhead(referral.hiredOn, today, u"hired_on"_s, findings.warnings);
    if (referral.state == ReferralState::Left)
        checkNotAhead(referral.leftOn, today, u"left_on"_s, findings.warnings);
    if (referral.state == ReferralState::Refused && referral.refusalReason.isEmpty())
        findings.errors.push_back({errors::refusalReasonMissing, u"refusal_reason"_s});
    if (!isPlausibleWage(referral.monthlyWage))
        findings.warnings.push_back(
            {errors::wageImplausible, u"monthly_wage"_s, {text::grouped(*referral.monthlyWage)}});
    return findings;
}

Findings checkReferralFile(ReferralFile& file, QDate today)
{
    Findings findings = checkReferral(file.referral, today);
    for (size_t i = 0; i < file.events.size(); ++i) {
        const QString prefix = rowPrefix<ReferralEvent>(i);
        append(findings.errors, normaliseTexts(file.events[i], prefix));
        if (!file.events[i].happenedOn)
            findings.errors.push_back({errors::dayMissing, prefix + u"happened_on"_s});
        if (isAfterHiring(file.events[i], file.referral))
            findings.warnings.push_back({errors::placement::hiredBeforeReferred, prefix + u"happened_on"_s,
                {text::dateInFigures(*file.events[i].happenedOn),
                    text::dateInFigures(*file.referral.hiredOn)}});
        if (!isDayOfHiring(file.events[i], file.referral)) // whose field tells it already
            checkOrder(file.referral.referredOn, file.events[i].happenedOn, prefix + u"happened_on"_s,
                findings.errors);
    }
    for (size_t i = 0; i < file.followUps.size(); ++i) {
        const QString prefix = rowPrefix<FollowUp>(i);
        append(findings.errors, normaliseTexts(file.followUps[i], prefix));
        findings.add(checkFollowUp(file.followUps[i], file.referral, today, prefix));
    }
    return findings;
}

Findings checkReferralTo(const Vacancy& vacancy, const Referral& referral, int hired)
{
    Findings findings;
    const QString field = u"vacancy_id"_s;
    if (referral.employerId && *referral.employerId != vacancy.employerId)
        findings.errors.push_back({errors::placement::otherEmployersVacancy, field});
    constexpr QDate unknown; // before every other
    if (const auto over = whyOver(vacancy, referral.referredOn.value_or(unknown), field))
        findings.warnings.push_back(*over);
    else if (vacancy.openings > 0 && hired >= vacancy.openings)
        findings.warnings.push_back(
            {errors::placement::vacancyFilled, field, {QString::number(vacancy.openings)}});
    return findings;
}

void noteStep(const Referral& before, ReferralFile& now, QDate today)
{
    const Referral& referral = now.referral;
    const bool isNew = before.rowVersion == 0;
    if (!isNew)
        moveSteps(before, now);
    if (!isNew && before.state == referral.state)
        return;
    const bool noted = std::any_of(now.events.begin(), now.events.end(),
        [&](const ReferralEvent& event) { return event.rowVersion == 0 && event.state == referral.state; });
    if (noted)
        return;
    const std::optional<QDate> day = dayOfStep(referral, referral.state);
    ReferralEvent event;
    event.state = referral.state;
    event.happenedOn = day ? day : std::max(today, referral.referredOn.value_or(today));
    now.events.push_back(event);
}

} // namespace hoanhap::domain
