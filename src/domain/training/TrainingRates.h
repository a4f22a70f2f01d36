// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hoanhap::domain {

/// What the office pays learners and asks of them: settings, since provinces decide otherwise and the
/// amounts change. What stands here is Quyết định 46/2015/QĐ-TTg.
struct TrainingRates
{
    qint64 mealADay = 30'000; ///< đồng, for each day fully attended
    qint64 travel = 200'000; ///< đồng, once a course
    int travelFromKm = 15;
    qint64 farTravel = 300'000; ///< the same for people with disabilities and from hard-to-reach communes
    int farTravelFromKm = 5;
    int supportsMost = 3; ///< of people who lost their work for causes beyond them
    int entryAge = 15; ///< years (Thông tư 42/2015/TT-BLĐTBXH, Điều 15)
    int theoryLearnersMost = 35; ///< in one class; 0: no limit
    int practiceLearnersMost = 18; ///< at one practical lesson; 0: no limit
    // What the training of one learner may cost, đồng a course, by the ground of the support; 0: no ceiling.
    qint64 costDisabled = 6'000'000;
    qint64 costHardToReach = 4'000'000;
    qint64 costPolicy = 3'000'000; ///< merit, ethnic minority, poor, land recovered, laid off, fishermen
    qint64 costNearPoor = 2'500'000;
    qint64 costOthers = 2'000'000;

    bool operator==(const TrainingRates&) const = default;
};

/// Codes of the catalogue support-grounds that rules ask for.
namespace supportgrounds {
inline constexpr QLatin1StringView disabled{"disabled"};
inline constexpr QLatin1StringView hardToReach{"hard_to_reach"};
inline constexpr QLatin1StringView workLost{"work_lost"};
inline constexpr QLatin1StringView nearPoor{"near_poor"};
} // namespace supportgrounds

} // namespace hoanhap::domain
