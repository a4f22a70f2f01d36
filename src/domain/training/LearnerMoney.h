// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/ClassPartner.h"
#include "domain/training/TrainingRates.h"

namespace hoanhap::domain {

/// What one learner gets of a class, in đồng.
struct LearnerMoney
{
    int days = 0; ///< fully attended: only those are paid
    qint64 meals = 0;
    qint64 travel = 0;
    qint64 sum() const { return meals + travel; }

    bool operator==(const LearnerMoney&) const = default;
};

/// Whether the ground of the support gives the higher travel money from a shorter way on.
bool hasEasedTravel(const Enrolment& enrolment);

/// Nothing for who is not supported; travel only for who came at least one day.
LearnerMoney moneyOf(const Enrolment& enrolment, int daysAttended, const TrainingRates& rates);

} // namespace hoanhap::domain
