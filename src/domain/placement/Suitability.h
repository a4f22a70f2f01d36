// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Codes.h"
#include "domain/areas/AreaTies.h"

#include <QDate>
#include <QStringList>
#include <optional>
#include <vector>

namespace hoanhap::domain {

/// Why a person and a vacancy or a class fit, or what speaks against it. What the law forbids is not
/// here (cases/WorkBars.h).
enum class FitReason
{
    WantsOccupation,
    PractisesOccupation,
    LearntOccupation,
    RelatedOccupation,
    SameCommune,
    SameDistrict,
    SchoolingSuffices,
    AskedForIt, ///< the need is open
    WaitsLong,
    // against it
    SchoolingTooLow,
    FarAway,
    NotReady, ///< declined, not able, or on hold
    HasOtherTrade ///< has learnt or practises something else
};

template <>
struct Codes<FitReason>
{
    static constexpr std::array<std::pair<FitReason, std::string_view>, 13> all{{
        {FitReason::WantsOccupation, "wants_occupation"},
        {FitReason::PractisesOccupation, "practises_occupation"},
        {FitReason::LearntOccupation, "learnt_occupation"},
        {FitReason::RelatedOccupation, "related_occupation"},
        {FitReason::SameCommune, "same_commune"},
        {FitReason::SameDistrict, "same_district"},
        {FitReason::SchoolingSuffices, "schooling_suffices"},
        {FitReason::AskedForIt, "asked_for_it"},
        {FitReason::WaitsLong, "waits_long"},
        {FitReason::SchoolingTooLow, "schooling_too_low"},
        {FitReason::FarAway, "far_away"},
        {FitReason::NotReady, "not_ready"},
        {FitReason::HasOtherTrade, "has_other_trade"},
    }};
};

/// Speaks for it, not against it.
bool speaksFor(FitReason reason);

/// What is known of somebody who looks for work or a class.
struct Seeker
{
    QStringList wished = {}; ///< occupations, in words
    QStringList practised = {};
    QStringList learnt = {};
    QString education = {}; ///< code of the catalogue: "illiterate", "1" … "12"
    bool asked = false; ///< the need for it is open
    std::optional<QDate> askedOn = {};
    bool notReady = false;
};

/// What is offered.
struct Offer
{
    QString occupation = {}; ///< in words
    QStringList related = {}; ///< others of its field
    QString education = {}; ///< the least; empty: none asked for
    bool teaches = false; ///< a class, for which no trade has to be known
};

struct Suitability
{
    int points = 0; ///< more is better; at least 0
    std::vector<FitReason> reasons = {}; ///< those for it first
};

Suitability suitabilityOf(const Seeker& seeker, const Offer& offer, Nearness nearness, QDate today);

/// Both name the same occupation, whatever the letters' case and marks.
bool sameOccupation(const QString& one, const QString& other);

} // namespace hoanhap::domain
