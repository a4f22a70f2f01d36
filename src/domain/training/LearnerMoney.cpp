// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/LearnerMoney.h"

namespace hoanhap::domain {

namespace {

qint64 travelOf(const Enrolment& enrolment, const TrainingRates& rates)
{
    const int distance = enrolment.distanceKm.value_or(0);
    if (hasEasedTravel(enrolment) && distance >= rates.farTravelFromKm)
        return rates.farTravel;
    return distance >= rates.travelFromKm ? rates.travel : 0;
}

} // namespace

bool hasEasedTravel(const Enrolment& enrolment)
{
    return enrolment.supportGround == supportgrounds::disabled
        || enrolment.supportGround == supportgrounds::hardToReach;
}

LearnerMoney moneyOf(const Enrolment& enrolment, int daysAttended, const TrainingRates& rates)
{
    if (!enrolment.supported || daysAttended <= 0)
        return {};
    return {daysAttended, daysAttended * rates.mealADay, travelOf(enrolment, rates)};
}

} // namespace hoanhap::domain
