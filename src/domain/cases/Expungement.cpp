// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/Expungement.h"

#include "domain/cases/HiddenRecord.h"
#include "domain/cases/rules/Minority.h"

#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

/// How heavy the main penalty pronounced is, in the steps of BLHS Điều 70, 71 and 107.
enum class Weight
{
    WithoutPrison, ///< warning, fine, non-custodial reform, suspended sentence
    FiveYears,
    FifteenYears,
    Above
};

/// Months that must pass after the main penalty.
struct Period
{
    int automatic; ///< Điều 70 khoản 2
    int byCourt; ///< Điều 71 khoản 2
    int ofMinor; ///< Điều 107 khoản 2
};

Period periodOf(Weight weight)
{
    switch (weight) {
    case Weight::WithoutPrison:
        return {12, 12, 6};
    case Weight::FiveYears:
        return {24, 36, 12};
    case Weight::FifteenYears:
        return {36, 60, 24};
    case Weight::Above:
        break;
    }
    return {60, 84, 36};
}

QString penaltyOf(const LegalStatus& status)
{
    if (!status.penalty.isEmpty())
        return status.penalty;
    if (status.kind == "suspended_sentence"_L1)
        return u"suspended_prison"_s;
    return status.kind == "non_custodial_reform"_L1 ? status.kind : u"prison"_s;
}

/// Without a known length the shortest prison sentence is taken: the day is the earliest possible.
Weight weightOf(const LegalStatus& status)
{
    const QString penalty = penaltyOf(status);
    if (penalty == "life"_L1 || penalty == "death"_L1)
        return Weight::Above;
    if (penalty != "prison"_L1)
        return Weight::WithoutPrison;
    const int months = status.sentenceYears.value_or(0) * 12 + status.sentenceMonths.value_or(0);
    const bool daysOver = status.sentenceDays.value_or(0) > 0;
    const auto above = [&](int years) { return months > years * 12 || (months == years * 12 && daysOver); };
    if (above(15))
        return Weight::Above;
    return above(5) ? Weight::FifteenYears : Weight::FiveYears;
}

/// BLHS Điều 73 khoản 1: the end of the main penalty, or of the probation of a suspended sentence or
/// of an early release.
std::optional<QDate> mainPenaltyEnd(const LegalStatus& status)
{
    if (status.kind == "sentence_served"_L1 || status.kind == "amnesty"_L1)
        return status.releasedOn ? status.releasedOn : status.fromDate;
    if (status.kind == "conditional_release"_L1)
        return status.sentenceEndsOn ? status.sentenceEndsOn : status.toDate;
    if (status.kind == "suspended_sentence"_L1 && status.fromDate && status.probationMonths)
        return status.fromDate->addMonths(*status.probationMonths);
    if (status.kind == "suspended_sentence"_L1 || status.kind == "non_custodial_reform"_L1)
        return status.toDate;
    return std::nullopt;
}

bool isForTheCourt(const LegalStatus& status)
{
    return status.offenceGroup == "national_security"_L1 || status.offenceGroup == "peace_war"_L1;
}

/// BLHS Điều 70 khoản 2, 71 khoản 2: these must be over too. Fines and confiscation have no term.
QDate lastPenaltyEnd(const PersonFile& file, const LegalStatus& status, QDate day)
{
    for (const AdditionalPenalty& penalty : file.penalties)
        if (penalty.legalStatusId == status.id && penalty.toDate)
            day = std::max(day, *penalty.toDate);
    return day;
}

/// BLHS Điều 73 khoản 2: who is convicted again before the day waits the same time anew, from the
/// end of the new main penalty. Nothing where that end is not known.
std::optional<QDate> countedFrom(
    const PersonFile& file, const LegalStatus& status, QDate from, const auto& earliestFrom)
{
    std::vector<const LegalStatus*> later;
    for (const LegalStatus& other : file.statuses)
        if (other.id != status.id && other.judgmentDate && *other.judgmentDate > from)
            later.push_back(&other);
    std::sort(later.begin(), later.end(),
        [](const auto* a, const auto* b) { return *a->judgmentDate < *b->judgmentDate; });
    for (const LegalStatus* other : later) {
        if (*other->judgmentDate >= earliestFrom(from))
            break;
        const std::optional<QDate> end = mainPenaltyEnd(*other);
        if (!end)
            return std::nullopt;
        from = std::max(from, *end);
    }
    return from;
}

} // namespace

std::optional<ExpungementEstimate> expungementOf(const PersonFile& file, const LegalStatus& status)
{
    const std::optional<QDate> end = mainPenaltyEnd(status);
    if (!end || isExpunged(status))
        return std::nullopt;
    ExpungementEstimate estimate;
    const Period period = periodOf(weightOf(status));
    const bool minor = wasMinor(status, file.person.birth);
    estimate.byCourt = !minor && isForTheCourt(status);
    estimate.article = minor ? u"107"_s : estimate.byCourt ? u"71"_s : u"70"_s;
    const int months = minor ? period.ofMinor : estimate.byCourt ? period.byCourt : period.automatic;
    const auto earliestFrom = [&](QDate from) {
        return lastPenaltyEnd(file, status, from.addMonths(months));
    };
    const std::optional<QDate> from = countedFrom(file, status, *end, earliestFrom);
    if (!from)
        return std::nullopt;
    estimate.earliest = earliestFrom(*from);
    return estimate;
}

} // namespace hoanhap::domain
