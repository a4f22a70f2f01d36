// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/rules/CaseRules.h"

#include "domain/Findings.h"
#include "domain/cases/AsAt.h"
#include "domain/cases/CaseErrorCodes.h"
#include "domain/cases/Expungement.h"
#include "domain/cases/rules/Minority.h"
#include "domain/cases/rules/StatusFields.h"
#include "domain/people/ReviewErrorCodes.h"
#include "text/dates/DocumentDate.h"

#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;
namespace codes = errors::cases;

namespace {

constexpr int answerableFrom = 14; // years, BLHS Điều 12
constexpr int longestPrisonOfMinor = 18; // years, BLHS Điều 101 khoản 1; at 14 to 16 years of age 12

bool isEarlyRelease(const QString& kind)
{
    return kind == "amnesty"_L1 || kind == "conditional_release"_L1;
}

bool isReleaseKind(const QString& kind)
{
    return kind == "sentence_served"_L1 || isEarlyRelease(kind);
}

/// Penal Code, Article 32: what of a judgment is its main penalty, by the way it is carried out.
bool carriesOutMainPenalty(const QString& kind)
{
    return isReleaseKind(kind) || kind == "suspended_sentence"_L1 || kind == "non_custodial_reform"_L1;
}

/// Not served in prison, or not yet: BLHS Điều 36, 65, 67.
bool isOutsidePrison(const QString& kind)
{
    return kind == "suspended_sentence"_L1 || kind == "non_custodial_reform"_L1
        || kind == "postponed_execution"_L1;
}

QString inFigures(QDate day)
{
    return text::dateInFigures(day);
}

/// BLHS Điều 65, 66: probation runs from the judgment for its months; after an early release for the rest
/// of the term.
std::optional<QDate> endOfProbation(const LegalStatus& status)
{
    if (status.kind == "conditional_release"_L1)
        return status.sentenceEndsOn;
    if (status.kind == "suspended_sentence"_L1 && status.fromDate && status.probationMonths)
        return status.fromDate->addMonths(*status.probationMonths);
    return std::nullopt;
}

void checkCaseDates(const LegalStatus& status, const QString& prefix, Errors& warnings)
{
    if (status.releasedOn && status.sentenceEndsOn && *status.releasedOn > *status.sentenceEndsOn)
        warnings.push_back(
            {codes::releasedAfterSentence, prefix + u"released_on"_s, {inFigures(*status.sentenceEndsOn)}});
    if (isReleaseKind(status.kind) && status.fromDate && status.releasedOn) {
        const qint64 late = status.releasedOn->daysTo(*status.fromDate);
        if (late < 0 || late > 1) // some count from the day after
            warnings.push_back({late < 0 ? codes::fromBeforeRelease : codes::fromAfterRelease,
                prefix + u"from_date"_s, {inFigures(*status.releasedOn)}});
    }
    if (status.releasedOn && isOutsidePrison(status.kind))
        warnings.push_back({codes::releasedWithoutPrison, prefix + u"released_on"_s});
    const std::optional<QDate> end = endOfProbation(status);
    // The last day is counted in or not, as the clerk reads the judgment.
    if (end && status.toDate && std::abs(status.toDate->daysTo(*end)) > 1)
        warnings.push_back({codes::probationOtherEnd, prefix + u"to_date"_s, {inFigures(*end)}});
}

void checkEndOfStatus(
    const PersonFile& file, const LegalStatus& status, const QString& prefix, Errors& warnings)
{
    if (!status.endReason.isEmpty() && !status.endedOn)
        warnings.push_back({codes::endWithoutDay, prefix + u"ended_on"_s});
    if (!status.endReason.isEmpty() && !mayEndBy(status.kind, status.endReason))
        warnings.push_back({codes::endReasonUnfit, prefix + u"end_reason"_s});
    // Established by a document alone: BLHS Điều 69, 70 khoản 4
    if (status.endReason == "expunged"_L1 && !status.expungedOn)
        warnings.push_back({codes::expungedWithoutDocument, prefix + u"expunged_on"_s});
    if (!status.expungedOn)
        return;
    if (!status.endedOn && status.endReason.isEmpty()) // as if never convicted: BLHS Điều 69 khoản 1
        warnings.push_back(
            {codes::expungedNotEnded, prefix + u"ended_on"_s, {inFigures(*status.expungedOn)}});
    LegalStatus before = status;
    before.expungedOn.reset();
    before.endReason.clear();
    const auto estimate = expungementOf(file, before);
    if (estimate && *status.expungedOn < estimate->earliest) // a third of the time is possible: Điều 72
        warnings.push_back(
            {codes::expungedEarly, prefix + u"expunged_on"_s, {inFigures(estimate->earliest)}});
}

void checkMinorSentence(
    const PersonFile& file, const LegalStatus& status, const QString& prefix, Errors& warnings)
{
    const int years = status.sentenceYears.value_or(0);
    if (years > longestPrisonOfMinor && wasMinor(status, file.person.birth))
        warnings.push_back({codes::minorLongPrison, prefix + u"sentence_years"_s,
            {QString::number(years), QString::number(longestPrisonOfMinor)}});
}

/// A year alone stands for its first day.
void checkAge(const PersonFile& file, const LegalStatus& status, const QString& prefix, Errors& warnings)
{
    const text::PartialDate& birth = file.person.birth;
    const std::optional<QDate> guilty = status.judgmentDate ? status.judgmentDate : status.fromDate;
    if (!guilty || birth.isEmpty() || *guilty < birth.earliest() || !isConviction(status.kind))
        return;
    if (birth.earliest().addYears(answerableFrom) > *guilty)
        warnings.push_back(
            {errors::review::tooYoung, prefix + (status.judgmentDate ? u"judgment_date"_s : u"from_date"_s),
                {QString::number(birth.ageOn(*guilty))}});
}

bool sameJudgment(const LegalStatus& one, const LegalStatus& other)
{
    return !one.judgmentNumber.isEmpty() && one.judgmentNumber == other.judgmentNumber
        && one.judgmentDate == other.judgmentDate;
}

/// Both held on some day.
bool heldTogether(const LegalStatus& one, const LegalStatus& other)
{
    const QDate begin =
        std::max(beginOf(one).value_or(QDate(1, 1, 1)), beginOf(other).value_or(QDate(1, 1, 1)));
    return heldOn(one, begin) && heldOn(other, begin);
}

/// `number` is how people count the line of `earlier`.
void checkStatusPair(const LegalStatus& earlier, const QString& number, const LegalStatus& status,
    const QString& prefix, Errors& warnings)
{
    const auto is = [&](auto test) { return test(earlier.kind) || test(status.kind); };
    const auto inPrison = [](const QString& kind) { return kind == "about_to_be_released"_L1; };
    if (!heldTogether(earlier, status))
        return;
    if (earlier.kind == status.kind
        && (sameJudgment(earlier, status)
            || (earlier.judgmentNumber == status.judgmentNumber && beginOf(earlier) == beginOf(status))))
        warnings.push_back({codes::enteredTwice, prefix + u"kind"_s, {number}});
    else if (is(inPrison) && is(isReleaseKind)) // TT 10/2024/TT-BCA Điều 14: a new sentence ends the status
        warnings.push_back({codes::freeAndInPrison, prefix + u"kind"_s, {number}});
    else if (earlier.kind != status.kind && sameJudgment(earlier, status)
        && carriesOutMainPenalty(earlier.kind) && carriesOutMainPenalty(status.kind)) // BLHS Điều 32 khoản 3
        warnings.push_back({codes::twoMainPenalties, prefix + u"kind"_s, {number}});
}

void checkPenaltyOf(
    const PersonFile& file, const AdditionalPenalty& penalty, const QString& prefix, Errors& warnings)
{
    const auto found = std::find_if(file.statuses.begin(), file.statuses.end(),
        [&](const LegalStatus& status) { return status.id == penalty.legalStatusId; });
    if (found == file.statuses.end() || penalty.kind.isEmpty())
        return;
    if (wasMinor(*found, file.person.birth)) // BLHS Điều 91 khoản 6
        warnings.push_back({codes::minorWithPenalty, prefix + u"kind"_s});
    const bool afterPrison = penalty.kind == "residence_ban"_L1 || penalty.kind == "local_supervision"_L1;
    const bool withoutPrison =
        found->kind == "suspended_sentence"_L1 || found->kind == "non_custodial_reform"_L1;
    if (afterPrison && withoutPrison) // BLHS Điều 42, 43: from the day the prison sentence is served
        warnings.push_back({codes::banWithoutPrison, prefix + u"kind"_s});
    if (afterPrison && penalty.fromDate && found->releasedOn && *penalty.fromDate < *found->releasedOn)
        warnings.push_back(
            {codes::banBeforeRelease, prefix + u"from_date"_s, {inFigures(*found->releasedOn)}});
}

} // namespace

Errors caseWarnings(const PersonFile& file)
{
    Errors warnings;
    for (size_t i = 0; i < file.statuses.size(); ++i) {
        const LegalStatus& status = file.statuses[i];
        const QString prefix = rowPrefix<LegalStatus>(i);
        checkCaseDates(status, prefix, warnings);
        checkEndOfStatus(file, status, prefix, warnings);
        checkMinorSentence(file, status, prefix, warnings);
        checkAge(file, status, prefix, warnings);
        for (size_t j = 0; j < i; ++j)
            checkStatusPair(file.statuses[j], QString::number(j + 1), status, prefix, warnings);
    }
    for (size_t i = 0; i < file.penalties.size(); ++i)
        checkPenaltyOf(file, file.penalties[i], rowPrefix<AdditionalPenalty>(i), warnings);
    return warnings;
}

} // namespace hoanhap::domain
