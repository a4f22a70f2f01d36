// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/LegalStatusRules.h"

#include "domain/ErrorCodes.h"

#include <QHash>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

int monthsBetween(QDate from, QDate to)
{
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    return to.day() < from.day() ? months - 1 : months;
}

void checkOrder(const std::optional<QDate>& first, const std::optional<QDate>& second, const QString& field,
    Errors& faults)
{
    if (first && second && *second < *first)
        faults.push_back(
            {errors::datesBackwards, field, {first->toString(Qt::ISODate), second->toString(Qt::ISODate)}});
}

void checkTerm(const LegalStatus& status, const QString& prefix, Errors& warnings)
{
    const LegalTerm term = legalTermOf(status.kind);
    if (!status.fromDate || !status.toDate || *status.toDate < *status.fromDate)
        return;
    const int months = monthsBetween(*status.fromDate, status.toDate->addDays(1));
    if (term.shortest > 0 && months < term.shortest)
        warnings.push_back({errors::termTooShort, prefix + u"to_date"_s,
            {QString::number(months), QString::number(term.shortest)}});
    if (term.longest > 0 && months > term.longest)
        warnings.push_back({errors::termTooLong, prefix + u"to_date"_s,
            {QString::number(months), QString::number(term.longest)}});
}

} // namespace

LegalTerm legalTermOf(const QString& kind)
{
    // Bộ luật Hình sự 2015 (amended 2017): the article beside each.
    static const QHash<QString, LegalTerm> terms{
        {u"suspended_sentence"_s, {12, 60}}, // Điều 65: thời gian thử thách
        {u"non_custodial_reform"_s, {6, 36}}, // Điều 36
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
    checkOrder(status.fromDate, status.toDate, prefix + u"to_date"_s, findings.errors);
    checkOrder(status.fromDate, status.endedOn, prefix + u"ended_on"_s, findings.errors);
    checkOrder(status.judgmentDate, status.releasedOn, prefix + u"released_on"_s, findings.errors);
    checkOrder(status.arrestedOn, status.releasedOn, prefix + u"released_on"_s, findings.errors);
    if (status.judgmentDate && *status.judgmentDate > today)
        findings.warnings.push_back({errors::dateInFuture, prefix + u"judgment_date"_s,
            {status.judgmentDate->toString(Qt::ISODate)}});
    if (status.fromDate && !birth.isEmpty() && *status.fromDate < birth.earliest())
        findings.errors.push_back({errors::dateBeforeBirth, prefix + u"from_date"_s});
    if (status.endedOn && status.endReason.isEmpty())
        findings.errors.push_back({errors::endWithoutReason, prefix + u"end_reason"_s});
    if (status.toDate && *status.toDate < today && !status.endedOn)
        findings.warnings.push_back(
            {errors::termOver, prefix + u"ended_on"_s, {status.toDate->toString(Qt::ISODate)}});
    checkTerm(status, prefix, findings.warnings);
    return findings;
}

} // namespace hoanhap::domain
