// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/rules/ClassLimits.h"

#include "domain/Findings.h"
#include "domain/training/TrainingErrorCodes.h"
#include "text/numbers/Numbers.h"

#include <algorithm>
#include <array>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

/// Who all may cost the same: người có công, dân tộc thiểu số, hộ nghèo, …
bool isOfPolicy(const QString& ground)
{
    constexpr std::array grounds{"ethnic_minority"_L1, "merit"_L1, "poor"_L1, "land_recovered"_L1,
        "woman_laid_off"_L1, "fisherman"_L1};
    return std::find(grounds.begin(), grounds.end(), ground) != grounds.end();
}

Errors doubtsAboutSize(const ClassFile& file, const TrainingRates& rates)
{
    const int learners = std::max(learnersOf(file), file.vocationalClass.seats.value_or(0));
    const auto beyond = [learners](int most) { return most > 0 && learners > most; };
    const auto doubt = [learners](ErrorCode code, int most) {
        return Errors{{code, u"seats"_s, {QString::number(learners), QString::number(most)}}};
    };
    if (beyond(rates.theoryLearnersMost))
        return doubt(errors::training::classTooLarge, rates.theoryLearnersMost);
    if (beyond(rates.practiceLearnersMost))
        return doubt(errors::training::practiceTooLarge, rates.practiceLearnersMost);
    return {};
}

/// Nothing where somebody's training may cost whatever it costs.
std::optional<qint64> ceilingOf(const ClassFile& file, const TrainingRates& rates)
{
    qint64 sum = rates.costOthers * (learnersOf(file) - std::ssize(file.enrolments));
    bool limited = rates.costOthers > 0 || std::ssize(file.enrolments) == learnersOf(file);
    for (const Enrolment& learner : file.enrolments) {
        const qint64 ceiling = costCeilingOf(learner.supportGround, rates);
        limited = limited && ceiling > 0;
        sum += ceiling;
    }
    return limited ? std::optional(sum) : std::nullopt;
}

} // namespace

qint64 costCeilingOf(const QString& supportGround, const TrainingRates& rates)
{
    if (supportGround == supportgrounds::disabled)
        return rates.costDisabled;
    if (supportGround == supportgrounds::hardToReach)
        return rates.costHardToReach;
    if (supportGround == supportgrounds::nearPoor)
        return rates.costNearPoor;
    return isOfPolicy(supportGround) ? rates.costPolicy : rates.costOthers;
}

Errors doubtsAboutLimits(const ClassFile& file, const TrainingRates& rates)
{
    Errors doubts = doubtsAboutSize(file, rates);
    const qint64 cost = costOf(file);
    const std::optional<qint64> ceiling = learnersOf(file) > 0 ? ceilingOf(file, rates) : std::nullopt;
    if (ceiling && cost > *ceiling)
        doubts.push_back(
            {errors::training::costTooHigh, rowPrefix<ClassFunding>(file.funding.size() - 1) + u"amount"_s,
                {text::grouped(cost), text::grouped(*ceiling)}});
    return doubts;
}

} // namespace hoanhap::domain
