// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/rules/LegalStatusRules.h"

#include "domain/DateRules.h"
#include "domain/ErrorCodes.h"
#include "text/dates/DocumentDate.h"

#include <QHash>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr LegalTerm prisonTerm{3, 360}; // BLHS Điều 38; 30 years where sentences are added up, Điều 55
constexpr LegalTerm suspendedPrison{3, 36}; // BLHS Điều 65 khoản 1
constexpr LegalTerm probation{12, 60}; // BLHS Điều 65 khoản 1

void checkTerm(int months, const LegalTerm& term, const QString& field, Errors& warnings)
{
    if (term.shortest > 0 && months < term.shortest)
        warnings.push_back(
            {errors::termTooShort, field, {QString::number(months), QString::number(term.shortest)}});
    if (term.longest > 0 && months > term.longest)
        warnings.push_back(
            {errors::termTooLong, field, {QString::number(months), QString::number(term.longest)}});
}

void checkPeriod(const QString& kind, const std::optional<QDate>& from, const std::optional<QDate>& to,
    const QString& prefix, Findings& findings)
{
    checkOrder(from, to, prefix + u"to_date"_s, findings.errors);
    if (from && to && *from <= *to)
        checkTerm(monthsOfTerm(*from, *to), legalTermOf(kind), prefix + u"to_date"_s, findings.warnings);
}

void checkSentence(const LegalStatus& status, const QString& prefix, Errors& warnings)
{
    const bool suspended = status.kind == "suspended_sentence"_L1 || status.penalty == "suspended_prison"_L1;
    if (status.sentenceYears || status.sentenceMonths)
        checkTerm(status.sentenceYears.value_or(0) * 12 + status.sentenceMonths.value_or(0),
            suspended ? suspendedPrison : prisonTerm, prefix + u"sentence_years"_s, warnings);
    if (status.probationMonths && suspended)
        checkTerm(*status.probationMonths, probation, prefix + u"probation_months"_s, warnings);
}

/// An arrest may follow the judgment, where somebody fled from it; the other days come in this order.
void checkDays(const LegalStatus& status, const QString& prefix, Errors& faults)
{
    checkOrder(status.arrestedOn, status.releasedOn, prefix + u"released_on"_s, faults);
    checkOrder(status.judgmentDate, status.releasedOn, prefix + u"released_on"_s, faults);
    checkOrder(status.arrestedOn, status.sentenceEndsOn, prefix + u"sentence_ends_on"_s, faults);
    checkOrder(status.judgmentDate, status.certificateDate, prefix + u"certificate_date"_s, faults);
    checkOrder(status.judgmentDate, status.expungedOn, prefix + u"expunged_on"_s, faults);
    checkOrder(status.releasedOn, status.expungedOn, prefix + u"expunged_on"_s, faults);
    checkOrder(status.fromDate, status.endedOn, prefix + u"ended_on"_s, faults);
}

void checkAgainstBirth(
    const LegalStatus& status, const text::PartialDate& birth, const QString& prefix, Errors& faults)
{
    if (birth.isEmpty())
        return;
    const std::pair<QLatin1String, std::optional<QDate>> days[]{{"from_date"_L1, status.fromDate},
        {"judgment_date"_L1, status.judgmentDate}, {"arrested_on"_L1, status.arrestedOn}};
    for (const auto& [field, day] : days)
        if (day && *day < birth.earliest())
            faults.push_back(
                {errors::dateBeforeBirth, prefix + field, {text::dateInFigures(*day), birth.display()}});
}

} // namespace

LegalTerm legalTermOf(const QString& kind)
{
    // Bộ luật Hình sự 2015 (amended 2017): the article beside each.
    static const QHash<QString, LegalTerm> terms{
        {u"suspended_sentence"_s, probation}, {u"non_custodial_reform"_s, {6, 36}}, // Điều 36
        {u"profession_ban"_s, {12, 60}}, // Điều 41
        {u"residence_ban"_s, {12, 60}}, // Điều 42
        {u"local_supervision"_s, {12, 60}}, // Điều 43: quản chế
        {u"rights_deprivation"_s, {12, 60}}, // Điều 44
    };
    return terms.value(kind);
}

Findings checkLegalStatus(
    const LegalStatus& status, const text::PartialDate& birth, QDate today, const QString& prefix)
{
    Findings findings;
    if (status.kind.isEmpty())
        findings.errors.push_back({errors::kindMissing, prefix + u"kind"_s});
    checkPeriod(status.kind, status.fromDate, status.toDate, prefix, findings);
    checkDays(status, prefix, findings.errors);
    checkAgainstBirth(status, birth, prefix, findings.errors);
    if (status.endedOn && status.endReason.isEmpty())
        findings.errors.push_back({errors::endWithoutReason, prefix + u"end_reason"_s});
    checkNotAhead(status.fromDate, today, prefix + u"from_date"_s, findings.warnings);
    checkNotAhead(status.arrestedOn, today, prefix + u"arrested_on"_s, findings.warnings);
    checkNotAhead(status.certificateDate, today, prefix + u"certificate_date"_s, findings.warnings);
    checkNotAhead(status.judgmentDate, today, prefix + u"judgment_date"_s, findings.warnings);
    checkNotAhead(status.expungedOn, today, prefix + u"expunged_on"_s, findings.warnings);
    checkNotAhead(status.endedOn, today, prefix + u"ended_on"_s, findings.warnings);
    if (status.kind != "about_to_be_released"_L1)
        checkNotAhead(status.releasedOn, today, prefix + u"released_on"_s, findings.warnings);
    if (status.toDate && *status.toDate < today && !status.endedOn)
        findings.warnings.push_back(
            {errors::termOver, prefix + u"ended_on"_s, {text::dateInFigures(*status.toDate)}});
    checkSentence(status, prefix, findings.warnings);
    return findings;
}

Findings checkAdditionalPenalty(const AdditionalPenalty& penalty, const QString& prefix)
{
    Findings findings;
    if (penalty.kind.isEmpty())
        findings.errors.push_back({errors::kindMissing, prefix + u"kind"_s});
    checkPeriod(penalty.kind, penalty.fromDate, penalty.toDate, prefix, findings);
    if (penalty.kind == "profession_ban"_L1 && penalty.bannedOccupation.isEmpty())
        findings.warnings.push_back({errors::textMissing, prefix + u"banned_occupation"_s});
    return findings;
}

} // namespace hoanhap::domain
