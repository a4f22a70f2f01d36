// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placement/Suitability.h"

#include "text/letters/Fold.h"

#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int longWait = 90; // days since the need was surveyed

bool listsOccupation(const QStringList& occupations, const QString& occupation)
{
    return std::any_of(occupations.begin(), occupations.end(),
        [&](const QString& known) { return sameOccupation(known, occupation); });
}

bool listsOneOf(const QStringList& occupations, const QStringList& others)
{
    return std::any_of(others.begin(), others.end(),
        [&](const QString& other) { return listsOccupation(occupations, other); });
}

/// Classes of school; nothing where it is not known.
std::optional<int> schoolYears(const QString& education)
{
    if (education == "illiterate"_L1)
        return 0;
    bool isNumber = false;
    const int years = education.toInt(&isNumber);
    return isNumber ? std::optional(years) : std::nullopt;
}

/// Gathers reasons with what each is worth.
struct Weighing
{
    Suitability result = {};

    void add(FitReason reason, int points)
    {
        result.points += points;
        result.reasons.push_back(reason);
    }
    void weighOccupation(const Seeker& seeker, const Offer& offer)
    {
        const bool wants = listsOccupation(seeker.wished, offer.occupation);
        const bool practises = listsOccupation(seeker.practised, offer.occupation);
        const bool learnt = listsOccupation(seeker.learnt, offer.occupation);
        if (wants)
            add(FitReason::WantsOccupation, 40);
        if (practises && !offer.teaches)
            add(FitReason::PractisesOccupation, 30);
        if (learnt && !offer.teaches)
            add(FitReason::LearntOccupation, 30);
        const QStringList known = seeker.wished + seeker.practised + seeker.learnt;
        if (!wants && !practises && !learnt && listsOneOf(known, offer.related))
            add(FitReason::RelatedOccupation, 15);
    }
    void weighPlace(Nearness nearness)
    {
        if (nearness == Nearness::SameCommune)
            add(FitReason::SameCommune, 25);
        if (nearness == Nearness::SameDistrict)
            add(FitReason::SameDistrict, 12);
    }
    void weighSchooling(const Seeker& seeker, const Offer& offer)
    {
        const std::optional<int> wanted = schoolYears(offer.education);
        const std::optional<int> has = schoolYears(seeker.education);
        if (!wanted || !has)
            return;
        if (*has >= *wanted)
            add(FitReason::SchoolingSuffices, 10);
        else
            add(FitReason::SchoolingTooLow, -20);
    }
    void weighNeed(const Seeker& seeker, QDate today)
    {
        if (!seeker.asked)
            return;
        add(FitReason::AskedForIt, 20);
        if (seeker.askedOn && seeker.askedOn->daysTo(today) > longWait)
            add(FitReason::WaitsLong, 10);
    }
    /// What speaks against it without being forbidden.
    void weighDoubts(const Seeker& seeker, const Offer& offer, Nearness nearness)
    {
        if (nearness == Nearness::Elsewhere)
            add(FitReason::FarAway, -10);
        if (seeker.notReady)
            add(FitReason::NotReady, -30);
        const QStringList trades = seeker.practised + seeker.learnt;
        if (offer.teaches && !trades.isEmpty() && !listsOccupation(trades, offer.occupation))
            add(FitReason::HasOtherTrade, -5);
    }
};

} // namespace

bool speaksFor(FitReason reason)
{
    return reason < FitReason::SchoolingTooLow;
}

bool sameOccupation(const QString& one, const QString& other)
{
    const QString folded = text::fold(one).trimmed();
    return !folded.isEmpty() && folded == text::fold(other).trimmed();
}

Suitability suitabilityOf(const Seeker& seeker, const Offer& offer, Nearness nearness, QDate today)
{
    Weighing weighing;
    weighing.weighOccupation(seeker, offer);
    weighing.weighPlace(nearness);
    weighing.weighSchooling(seeker, offer);
    weighing.weighNeed(seeker, today);
    weighing.weighDoubts(seeker, offer, nearness);
    Suitability& result = weighing.result;
    result.points = std::max(0, result.points);
    std::stable_partition(result.reasons.begin(), result.reasons.end(), speaksFor);
    return result;
}

} // namespace hoanhap::domain
